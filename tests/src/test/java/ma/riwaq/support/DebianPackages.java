package ma.riwaq.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Debian packages laid out in a folder of the user's own, by apt and the sources it already knows, without being root.
 *
 * <p>Only what the machine lacks is fetched; maintainer scripts are not run.
 */
final class DebianPackages {

    private static final Path KEPT = Path.of(System.getProperty("user.home"), ".cache", "riwaq-tests");

    private DebianPackages() {}

    /** Answers the folder that holds the package and what it needs; fetched at the first call, kept for the next runs. */
    static Path unpacked(String name) {
        Path folder = KEPT.resolve(name);
        try {
            Files.createDirectories(KEPT);
            try (FileChannel channel = FileChannel.open(KEPT.resolve("lock"), CREATE, WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && Files.notExists(folder)) {
                    fetch(name, folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static void fetch(String name, Path folder) throws IOException {
        Path work = Files.createTempDirectory(KEPT, name + "-");
        try {
            Path archives = download(name, work);
            Path unpacked = Files.createDirectory(work.resolve("unpacked"));
            for (Path archive : list(archives, "*.deb")) {
                Command.run(List.of("dpkg-deb", "--extract", archive.toString(), unpacked.toString()));
            }
            Files.writeString(unpacked.resolve("fonts.conf"), fonts(folder), UTF_8);
            Files.move(unpacked, folder);
        } finally {
            delete(work);
        }
    }

    private static Path download(String name, Path work) throws IOException {
        Path archives = work.resolve("archives");
        Files.createDirectories(archives.resolve("partial"));
        Files.createDirectories(work.resolve("lists/partial"));

        apt(work, "update");
        apt(work, "install", "--download-only", "--no-install-recommends", "--yes", name);
        return archives;
    }

    private static void apt(Path work, String... arguments) {
        List<String> command = new ArrayList<>(List.of("apt-get", "-qq"));
        for (String option : List.of(
                "Dir::Cache=" + work,
                "Dir::Cache::archives=" + work.resolve("archives"),
                "Dir::State::lists=" + work.resolve("lists"),
                // nothing of the system is written, so its locks are not ours to take
                "Debug::NoLocking=true",
                // root's downloads would otherwise be made by a user who cannot reach root's folders
                "APT::Sandbox::User=root")) {
            command.addAll(List.of("-o", option));
        }
        command.addAll(List.of(arguments));
        Command.run(command);
    }

    /** A machine without fonts has no configuration of them either. */
    private static String fonts(Path folder) {
        return """
                <?xml version="1.0"?>
                <fontconfig>
                  <dir>/usr/share/fonts</dir>
                  <dir>%1$s/usr/share/fonts</dir>
                  <cachedir>%1$s/fonts-cache</cachedir>
                </fontconfig>
                """.formatted(folder);
    }

    private static List<Path> list(Path folder, String glob) throws IOException {
        try (var files = Files.newDirectoryStream(folder, glob)) {
            List<Path> found = new ArrayList<>();
            files.forEach(found::add);
            return found;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
