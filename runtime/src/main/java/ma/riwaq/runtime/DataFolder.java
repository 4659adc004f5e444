package ma.riwaq.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of everything that is kept.
 *
 * @param path absolute
 */
record DataFolder(Path path) {

    private static final List<String> TEMPORARY = List.of("/tmp", "/var/tmp", "/dev/shm");

    /** Opens it, made if it is missing and readable for its owner alone; refuses one that cannot be written to. */
    static DataFolder open(Path path) {
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            Files.delete(Files.createTempFile(path, "can", ".be-written"));
            return new DataFolder(path.toRealPath());
        } catch (IOException | UnsupportedOperationException e) {
            throw new OperatorException("The data folder " + path + " cannot be written to.", e);
        }
    }

    /** Whether the system may empty it on its own. */
    boolean isTemporary() {
        return TEMPORARY.stream().anyMatch(path::startsWith);
    }

    /** Whether the public site could go on from the releases kept here, without a database. */
    boolean keepsReleases() {
        Path releases = path.resolve("releases");
        if (!Files.isDirectory(releases)) {
            return false;
        }
        try (Stream<Path> files = Files.list(releases)) {
            return files.anyMatch(file -> file.toString().endsWith(".header"));
        } catch (IOException e) {
            throw new OperatorException("The folder " + releases + " cannot be read.", e);
        }
    }

    /** An empty folder below this one, emptied if it was there. */
    Path fresh(String name) throws IOException {
        Path folder = path.resolve(name);
        if (Files.exists(folder)) {
            delete(folder);
        }
        return Files.createDirectories(folder);
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
