package ma.riwaq.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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
    private static final String SERVER = "payara-micro.jar";
    private static final List<String> FILES = List.of("ROOT.war", "admin.war", "postgresql.jar");

    /** The jar whose manifest names all of the server's class path. */
    Path boot() {
        return folder.resolve("boot.jar");
    }

    Path web() {
        return folder.resolve("ROOT.war");
    }

    Path admin() {
        return folder.resolve("admin.war");
    }

    Path driver() {
        return folder.resolve("postgresql.jar");
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
        for (String name : FILES) {
            try (InputStream file = jar.getInputStream(jar.getEntry(CARRIED + name))) {
                Files.copy(file, folder.resolve(name));
            }
        }
        // The server is unpacked whole, its nested jars side by side: that is how it starts fastest.
        List<String> classPath = new ArrayList<>(List.of("server/"));
        try (ZipInputStream server = new ZipInputStream(jar.getInputStream(jar.getEntry(CARRIED + SERVER)))) {
            for (ZipEntry entry; (entry = server.getNextEntry()) != null; ) {
                String name = "server/" + entry.getName();
                if (!entry.isDirectory()) {
                    Path file = folder.resolve(name);
                    Files.createDirectories(file.getParent());
                    Files.copy(server, file);
                    if (name.startsWith("server/MICRO-INF/runtime/")) {
                        classPath.add(name);
                    }
                }
            }
        }
        writeBoot(folder.resolve("boot.jar"), classPath);
    }

    private static void writeBoot(Path file, List<String> classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    private static void finish(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // another process that started at the same time was first
            DataFolder.delete(unfinished);
        }
    }

    /** The checksums that the archive keeps of its entries, in one: nothing needs to be read. */
    private static String seal(JarFile jar) {
        CRC32 seal = new CRC32();
        for (String name : FILES) {
            seal(jar, name, seal);
        }
        seal(jar, SERVER, seal);
        return "%08x".formatted(seal.getValue());
    }

    private static void seal(JarFile jar, String name, CRC32 seal) {
        JarEntry entry = jar.getJarEntry(CARRIED + name);
        if (entry == null) {
            throw new OperatorException("This executable is not whole: " + name + " is missing.");
        }
        seal.update((entry.getCrc() + " " + entry.getSize() + " ").getBytes(StandardCharsets.US_ASCII));
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
