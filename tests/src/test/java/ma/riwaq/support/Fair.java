package ma.riwaq.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The product as shipped: a process of its own on a data folder of its own, reached on loopback. */
public final class Fair implements AutoCloseable {

    /** Who signs in to the back office. */
    public static final String EMAIL = "admin@localhost";

    private static final Path FOLDER = Path.of("target", "fair");

    /** Unpacked once for all fairs of a build: it is a third of a gigabyte. */
    private static final Path PROGRAM = FOLDER.resolve("program");

    private static final Path PRODUCT = Path.of("..", "runtime", "target", "riwaq.jar");

    private static final Path SCRIPT = Path.of("..", "riwaq");

    /** As {@code ./riwaq} starts it. */
    private static final Path OPTIONS = Path.of("..", "deploy", "java.options");

    /** With the quick compiler only it starts in half the time; what lives as shortly as a test needs no other. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Unlike browsers, it offers to go on in HTTP/2 with each request: whoever does gets the same answers. */
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String password = UUID.randomUUID().toString();
    private final int port = Ports.free();
    private final Path data;
    private final Map<String, String> settings;
    private final List<String> program;
    private Process process;

    /** A fair that is not running yet, with an empty data folder; the settings are those of the environment. */
    public Fair(Map<String, String> settings) {
        this(settings, executable(QUICK));
    }

    private Fair(Map<String, String> settings, List<String> program) {
        this.settings = Map.copyOf(settings);
        this.program = program;
        try {
            Files.createDirectories(FOLDER);
            this.data = Files.createTempDirectory(FOLDER.toAbsolutePath(), "data-");
            Files.createSymbolicLink(data.resolve("program"), Files.createDirectories(PROGRAM.toAbsolutePath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the example edition. */
    public static Fair demo() {
        return new Fair(Map.of()).start("demo");
    }

    /** As it is run in earnest, to be measured. */
    public static Fair measured() {
        return measured(Map.of());
    }

    /** The same with settings of the environment. */
    public static Fair measured(Map<String, String> settings) {
        return new Fair(settings, executable(List.of()));
    }

    /** As somebody at a terminal has it: the script, in a process group of its own that Ctrl-C reaches. */
    public static Fair ofTerminal() {
        return new Fair(Map.of(), List.of("setsid", "env", "--default-signal=INT", SCRIPT.toString()));
    }

    private static List<String> executable(List<String> more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + OPTIONS);
        command.addAll(more);
        command.addAll(List.of("-jar", PRODUCT.toString()));
        return command;
    }

    /** Starts the product with this verb and waits until it is ready. */
    public Fair start(String... verb) {
        launch(verb);
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("The fair did not start:\n" + log());
            }
            pause();
        }
        return this;
    }

    /** Starts the product with this verb and waits for its end; answers its exit status. */
    public int run(String... verb) {
        launch(verb);
        return waitFor();
    }

    /** Runs the product with this verb beside the server that may be running on the data folder. */
    public Ended beside(String... verb) {
        try {
            Process command = builder(verb).start();
            String output = new String(command.getInputStream().readAllBytes(), UTF_8);
            return new Ended(command.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /**
     * A command that has ended.
     *
     * @param status 0 if all is well
     * @param output both streams
     */
    public record Ended(int status, String output) {}

    /** Asks it to end, as the system does; answers its exit status. */
    public int stop() {
        process.destroy();
        return waitFor();
    }

    /** Presses Ctrl-C where {@link #ofTerminal()} runs; answers its exit status. */
    public int interrupt() {
        Command.run(List.of("kill", "-s", "INT", "--", "-" + process.pid()));
        return waitFor();
    }

    /** Ends it without a word, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        waitFor();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    /** Where it is: {@code http://127.0.0.1:PORT}. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The address of a page, of which a path that starts with a slash is given. */
    public URI page(String path) {
        return URI.create(address() + path);
    }

    /** Asks for a page as a program does; headers are names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        try {
            return ask(path, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password of {@link #EMAIL}. */
    public String password() {
        return password;
    }

    /** The folder that holds all it keeps. */
    public Path data() {
        return data;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** All that it printed since it was last started. */
    public String log() {
        try {
            return Files.readString(logFile(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void launch(String... verb) {
        try {
            process = builder(verb).redirectOutput(logFile().toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    private ProcessBuilder builder(String... verb) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(verb));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(name -> name.startsWith("RIWAQ_")); // what the developer has set
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().put("RIWAQ_PORT", Integer.toString(port));
        builder.environment().put("RIWAQ_DATA", data.toString());
        builder.environment().put("RIWAQ_DATA_TEMPORARY", "true"); // the project may lie below /tmp
        builder.environment().put("RIWAQ_ADMIN_PASSWORD", password);
        builder.environment().putAll(settings);
        return builder;
    }

    private Path logFile() {
        return FOLDER.resolve(data.getFileName() + ".log");
    }

    /** It says so itself, once every part answers. */
    private boolean isReady() {
        String log = log();
        return log.contains("Public site") || log.contains("Back office");
    }

    private HttpResponse<String> ask(String path, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(page(path)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private int waitFor() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The fair does not end:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
