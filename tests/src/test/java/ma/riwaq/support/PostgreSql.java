package ma.riwaq.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A PostgreSQL of the tests' own, on loopback; it can be stopped and started again with its data and its port. */
public final class PostgreSql implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres server;
    private final int port;

    private PostgreSql(Path data) throws IOException {
        this.data = data;
        this.server = builder().start();
        this.port = server.getPort();
    }

    /** Starts one on a free port, its data in a folder that is made if it is not there. */
    public static PostgreSql start(Path data) {
        try {
            return new PostgreSql(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it; its data stays. */
    public void stop() {
        close();
    }

    /** Starts it again after {@link #stop()}. */
    public void restart() {
        try {
            server = builder().setPort(port).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is, and who may enter. */
    public Database database() {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("listen_addresses", "127.0.0.1");
    }
}
