package ma.riwaq.release;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import ma.riwaq.shared.Sha256;

/**
 * Release documents, headers and changelogs as JSON text. The same document always gives the same text, letter for
 * letter, so that its SHA-256 tells whether a draft differs from what was released.
 */
public final class ReleaseJson {

    private static final Jsonb JSONB =
            JsonbBuilder.create(new JsonbConfig().withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));

    private ReleaseJson() {}

    /** The document as it is stored and sealed. */
    public static String write(ReleaseDocument document) {
        return JSONB.toJson(document);
    }

    /** A header with its changelog. */
    public static String write(ReleaseHeader header) {
        return JSONB.toJson(header);
    }

    /** What the public is shown beside a release. */
    static String write(ReleaseFiles.Shown shown) {
        return JSONB.toJson(shown);
    }

    /** As {@link #write(ReleaseFiles.Shown)}, read back. */
    static ReleaseFiles.Shown shown(String json) {
        return JSONB.fromJson(json, ReleaseFiles.Shown.class);
    }

    /** A changelog. */
    public static String write(List<Change> changes) {
        return JSONB.toJson(changes.toArray(Change[]::new));
    }

    /** A document read back; throws {@code JsonbException} for what is no release document. */
    public static ReleaseDocument document(String json) {
        return JSONB.fromJson(json, ReleaseDocument.class);
    }

    /** A header read back; throws {@code JsonbException} for what is none. */
    public static ReleaseHeader header(String json) {
        return JSONB.fromJson(json, ReleaseHeader.class);
    }

    /** A changelog read back. */
    public static List<Change> changes(String json) {
        return List.of(JSONB.fromJson(json, Change[].class));
    }

    /** The seal that a document would have if it were stored, without making its text, which may take tens of megabytes. */
    public static String sha256(ReleaseDocument document) {
        return write(document, OutputStream.nullOutputStream());
    }

    /** Writes the UTF-8 bytes of a document; answers its seal. */
    static String write(ReleaseDocument document, OutputStream out) {
        MessageDigest digest = Sha256.begin();
        JSONB.toJson(document, new DigestOutputStream(out, digest));
        return Sha256.end(digest);
    }

    /** The seal of a stored document: SHA-256 of its UTF-8 bytes, 64 hexadecimal digits in lower case. */
    public static String sha256(String json) {
        return sha256(json.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        return Sha256.of(bytes);
    }
}
