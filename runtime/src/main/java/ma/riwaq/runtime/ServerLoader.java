package ma.riwaq.runtime;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Loads the server's classes from some three hundred jars. It is asked for each class of the wars before them, and knows
 * from a list of all folders in the jars what is not there: to look into each jar took a tenth of the start.
 */
final class ServerLoader extends URLClassLoader {

    /** Where a jar keeps what is for a later Java alone. */
    private static final Pattern VERSION = Pattern.compile("META-INF/versions/[0-9]+/");

    static {
        registerAsParallelCapable();
    }

    private final Set<String> folders;

    /**
     * Loads from jars and the Java platform alone.
     *
     * @param folders the file that {@link #list} wrote for these jars
     */
    ServerLoader(URL[] jars, Path folders) throws IOException {
        super(jars, getPlatformClassLoader());
        this.folders = Set.copyOf(Files.readAllLines(folders));
    }

    /** Writes the list of all folders in which these entries of jars lie. */
    static void list(Iterable<String> entries, Path file) throws IOException {
        Set<String> folders = new HashSet<>();
        for (String entry : entries) {
            String folder = folder(entry);
            while (folders.add(folder) && !folder.isEmpty()) {
                folders.add(VERSION.matcher(folder).replaceFirst(""));
                folder = folder(folder.substring(0, folder.length() - 1));
            }
        }
        Files.write(file, new TreeSet<>(folders));
    }

    /** With the slash at its end; empty for what lies in none. */
    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!folders.contains(folder(name.replace('.', '/')))) {
            throw new ClassNotFoundException(name);
        }
        return super.findClass(name);
    }

    @Override
    public URL findResource(String name) {
        return folders.contains(folder(name)) ? super.findResource(name) : null;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        return folders.contains(folder(name)) ? super.findResources(name) : Collections.emptyEnumeration();
    }
}
