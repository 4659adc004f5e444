package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Bodies.Body;
import ma.riwaq.communique.Bodies.Place;
import ma.riwaq.communique.Bodies.Role;
import ma.riwaq.communique.Lines.Piece;

/**
 * Finds the bodies after a label and a colon, as {@code الجهة المنظمة: …}: their names go on to a semicolon or to the end
 * of the line, whatever words they are made of. Where more follows than names, nothing is found here.
 */
final class LabelledBodies {

    private static final Pattern LABEL = Pattern.compile("(?:^|(?<=\\n)|[,;(*-])[ *]*(?:(?<organiser>"
            + Words.any("organised") + ")|(?<supervisor>" + Words.any("supervise") + ")|(?<partner>"
            + Words.any("partner") + ")|(?<host>" + Words.any("host") + "))(?: de)?\\s*:\\s*(?=\\p{L})");
    private static final Pattern MORE =
            Pattern.compile("(?<!\\p{L})(?:و)?" + Words.any("partner", "supervise", "organised") + "(?!\\p{L})|"
                    + "(?:(?<!\\p{L})و|, ?)(?:l'|la |le |les |the )?" + Words.any("body") + "(?!\\p{L})|\\d{4}|\\. ");
    private static final Pattern SEVERAL =
            Pattern.compile("(?<!\\p{L})(?:et|and) (?:l'|la |le |les |the )" + Words.any("body") + "(?!\\p{L})");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)?\\s*$|[.,\\s]+$");
    private static final Pattern GOES_ON = Pattern.compile("(?<!\\p{L})(?:et|and)(?!\\p{L})|,\\s*و|\\sو");
    private static final int LONGEST_NAME = 120;

    private LabelledBodies() {}

    static List<Body> in(FoldedText text) {
        List<Body> found = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            List<Piece> names = names(text, label.end());
            for (Piece name : names) {
                found.add(new Body(
                        text.words(name.from(), name.to(), 0.95), role(label), name.from(), name.to(), Place.NONE));
            }
        }
        return found;
    }

    private static Role role(Matcher label) {
        if (label.group("organiser") != null) {
            return Role.ORGANISER;
        }
        if (label.group("supervisor") != null) {
            return Role.SUPERVISOR;
        }
        return label.group("partner") != null ? Role.PARTNER : Role.HOST;
    }

    private static List<Piece> names(FoldedText text, int from) {
        List<Piece> names = new ArrayList<>();
        int to = end(text, from);
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == ';') {
                Piece name = name(text, start, i);
                if (name == null) {
                    return List.of();
                }
                names.add(name);
                start = i + 1;
            }
        }
        return names;
    }

    /** A name without what stands in brackets after it; null where more than a name stands. */
    private static Piece name(FoldedText text, int from, int to) {
        Piece piece = Lines.trimmed(text, from, to);
        int end = piece.to();
        Matcher bracket = BRACKET.matcher(text).region(piece.from(), end);
        while (bracket.find()) {
            end = bracket.start();
            bracket.region(piece.from(), end);
        }
        String words = text.subSequence(piece.from(), end).toString();
        int comma = words.indexOf(',');
        if (comma > 0 && !GOES_ON.matcher(words.substring(comma)).find()) {
            end = piece.from() + comma;
            words = words.substring(0, comma);
        }
        boolean isName = words.length() > 2
                && words.length() <= LONGEST_NAME
                && !MORE.matcher(words).find()
                && !SEVERAL.matcher(words).find();
        return isName ? new Piece(piece.from(), end) : null;
    }

    /** The end of the line, or the bracket that the label stands in. */
    private static int end(FoldedText text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\n' || depth < 0) {
                return i;
            }
        }
        return text.length();
    }
}
