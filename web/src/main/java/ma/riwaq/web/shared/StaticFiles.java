package ma.riwaq.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

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

    private final Map<String, StaticFile> files = new TreeMap<>();
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

    /** A file by its name, for those that have an address of their own; empty for another name. */
    Optional<StaticFile> named(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The file of a path behind {@code /static}; empty for another fingerprint or name. */
    Optional<StaticFile> find(String path) {
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

    private static StaticFile file(ServletContext war, String path) {
        try (InputStream in = war.getResourceAsStream(path)) {
            byte[] bytes = in.readAllBytes();
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            return new StaticFile(type, bytes, type.startsWith("font/") ? null : gzip(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        java.io.ByteArrayOutputStream compressed = new java.io.ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> digest.update(file.bytes()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * One file.
     *
     * @param gzip its compressed bytes; null for what is compressed already
     */
    @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
    record StaticFile(String type, byte[] bytes, byte[] gzip) {}
}
