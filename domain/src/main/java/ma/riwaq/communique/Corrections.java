package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;

/** Knows the days and times that a text names only to say that they hold no longer, or which communiqué it corrects. */
final class Corrections {

    private static final String LEAD = "(?:\\s*(?:من|عن))?\\s*(?:يوم|تاريخ|الساعه|علي الساعه|of|l'horaire de)?\\s*$";
    /** عوض الساعة الثالثة, au lieu de 15 h. */
    private static final Pattern INSTEAD = Pattern.compile("(?<!\\p{L})" + Words.any("instead") + LEAD);
    /** تبعا للبلاغ الصادر بتاريخ 20 أبريل, suite au communiqué du 20 avril. */
    private static final Pattern EARLIER =
            Pattern.compile("(?<!\\p{L})(?:suite a|suite|dans|dans le|in|following|تبعا|في|الحاقا|استدراكا|علي اثر)\\s+"
                    + "(?:au |son |notre |sa |its |our |the |the )?(?:لل?|ال)?" + Words.any("header")
                    + "(?:ها|ه)?(?:\\s+(?!\\p{L}*\\d)[\\p{L}.]+){0,4}?\\s*$");

    /** est reportée au jeudi 11 juin, أجلت إلى يوم 15 ماي. */
    private static final Pattern MOVED = Pattern.compile(
            "(?<!\\p{L})(?:(?:report|deplac|decal|reprogramm|avanc)ee?s? (?:a |au |pour (?:le )?)"
                    + "|(?:postponed|moved|rescheduled|brought forward) (?:to|until|for) "
                    + "|(?:\\p{L}{0,3}(?:ءجل|اجل|وجل)|تاجيل|ارجا|نقل|تقديم)\\p{L}{0,3} (?:\\p{L}+ ){0,2}الي )(?:يوم |غايه )?$");

    /** initialement prévue le mardi 9 juin à 15 h, التي كانت مبرمجة يوم 4 ماي: what a session is then moved from. */
    private static final Pattern PLANNED =
            Pattern.compile("(?<!\\p{L})" + Words.any("planned") + "(?!\\p{L})[^.;\\n\\d]{0,40}$");

    private static final Pattern END = Pattern.compile("(?<!\\d)[.!?](?=\\s)|[;\\n]");

    private static final int LOOK_BACK = 90;

    private Corrections() {}

    /** The days that hold. */
    static List<DateMention> without(FoldedText text, List<DateMention> dates) {
        return dates.stream()
                .filter(date -> !isAfter(INSTEAD, text, date.from()) && !isAfter(EARLIER, text, date.from()))
                .filter(date -> movedFrom(text, dates, date) == null)
                .toList();
    }

    /** Where the day stands that a session was moved to from another one; null where it was not. */
    private static DateMention movedFrom(FoldedText text, List<DateMention> dates, DateMention date) {
        return isAfter(PLANNED, text, date.from())
                ? dates.stream()
                        .filter(other -> other.from() > date.to() && isMovedTo(text, other))
                        .filter(other -> !END.matcher(text.subSequence(date.to(), other.from()))
                                .find())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Whether a day is the one that a session was moved to. */
    static boolean isMovedTo(FoldedText text, DateMention date) {
        return isAfter(MOVED, text, date.from());
    }

    /** The times that hold: none that another is named in the place of, and none of a day that a session is moved from. */
    static List<TimeMention> without(FoldedText text, List<DateMention> dates, List<TimeMention> times) {
        List<Piece> moved = new ArrayList<>();
        for (DateMention date : dates) {
            DateMention to = movedFrom(text, dates, date);
            if (to != null) {
                moved.add(new Piece(date.to(), to.from()));
            }
        }
        return times.stream()
                .filter(time -> !isAfter(INSTEAD, text, time.from()))
                .filter(time -> moved.stream().noneMatch(piece -> piece.holds(time.from())))
                .toList();
    }

    private static boolean isAfter(Pattern words, FoldedText text, int from) {
        return words.matcher(text.subSequence(Math.max(0, from - LOOK_BACK), from))
                .find();
    }
}
