package ma.riwaq.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people type or paste, without what must never reach a page, a feed or a search key: control characters, marks
 * that turn the direction of the text around them (U+202A to U+202E, U+2066 to U+2069, U+200E, U+200F, U+061C),
 * byte order marks and halves of surrogate pairs.
 *
 * <p>Markup is kept: it is text like any other, and every page escapes it.
 */
public final class CleanText {

    // every text is cleaned also when it is read: to compile these anew each time takes longer than everything else
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern BLANKS = Pattern.compile("[\\t\\x0B\\f ]+");
    private static final Pattern BREAK = Pattern.compile(" ?\\R ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private CleanText() {}

    /** One line: every run of white space becomes a space. Null for null and for what holds nothing visible. */
    public static String line(String text) {
        String cleaned = clean(text);
        return cleaned == null
                ? null
                : nullIfEmpty(WHITE.matcher(cleaned).replaceAll(" ").strip());
    }

    /** Several lines: line breaks stay, at most one empty line in a row. Null for null and for nothing visible. */
    public static String lines(String text) {
        String cleaned = clean(text);
        if (cleaned == null) {
            return null;
        }
        String spaced = BLANKS.matcher(cleaned).replaceAll(" ");
        String broken = BREAK.matcher(spaced).replaceAll("\n");
        return nullIfEmpty(EMPTY_LINES.matcher(broken).replaceAll("\n\n").strip());
    }

    private static String clean(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CleanText::isKept).forEach(c -> kept.appendCodePoint(isSpace(c) ? ' ' : c));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t' || c == 0x0B || c == '\f';
            // the joiners shape Arabic and Tifinagh words; every other format character only turns or hides text
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            default -> true;
        };
    }

    private static boolean isSpace(int c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
