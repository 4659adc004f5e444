package ma.riwaq.shared;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Tells how the text of a file is encoded: by its mark, as UTF-8 if it is, or else as Windows writes Arabic or French. */
public final class Encodings {

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Encodings() {}

    /** The text of a file, without its mark. */
    public static String text(byte[] file) {
        if (marked(file, 0xEF, 0xBB, 0xBF)) {
            return new String(file, 3, file.length - 3, UTF_8);
        }
        if (marked(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, UTF_16LE);
        }
        if (marked(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, UTF_16BE);
        }
        try {
            return UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, isArabic(file) ? ARABIC : WESTERN);
        }
    }

    private static boolean marked(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Read as Windows-1256, Arabic has its letters side by side; French has an accented letter between plain ones, most
     * of which the two encodings share.
     */
    private static boolean isArabic(byte[] file) {
        String text = new String(file, ARABIC);
        int together = 0;
        int alone = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isArabicLetter(text, i)) {
                if (isArabicLetter(text, i - 1) || isArabicLetter(text, i + 1)) {
                    together++;
                } else {
                    alone++;
                }
            }
        }
        return together > alone;
    }

    private static boolean isArabicLetter(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.ARABIC;
    }
}
