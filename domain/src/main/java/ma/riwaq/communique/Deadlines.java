package ma.riwaq.communique;

import java.util.List;
import java.util.regex.Pattern;
import ma.riwaq.communique.DateMention.Shape;

/** Knows the days until which somebody may answer, register or apply: none of them is a day of an event. */
final class Deadlines {

    private static final String LAST = "(?:\\s*(?:يوم|تاريخ|le|the))?\\s*$";
    /** آخر أجل للتسجيل هو, date limite de dépôt : what comes between says what for. */
    private static final Pattern CALLED =
            Pattern.compile("(?<!\\p{L})[وب]?" + Words.any("deadline") + "(?!\\p{L})[^\\d\\n;]{0,90}$");

    private static final Pattern BEFORE = Pattern.compile("(?<!\\p{L})و?" + Words.any("before") + LAST);
    private static final Pattern ANSWER =
            Pattern.compile("(?<!\\p{L})(?:وال|بال|لل|ال|و|ل|ب)?" + Words.any("answer") + "(?!\\p{L})[^.\\n;]*$");
    private static final int LOOK_BACK = 140;

    private Deadlines() {}

    /** The days without these; all of them where the text tells no other. */
    static List<DateMention> without(FoldedText text, List<DateMention> dates) {
        List<DateMention> others =
                dates.stream().filter(date -> !isOne(text, date)).toList();
        return others.isEmpty() ? dates : others;
    }

    /** Whether the words before a day make it one of these. */
    static boolean isOne(FoldedText text, DateMention date) {
        String before = text.subSequence(Math.max(0, date.from() - LOOK_BACK), date.from())
                .toString();
        return date.shape() != Shape.RANGE
                && (CALLED.matcher(before).find()
                        || BEFORE.matcher(before).find()
                        || (date.shape() == Shape.UNTIL
                                && ANSWER.matcher(before).find()));
    }

    /** Whether a time is only that of such a day: avant le 2 avril à 16 h. */
    static boolean isOf(FoldedText text, DateMention date, TimeMention time) {
        return date.to() <= time.from()
                && time.from() - date.to() < 25
                && text.subSequence(date.to(), time.from()).chars().noneMatch(c -> ".;\n".indexOf(c) >= 0)
                && isOne(text, date);
    }
}
