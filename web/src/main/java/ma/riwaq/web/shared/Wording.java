package ma.riwaq.web.shared;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import ma.riwaq.shared.CleanText;

/** The words that somebody looks for, as they come in an address: one clean line, never longer than people type. */
final class Wording {

    /** Code points that are read; what follows is not. */
    static final int LONGEST = 100;

    /** Every code point as four escaped bytes. */
    private static final int LONGEST_RAW = LONGEST * 4 * 3;

    private static final Pattern CUT_ESCAPE = Pattern.compile("%[0-9A-Fa-f]?$");
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Wording() {}

    /** The words of a raw value; empty where it holds none. A percent sign that escapes nothing stands for itself. */
    static String read(String raw) {
        String start = raw.length() <= LONGEST_RAW
                ? raw
                : CUT_ESCAPE.matcher(raw.substring(0, LONGEST_RAW)).replaceAll("");
        String text = URLDecoder.decode(BAD_ESCAPE.matcher(start).replaceAll("%25"), StandardCharsets.UTF_8);
        String line = CleanText.line(text.replace("\uFFFD", ""));
        if (line == null || line.codePointCount(0, line.length()) <= LONGEST) {
            return line == null ? "" : line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
    }
}
