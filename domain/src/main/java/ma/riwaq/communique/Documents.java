package ma.riwaq.communique;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import ma.riwaq.shared.Encodings;

/** Takes the text out of a file: plain text, Word, OpenDocument, PDF or a web page. What it is, its content tells. */
public final class Documents {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 8 * 1024 * 1024;

    private static final int LOOK = 1024;

    private Documents() {}

    /**
     * The text of a file.
     *
     * @throws UnreadableException for a file that holds none, or that cannot be read
     */
    public static String text(byte[] file) {
        return text(file, Communique.LONGEST);
    }

    /** As {@link #text(byte[])}, where the text may have more characters. */
    public static String text(byte[] file, int longest) {
        if (file.length > LARGEST) {
            throw new UnreadableException("large", Integer.toString(LARGEST / 1024 / 1024));
        }
        String text = read(file);
        if (text.isBlank()) {
            throw new UnreadableException("empty");
        }
        if (text.length() > longest) {
            throw new UnreadableException("long", Integer.toString(longest));
        }
        return text;
    }

    private static String read(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, LOOK), ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PdfText.of(file);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return OfficeText.of(file);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            // what Word makes of a document with a password, and what it wrote before 2007
            throw new UnreadableException("locked");
        }
        String text = Encodings.text(file);
        if (isBinary(text) || head.startsWith("{\\rtf")) {
            throw new UnreadableException("binary");
        }
        return isPage(text) ? WebText.of(text) : text;
    }

    private static boolean isBinary(String text) {
        int looked = Math.min(text.length(), 8 * LOOK);
        long strange = text.substring(0, looked)
                .chars()
                .filter(c -> (c < ' ' && "\n\r\t\f\u000B".indexOf(c) < 0) || c == 0x7F || c == 0xFFFD)
                .count();
        return strange * 100 > looked || text.indexOf('\0') >= 0;
    }

    private static boolean isPage(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOK)).toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html")
                || head.contains("<html")
                || head.contains("<body")
                || head.contains("<p>")
                || head.contains("<div");
    }
}
