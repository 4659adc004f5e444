package ma.riwaq.runtime;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The server's nested jars laid side by side, so that they need not be unpacked at every start, and all their classes in
 * the boot jar besides, which names them: a class is then found at once and not by asking some three hundred jars in
 * turn.
 */
final class ServerJars {

    private static final String NESTED = "MICRO-INF/";
    private static final String RUNTIME = "runtime/";

    private final Path boot;
    private final Set<String> inBoot = new HashSet<>();
    private final Set<String> everywhere = new HashSet<>();

    private ServerJars(Path boot) {
        this.boot = boot;
    }

    /**
     * Lays the server out.
     *
     * @param within classes of ours that the server loads as its own
     * @param driver the jar of the database's driver, beside the boot jar
     * @param boot the jar to start from, made now
     * @param folders the list of all folders in these jars for a {@link ServerLoader}, made now
     */
    static void unpack(ZipInputStream server, Map<String, byte[]> within, Path driver, Path boot, Path folders)
            throws IOException {
        ServerJars jars = new ServerJars(boot);
        jars.unpack(server, within, driver);
        ServerLoader.list(jars.everywhere, folders);
    }

    private void unpack(ZipInputStream server, Map<String, byte[]> within, Path driver) throws IOException {
        Files.createDirectory(boot.resolveSibling(RUNTIME));
        List<String> nested = new ArrayList<>();
        Map<String, byte[]> rest = new LinkedHashMap<>(within);
        for (ZipEntry entry; (entry = server.getNextEntry()) != null; ) {
            String name = entry.getName();
            if (name.matches(NESTED + RUNTIME + "[^/]+")) {
                nested.add(name.substring(NESTED.length()));
                Files.copy(server, boot.resolveSibling(nested.get(nested.size() - 1)));
            } else if (!name.startsWith("META-INF/") && !name.equals(NESTED + RUNTIME)) {
                rest.put(name, server.readAllBytes());
            }
        }
        nested.add(driver.getFileName().toString());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        // the folder itself too: the resource adapters in it are looked for by name
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, RUNTIME + " " + String.join(" ", nested));
        try (OutputStream file = Files.newOutputStream(boot);
                BufferedOutputStream buffered = new BufferedOutputStream(file, 1 << 16);
                JarOutputStream classes = new JarOutputStream(buffered, manifest)) {
            everywhere.add(JarFile.MANIFEST_NAME);
            for (Map.Entry<String, byte[]> entry : rest.entrySet()) {
                everywhere.add(entry.getKey());
                inBoot.add(entry.getKey());
                classes.putNextEntry(new ZipEntry(entry.getKey()));
                classes.write(entry.getValue());
            }
            for (String name : nested) {
                if (name.endsWith(".jar")) {
                    add(boot.resolveSibling(name), classes);
                }
            }
        }
    }

    /** Adds what is not there yet; a jar that has classes for several versions of Java is left to choose by itself. */
    private void add(Path nested, JarOutputStream classes) throws IOException {
        try (JarFile jar = new JarFile(nested.toFile(), false)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                everywhere.add(entry.getName());
                if (!jar.isMultiRelease() && entry.getName().endsWith(".class") && inBoot.add(entry.getName())) {
                    ZipEntry stored = new ZipEntry(entry.getName());
                    stored.setMethod(ZipEntry.STORED);
                    stored.setSize(entry.getSize());
                    stored.setCrc(entry.getCrc());
                    classes.putNextEntry(stored);
                    try (InputStream content = jar.getInputStream(entry)) {
                        content.transferTo(classes);
                    }
                }
            }
        }
    }
}
