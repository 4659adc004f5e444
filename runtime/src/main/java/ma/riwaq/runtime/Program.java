package ma.riwaq.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipInputStream;

/**
 * What the executable carries: the server, the two wars and the driver. Unpacked once, to a folder named by their
 * content, so that an upgrade unpacks anew.
 *
 * @param folder where they lie
 */
record Program(Path folder) {

    private static final String CARRIED = "carried/";
    private static final String BOOT = "boot.jar";
    private static final String SERVER = "payara-micro.jar";
    private static final String DRIVER = "postgresql.jar";
    private static final String FOLDERS = "folders.txt";

    /** What decides how it is laid out. */
    private static final List<String> HOW = List.of(
            "ma/riwaq/runtime/Program.class",
            "ma/riwaq/runtime/ServerJars.class",
            "ma/riwaq/runtime/ServerLoader.class",
            "ma/riwaq/runtime/WarFolder.class");

    /** Ours that the server loads as its own classes. */
    private static final List<String> WITHIN = List.of(
            "ma/riwaq/runtime/server/KeptPages.class",
            "ma/riwaq/runtime/server/SameProtocol.class",
            "ma/riwaq/runtime/server/SoundPaths.class");

    private static final String WEB = "ROOT";
    private static final String ADMIN = "admin";
    private static final List<String> FILES = List.of(WEB + ".war", ADMIN + ".war", DRIVER);

    /** The jar that the server starts from; its manifest names the others and the driver. */
    Path boot() {
        return folder.resolve(BOOT);
    }

    /** The list of all folders in those jars. */
    Path folders() {
        return folder.resolve(FOLDERS);
    }

    /** The war of the public site, as a folder. */
    Path web() {
        return folder.resolve(WEB);
    }

    /** The war of the back office, as a folder. */
    Path admin() {
        return folder.resolve(ADMIN);
    }

    /** Unpacks into a data folder, if that was not done before. */
    static Program unpack(DataFolder data) throws IOException {
        Path programs = Files.createDirectories(data.path().resolve("program"));
        try (JarFile jar = new JarFile(executable().toFile())) {
            Path folder = programs.resolve(seal(jar));
            if (!Files.exists(folder)) {
                Path unfinished = Files.createTempDirectory(programs, "unpacking");
                unpack(jar, unfinished);
                finish(unfinished, folder);
            }
            return new Program(folder);
        }
    }

    private static void unpack(JarFile jar, Path folder) throws IOException {
        try (InputStream driver = jar.getInputStream(jar.getEntry(CARRIED + DRIVER))) {
            Files.copy(driver, folder.resolve(DRIVER));
        }
        for (String war : List.of(WEB, ADMIN)) {
            try (ZipInputStream files = opened(jar, war + ".war")) {
                WarFolder.unpack(files, folder.resolve(war));
            }
        }
        Map<String, byte[]> within = new LinkedHashMap<>();
        for (String name : WITHIN) {
            try (InputStream file = jar.getInputStream(jar.getEntry(name))) {
                within.put(name, file.readAllBytes());
            }
        }
        try (ZipInputStream server = opened(jar, SERVER)) {
            ServerJars.unpack(server, within, folder.resolve(DRIVER), folder.resolve(BOOT), folder.resolve(FOLDERS));
        }
    }

    private static ZipInputStream opened(JarFile jar, String carried) throws IOException {
        return new ZipInputStream(jar.getInputStream(jar.getEntry(CARRIED + carried)));
    }

    private static void finish(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
            // another process that started at the same time was first
            DataFolder.delete(unfinished);
        }
    }

    /** The checksums that the archive keeps of its entries, in one: nothing needs to be read. */
    private static String seal(JarFile jar) {
        CRC32 seal = new CRC32();
        Stream<String> carried =
                Stream.concat(Stream.of(SERVER), FILES.stream()).map(CARRIED::concat);
        Stream.concat(carried, Stream.concat(HOW.stream(), WITHIN.stream())).forEach(name -> {
            JarEntry entry = jar.getJarEntry(name);
            if (entry == null) {
                throw new OperatorException("This executable is not whole: " + name + " is missing.");
            }
            seal.update((entry.getCrc() + " " + entry.getSize() + " ").getBytes(StandardCharsets.US_ASCII));
        });
        return "%08x".formatted(seal.getValue());
    }

    private static Path executable() {
        try {
            return Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
