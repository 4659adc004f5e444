package ma.riwaq.runtime;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
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
    private static final String HOW = "ma/riwaq/runtime/Program.class";

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
                unpackWar(files, folder.resolve(war));
            }
        }
        Map<String, byte[]> within = new LinkedHashMap<>();
        for (String name : WITHIN) {
            try (InputStream file = jar.getInputStream(jar.getEntry(name))) {
                within.put(name, file.readAllBytes());
            }
        }
        try (ZipInputStream server = opened(jar, SERVER)) {
            unpackServer(server, within, folder);
        }
    }

    private static ZipInputStream opened(JarFile jar, String carried) throws IOException {
        return new ZipInputStream(jar.getInputStream(jar.getEntry(CARRIED + carried)));
    }

    /** Lays a war out as the folder that the server would otherwise make of it at every start. */
    private static void unpackWar(ZipInputStream war, Path folder) throws IOException {
        for (ZipEntry entry; (entry = war.getNextEntry()) != null; ) {
            Path file = folder.resolve(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.copy(war, file);
                Files.setLastModifiedTime(file, entry.getLastModifiedTime());
            }
        }
    }

    /**
     * Lays the server's nested jars side by side, so that they need not be unpacked at every start, and all their
     * classes into the boot jar besides, which names them: a class is then found at once and not by asking some three
     * hundred jars in turn.
     */
    private static void unpackServer(ZipInputStream server, Map<String, byte[]> within, Path folder)
            throws IOException {
        Files.createDirectory(folder.resolve("runtime"));
        List<String> nested = new ArrayList<>();
        Map<String, byte[]> rest = new LinkedHashMap<>(within);
        for (ZipEntry entry; (entry = server.getNextEntry()) != null; ) {
            String name = entry.getName();
            if (name.matches("MICRO-INF/runtime/[^/]+")) {
                nested.add(name.substring("MICRO-INF/".length()));
                Files.copy(server, folder.resolve(nested.get(nested.size() - 1)));
            } else if (!name.startsWith("META-INF/") && !name.equals("MICRO-INF/runtime/")) {
                rest.put(name, server.readAllBytes());
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        // the folder itself too: the resource adapters in it are looked for by name
        manifest.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, "runtime/ " + String.join(" ", nested) + " " + DRIVER);
        try (OutputStream file = Files.newOutputStream(folder.resolve(BOOT));
                BufferedOutputStream buffered = new BufferedOutputStream(file, 1 << 16);
                JarOutputStream boot = new JarOutputStream(buffered, manifest)) {
            for (Map.Entry<String, byte[]> entry : rest.entrySet()) {
                boot.putNextEntry(new ZipEntry(entry.getKey()));
                boot.write(entry.getValue());
            }
            Set<String> there = new HashSet<>(rest.keySet());
            for (String name : nested) {
                if (name.endsWith(".jar")) {
                    addClasses(folder.resolve(name), boot, there);
                }
            }
        }
    }

    /** Adds what is not there yet; a jar that has classes for several versions of Java is left to choose by itself. */
    private static void addClasses(Path nested, JarOutputStream boot, Set<String> there) throws IOException {
        try (JarFile jar = new JarFile(nested.toFile(), false)) {
            if (jar.isMultiRelease()) {
                return;
            }
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class") && there.add(entry.getName())) {
                    ZipEntry stored = new ZipEntry(entry.getName());
                    stored.setMethod(ZipEntry.STORED);
                    stored.setSize(entry.getSize());
                    stored.setCrc(entry.getCrc());
                    boot.putNextEntry(stored);
                    try (InputStream content = jar.getInputStream(entry)) {
                        content.transferTo(boot);
                    }
                }
            }
        }
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
        Stream.concat(carried, Stream.concat(Stream.of(HOW), WITHIN.stream())).forEach(name -> {
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
