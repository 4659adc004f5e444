package ma.riwaq.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.Refusal;

/**
 * A text with names in braces in the places where words of a release come. There is nothing else in it that does
 * anything; a brace written twice is a brace. It is read once: what comes in the place of a name is never read again.
 */
public final class Template {

    /** The longest that staff may write, in characters. */
    public static final int LONGEST = 6000;

    private final List<List<Piece>> lines;

    private Template(List<List<Piece>> lines) {
        this.lines = lines;
    }

    /** Words as they stand, or a placeholder; the other is null. */
    record Piece(String words, Placeholder placeholder) {}

    /**
     * Reads what staff wrote.
     *
     * @throws Refusal for nothing, for too much, for a name that the kind does not have and for a brace that stands alone
     */
    public static Template of(TextKind kind, String text) {
        String cleaned = CleanText.lines(text);
        if (cleaned == null) {
            throw new Refusal("body.empty");
        }
        if (cleaned.length() > LONGEST) {
            throw new Refusal("body.long", LONGEST);
        }
        List<List<Piece>> lines = new ArrayList<>();
        for (String line : cleaned.split("\n", -1)) {
            lines.add(pieces(kind, line, lines.size() + 1));
        }
        return new Template(List.copyOf(lines));
    }

    private static List<Piece> pieces(TextKind kind, String line, int number) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean twice = i + 1 < line.length() && line.charAt(i + 1) == c;
            if (c != '{' && c != '}') {
                words.append(c);
            } else if (twice) {
                words.append(c);
                i++;
            } else if (c == '}' || line.indexOf('}', i) < 0) {
                throw new Refusal("body.brace", number);
            } else {
                int close = line.indexOf('}', i);
                String name = line.substring(i + 1, close).strip();
                add(words, pieces);
                pieces.add(new Piece(
                        null,
                        Placeholder.named(name, kind).orElseThrow(() -> new Refusal("body.unknown", name, number))));
                i = close;
            }
        }
        add(words, pieces);
        return pieces;
    }

    private static void add(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), null));
            words.setLength(0);
        }
    }

    /** The lines, an empty one where the text has one. */
    List<List<Piece>> lines() {
        return lines;
    }

    /** What the product itself says in a kind of text, for where staff wrote nothing of their own. */
    public static String standard(TextKind kind, Lang lang) {
        String file = "templates/" + kind.name().toLowerCase(Locale.ROOT) + "_" + lang.getCode() + ".txt";
        try (InputStream text = Template.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
