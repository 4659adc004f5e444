package ma.riwaq.runtime;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro with the wars, in this process. What it needs to know it finds in system properties. */
final class Server {

    private static final String MAIN = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String RUNTIME = "fish.payara.micro.PayaraMicroRuntime";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The server's own; held, so that its filter lives as long as the process. */
    private static final Logger ITS_LOGGER = Logger.getLogger("PayaraMicro");

    private final Settings settings;
    private final DataFolder data;
    private final Database database;
    private final Set<Part> parts;

    Server(Settings settings, DataFolder data, Database database, Set<Part> parts) {
        this.settings = settings;
        this.data = data;
        this.database = database;
        this.parts = parts;
    }

    /** Refuses a port that is taken, before anything else is touched. */
    void mustBeFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.bind(), settings.port()));
        } catch (IOException e) {
            throw new OperatorException(
                    "Port %d of %s cannot be listened on: %s. Another one can be named in %s."
                            .formatted(
                                    settings.port(),
                                    settings.bind().getHostAddress(),
                                    OperatorException.firstLine(e),
                                    Setting.PORT.variable()),
                    e);
        }
    }

    /**
     * Starts the server, and then one part after the other, the public site first, so that it need not wait for the back
     * office. Returns when every page answers; the server then runs until the process is told to end.
     *
     * @param preparation what must be done before the first part; done while the server starts, on another thread
     */
    void start(Runnable preparation, String logging) {
        FutureTask<Void> preparing = new FutureTask<>(preparation, null);
        new Thread(preparing, "preparing").start();
        try {
            Path run = data.fresh("run/" + settings.port());
            System.setProperty(
                    "java.io.tmpdir", Files.createDirectory(run.resolve("tmp")).toString());
            Program program = Program.unpack(data);
            tell();
            Class<?> server = launch(program, arguments(run, logging));
            await(preparing);
            for (Part part : parts) {
                deploy(server, part, program);
                await(settings.ownUrl().resolve(part.path()));
            }
            ClassLoader loader = server.getClassLoader();
            Door.open(
                    run,
                    Map.of(
                            BackupCommand.ERRAND,
                            out -> BackupWriter.write(() -> database.snapshot(loader), data, out),
                            CheckCommand.ERRAND,
                            out -> CheckCommand.answer(database, () -> database.snapshot(loader), data, out)));
        } catch (IOException e) {
            throw new OperatorException("The server cannot be started: " + OperatorException.firstLine(e), e);
        }
    }

    /** What the wars read by MicroProfile Config, and the server's commands by placeholders. */
    private void tell() {
        System.setProperty(Setting.PORT.property(), String.valueOf(settings.port()));
        System.setProperty(Setting.BIND.property(), settings.bind().getHostAddress());
        System.setProperty(Setting.DATA.property(), data.path().toString());
        System.setProperty(Setting.PUBLIC_URL.property(), settings.publicUrl().toString());
        System.setProperty(Setting.ADMIN_URL.property(), settings.adminUrl().toString());
        settings.get(Setting.PAGE_CACHE_BYTES)
                .ifPresent(bytes -> System.setProperty(Setting.PAGE_CACHE_BYTES.property(), bytes));
        settings.get(Setting.SECURITY_CONTACT)
                .ifPresent(contact -> System.setProperty(Setting.SECURITY_CONTACT.property(), contact));
        settings.get(Setting.ACCESSIBILITY_CONTACT)
                .ifPresent(contact -> System.setProperty(Setting.ACCESSIBILITY_CONTACT.property(), contact));
        settings.mailUrl().ifPresent(url -> System.setProperty(Setting.MAIL_URL.property(), url.toString()));
        for (Setting mail : List.of(Setting.MAIL_USER, Setting.MAIL_PASSWORD, Setting.MAIL_FROM)) {
            settings.get(mail).ifPresent(value -> System.setProperty(mail.property(), value));
        }
        System.setProperty(Setting.BIN_DAYS.property(), String.valueOf(settings.binDays()));
        System.setProperty(Setting.DB_URL.property(), database.poolUrl());
        System.setProperty(Setting.DB_USER.property(), database.user());
        System.setProperty(Setting.DB_PASSWORD.property(), database.password());
        System.setProperty("hazelcast.phone.home.enabled", "false");
    }

    private List<String> arguments(Path run, String logging) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--rootdir",
                Files.createDirectory(run.resolve("root")).toString(),
                "--port",
                String.valueOf(settings.port()),
                "--disablephonehome",
                "--logproperties",
                written(logging, run),
                "--prebootcommandfile",
                written("before-boot.txt", run)));
        if (database.kind() == Database.Kind.H2) {
            arguments.addAll(List.of("--postbootcommandfile", written("pool-h2.txt", run)));
        } else {
            arguments.addAll(List.of("--postbootcommandfile", written("pool-postgresql.txt", run)));
        }
        if (settings.get(Setting.CLUSTER).isEmpty()) {
            arguments.add("--nohazelcast");
        } else {
            Cluster.of(settings).tell();
            arguments.addAll(List.of("--hzconfigfile", written("hazelcast.xml", run)));
        }
        return arguments;
    }

    private static String written(String resource, Path folder) throws IOException {
        Path file = folder.resolve(resource);
        try (InputStream content = Server.class.getResourceAsStream(resource)) {
            Files.copy(content, file);
        }
        return file.toString();
    }

    /** The server sees the Java platform and itself, nothing of the launcher. */
    private static Class<?> launch(Program program, List<String> arguments) throws IOException {
        URL boot = program.boot().toUri().toURL();
        @SuppressWarnings("resource") // open as long as the server runs: until the process ends
        ClassLoader loader = new ServerLoader(new URL[] {boot}, program.folders());
        Thread.currentThread().setContextClassLoader(loader);
        // It prints remarks there as it stops. Its log goes to standard error, what we say to the stream of before.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        // As it stops it gives this logger a handler of its own, after Java may have forgotten all levels.
        ITS_LOGGER.setFilter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
        System.setProperty("fish.payara.micro.BootJar", boot.toString());
        System.setProperty("fish.payara.micro.UnpackDir", program.folder().toString());
        try {
            Class<?> server = loader.loadClass(MAIN);
            server.getMethod("main", String[].class).invoke(null, (Object) arguments.toArray(String[]::new));
            return server;
        } catch (InvocationTargetException e) {
            throw new OperatorException(
                    "The server cannot be started: " + OperatorException.firstLine(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a part to a server that runs already. */
    private static void deploy(Class<?> server, Part part, Program program) {
        try {
            Object instance = server.getMethod("getInstance", boolean.class).invoke(null, false);
            Object running = server.getMethod("getRuntime").invoke(instance);
            server.getClassLoader()
                    .loadClass(RUNTIME)
                    .getMethod("deploy", String.class, String.class, File.class)
                    .invoke(
                            running,
                            part.toString(),
                            part.contextRoot(),
                            part.war(program).toFile());
        } catch (InvocationTargetException e) {
            throw new OperatorException(
                    "The server cannot be started: " + OperatorException.firstLine(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(FutureTask<Void> preparing) {
        try {
            preparing.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OperatorException mistake) {
                throw mistake;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperatorException("The start was interrupted.", e);
        }
    }

    private static void await(URI page) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status < 500 && status != 404) {
                    return;
                }
                Thread.sleep(200);
            } catch (IOException e) {
                // not yet
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new OperatorException("The server started, but " + page + " does not answer: see the log above.");
    }
}
