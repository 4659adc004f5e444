package ma.riwaq.review;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ma.riwaq.communique.Communique;
import ma.riwaq.communique.Documents;
import ma.riwaq.communique.UnreadableException;
import ma.riwaq.shared.CleanText;

/** A communiqué as an agency sent it. */
public final class Original implements Serializable {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
    private static final List<String> PAGE = List.of("<html", "<!doctype html", "<body", "<p>", "<div");
    private static final int LONGEST_NAME = 200;
    private static final String PLAIN = "text/plain; charset=UTF-8";

    private final String name;
    private final String mediaType;
    private final byte[] bytes;
    private final String text;

    private Original(String name, String mediaType, byte[] bytes, String text) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
        this.text = text;
    }

    /** A text that somebody pasted; throws {@link UnreadableException} for one that is empty or too long. */
    public static Original pasted(String text) {
        String words = broken(text == null ? "" : text);
        if (words.isBlank()) {
            throw new UnreadableException("empty");
        }
        if (words.length() > Communique.LONGEST) {
            throw new UnreadableException("long", Integer.toString(Communique.LONGEST));
        }
        return new Original(null, PLAIN, words.getBytes(StandardCharsets.UTF_8), words);
    }

    /** A file; throws {@link UnreadableException} for what holds no text that can be read. */
    public static Original file(String name, byte[] bytes) {
        String words = broken(Documents.text(bytes));
        String shown = CleanText.line(name);
        return new Original(
                shown == null ? "-" : shown.substring(0, Math.min(LONGEST_NAME, shown.length())),
                mediaType(bytes),
                bytes,
                words);
    }

    /** Pages and forms know one line break only, and places in the text are counted by what they show. */
    private static String broken(String text) {
        return CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
    }

    /** By the content, and never one that a browser would carry out. */
    private static String mediaType(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return "application/pdf";
        }
        if (head.startsWith("PK")) {
            return head.contains("opendocument.text")
                    ? "application/vnd.oasis.opendocument.text"
                    : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        }
        String small = head.toLowerCase(Locale.ROOT);
        boolean isPage = PAGE.stream().anyMatch(small::contains);
        return isPage ? "application/octet-stream" : "text/plain";
    }

    /** The name of the file, to be shown and never used; null for a text that was pasted. */
    public String name() {
        return name;
    }

    /** What the bytes are, by their content. */
    public String mediaType() {
        return mediaType;
    }

    /** As it came. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The words in it, with plain line breaks. */
    public String text() {
        return text;
    }
}
