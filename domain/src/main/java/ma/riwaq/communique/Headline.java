package ma.riwaq.communique;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;

/** Finds the title of a text, and the day that it was published on, which is never a day of the event. */
final class Headline {

    private static final String WORD = Words.any("header");
    private static final Pattern ONLY_WORD =
            Pattern.compile("[*\"-]*\\s*" + WORD + "[\\s.:!\"*-]*(?:n\\s?°?\\s?\\d+|رقم\\s*\\d+)?");
    private static final Pattern PREFIX = Pattern.compile("[*]*\\s*" + WORD + "\\s*(?::|-|\\|)\\s*");
    private static final Pattern PLACE = Pattern.compile(
            "[(*-]*\\s*(?:[\\p{L}' -]{2,30}?\\s*[,:/-]?\\s*(?:في|le|the|,|بتاريخ|:|-|يوم)\\s*)?[\\s(]*");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:نشر(?:ت)?\\s*(?:في|بتاريخ|يوم)|تاريخ\\s+النشر|حرر\\s+(?:ب\\p{L}+\\s+)?في|صدر\\s+(?:ب\\p{L}+\\s+)?(?:في|بتاريخ)|publie\\s*(?:e)?\\s+le|mis\\s+en\\s+ligne\\s+le|fait\\s+a\\s+\\p{L}+,?\\s+le|date\\s+de\\s+publication|published\\s*(?:on)?|posted\\s+on|اخر\\s+تحديث|mis\\s+a\\s+jour\\s+le)\\s*:?\\s*(?:يوم\\s+)?$");
    private static final Pattern DATELINE =
            Pattern.compile("^\\s*(?:" + Words.any("city") + ")\\s*(?:[,/(-]\\s*)?(?:في|le|,|-)?\\s*$");

    private static final int LONGEST = 250;
    /** Titles with a line of their own are seldom longer. */
    private static final int LONGEST_LINE = 150;

    private Headline() {}

    /** The title; null for a text that begins with prose at once. */
    static Value<String> title(FoldedText text, List<Piece> lines, DateMention published) {
        Piece word = null;
        for (Piece line : lines.subList(0, Math.min(lines.size(), 6))) {
            if (isDateline(line, published)) {
                continue;
            }
            if (ONLY_WORD.matcher(text).region(line.from(), line.to()).matches()) {
                word = word == null ? line : word;
                continue;
            }
            if (word != null && isProse(text, line)) {
                return text.words(word.from(), word.to(), 0.5);
            }
            Matcher prefix = PREFIX.matcher(text);
            int from = prefix.region(line.from(), line.to()).lookingAt() ? prefix.end() : line.from();
            int to = line.to();
            while (to > from && ".*".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            if (to - from > LONGEST) {
                Piece first = Lines.sentences(text, List.of(new Piece(from, to)), List.of())
                        .get(0);
                return first.length() > 2 * LONGEST ? null : text.words(first.from(), first.to(), 0.6);
            }
            return text.words(from, to, 0.95);
        }
        return null;
    }

    /** Whether a line under بلاغ or Invitation is the announcement itself, and no title of it. */
    private static boolean isProse(FoldedText text, Piece line) {
        return line.length() > LONGEST_LINE || text.charAt(line.to() - 1) == '.';
    }

    private static boolean isDateline(Piece line, DateMention published) {
        return published != null && line.holds(published.from()) && line.length() < 60;
    }

    /** The day on which the text was published, where it says so; null if it does not. */
    static DateMention published(FoldedText text, List<Piece> lines, List<DateMention> dates) {
        for (DateMention date : dates) {
            if (PUBLISHED
                    .matcher(text.subSequence(Math.max(0, date.from() - 40), date.from()))
                    .find()) {
                return date;
            }
            Piece line = lines.stream()
                    .filter(one -> one.holds(date.from()))
                    .findFirst()
                    .orElseThrow();
            if (date.shape() == DateMention.Shape.SINGLE
                    && dates.size() > 1
                    && isPublication(text, lines, line, date)) {
                return date;
            }
        }
        return null;
    }

    private static boolean isPublication(FoldedText text, List<Piece> lines, Piece line, DateMention date) {
        if (date.to() > line.to()) {
            return false;
        }
        int index = lines.indexOf(line);
        String before = text.subSequence(line.from(), date.from()).toString();
        if (DATELINE.matcher(before).find()) {
            return true;
        }
        String after = text.subSequence(date.to(), line.to()).toString().strip();
        boolean alone = after.matches("[.)\\s]*|-\\s*\\d{1,2}[:h]\\d{2}")
                && PLACE.matcher(before).matches()
                && before.length() < 30;
        boolean last =
                index == lines.size() - 1 && index > 1 && lines.get(index - 1).length() > 40;
        boolean proseNext = index + 1 < lines.size() && lines.get(index + 1).length() > 90;
        return alone && (last || (index <= 2 && proseNext));
    }
}
