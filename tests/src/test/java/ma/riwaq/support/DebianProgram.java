package ma.riwaq.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that the tests drive and Debian packages under the same name. */
public enum DebianProgram {
    /** A calendar for the terminal, which reads what others write. */
    CALCURSE("usr/bin/calcurse"),
    /** The browser. */
    CHROMIUM("usr/lib/chromium/chromium"),
    /** The web server that the product is measured against. */
    NGINX("usr/sbin/nginx"),
    /** The load that measures both. */
    WRK("usr/bin/wrk");

    private static final Pattern PATH = Pattern.compile(Pattern.quote(File.pathSeparator));

    private final String binary;

    DebianProgram(String binary) {
        this.binary = binary;
    }

    /** Answers a file to start: the installed program, else one fetched from Debian into the user's cache folder. */
    public Path path() {
        return Stream.concat(PATH.splitAsStream(System.getenv("PATH")), Stream.of("/usr/bin", "/usr/sbin"))
                .map(folder -> Path.of(folder, program()))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(this::fetched);
    }

    private String program() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Path fetched() {
        try {
            return launcher(DebianPackages.unpacked(program()));
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "Install Debian's package " + program() + ": it is not here and could not be fetched: "
                            + e.getMessage(),
                    e);
        }
    }

    /** A script, since whoever starts it cannot be asked to set the library path first. */
    private Path launcher(Path root) throws IOException {
        Path launcher = root.resolve(program());
        if (Files.notExists(launcher)) {
            // whole at once: other tests may look for it at the same moment
            Path unfinished = Files.createTempFile(root, program(), ".sh");
            Files.writeString(unfinished, """
                    #!/bin/sh
                    export LD_LIBRARY_PATH="%2$s"
                    [ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="%1$s/fonts.conf"
                    exec "%1$s/%3$s" "$@"
                    """.formatted(root, libraries(root), binary), UTF_8);
            if (!unfinished.toFile().setExecutable(true)) {
                throw new IOException(launcher + " cannot be made executable");
            }
            Files.move(unfinished, launcher, StandardCopyOption.REPLACE_EXISTING);
        }
        return launcher;
    }

    /** Some libraries lie in folders of their own, where the package that uses them looks by absolute path. */
    private static String libraries(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().contains(".so"))
                    .map(file -> file.getParent().toString())
                    .distinct()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
