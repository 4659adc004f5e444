package ma.riwaq.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.riwaq.support.DebianProgram;
import ma.riwaq.support.Ports;

/** An nginx on loopback that sends one file of ready compressed bytes, and does nothing else. */
final class Nginx implements AutoCloseable {

    private final int port = Ports.free();
    private final Process process;

    Nginx(Path folder, byte[] gzipped) throws IOException {
        Path home = Files.createDirectories(folder.toAbsolutePath());
        Files.write(home.resolve("page"), gzipped);
        Path configuration = Files.writeString(home.resolve("nginx.conf"), configuration(home), UTF_8);
        process = new ProcessBuilder(
                        DebianProgram.NGINX.path().toString(),
                        "-p",
                        home.toString(),
                        "-e",
                        home.resolve("error.log").toString(),
                        "-c",
                        configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("nginx.log").toFile())
                .start();
    }

    URI page() {
        return URI.create("http://127.0.0.1:" + port + "/page");
    }

    @Override
    public void close() {
        process.destroy();
    }

    private String configuration(Path home) {
        return """
                daemon off;
                pid %1$s/pid;
                worker_processes auto;
                %2$s
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  open_file_cache max=10;
                  keepalive_requests 10000000;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  server {
                    listen 127.0.0.1:%3$d;
                    root %1$s;
                    default_type "text/html; charset=utf-8";
                    add_header Content-Encoding gzip;
                  }
                }
                """.formatted(home, root() ? "user root;" : "", port);
    }

    /** Started by root, its workers would be somebody who may not read root's files. */
    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }
}
