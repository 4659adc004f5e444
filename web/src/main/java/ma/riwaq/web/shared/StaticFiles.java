package ma.riwaq.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.riwaq.shared.Sha256;

/**
 * The style sheet, the fonts and the drawings of the site, held in memory. One fingerprint over all of them is a part
 * of their addresses, so that browsers may keep them for ever.
 */
@ApplicationScoped
public class StaticFiles {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "png", "image/png",
            "svg", "image/svg+xml; charset=UTF-8",
            "txt", "text/plain; charset=UTF-8",
            "woff2", "font/woff2");

    private final Map<String, LastingFile> files = new TreeMap<>();
    private String fingerprint;

    /** For the container. */
    protected StaticFiles() {}

    /** Reads them from the war. */
    @Inject
    public StaticFiles(ServletContext war) {
        read(war, "/resources/");
        fingerprint = fingerprint();
    }

    /** The path under which a file, such as {@code site.css}, is found. */
    public String path(String name) {
        return "/static/" + fingerprint + "/" + name;
    }

    /** What tells the files of this version of the site from those of any other. */
    public String version() {
        return fingerprint;
    }

    /** A style sheet that may stand under another address: the files that it names are found from there as well. */
    public String sheet(String name) {
        String css = new String(files.get(name).bytes(), StandardCharsets.UTF_8);
        return css.replace("url(\"", "url(\"" + path(""));
    }

    /** A file by its name, for those that have an address of their own; empty for another name. */
    Optional<LastingFile> named(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The file of a path behind {@code /static}; empty for another fingerprint or name. */
    Optional<LastingFile> find(String path) {
        String prefix = "/" + fingerprint + "/";
        return path != null && path.startsWith(prefix)
                ? Optional.ofNullable(files.get(path.substring(prefix.length())))
                : Optional.empty();
    }

    private void read(ServletContext war, String folder) {
        for (String path : war.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                read(war, path);
            } else {
                files.put(path.substring("/resources/".length()), file(war, path));
            }
        }
    }

    private static LastingFile file(ServletContext war, String path) {
        try (InputStream in = war.getResourceAsStream(path)) {
            byte[] bytes = in.readAllBytes();
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            return LastingFile.of(type, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fingerprint() {
        MessageDigest digest = Sha256.begin();
        files.values().forEach(file -> digest.update(file.bytes()));
        return Sha256.end(digest).substring(0, 12);
    }
}
