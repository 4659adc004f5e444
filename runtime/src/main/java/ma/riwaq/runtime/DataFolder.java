package ma.riwaq.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of everything that is kept.
 *
 * @param path absolute
 */
record DataFolder(Path path) {

    private static final List<String> TEMPORARY = List.of("/tmp", "/var/tmp", "/dev/shm");
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    /** Opens it, made if it is missing and readable for its owner alone; refuses one that cannot be written to. */
    static DataFolder open(Path path) {
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, OWNER_ALONE);
            }
            Files.delete(Files.createTempFile(path, "can", ".be-written"));
            return new DataFolder(path.toRealPath());
        } catch (IOException | UnsupportedOperationException e) {
            throw new OperatorException("The data folder " + path + " cannot be written to.", e);
        }
    }

    /** One that is there already; refuses one that is not. */
    static DataFolder existing(Path path) {
        if (!Files.isDirectory(path)) {
            throw new OperatorException("There is no data folder " + path + ".");
        }
        return open(path);
    }

    /** Whether nobody but its owner may look into it. */
    boolean isPrivate() {
        try {
            return OWNER_ALONE.containsAll(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new OperatorException("The data folder " + path + " cannot be looked at.", e);
        }
    }

    /** How many bytes can still be written into it. */
    long free() {
        return path.toFile().getUsableSpace();
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
