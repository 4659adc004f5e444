package ma.riwaq.communique;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;

/** Tells where the title of a session begins and ends when no quotes say so. */
final class Titles {

    static final String KIND =
            "(?<!\\p{L})(?:و|ب|ل|ال|وال|لل)?(?<kind>" + Words.any("kind", "container") + ")(?!\\p{L})";
    static final String LEAD = "(?<!\\p{L})(?:" + Words.any("lead") + ")(?![\\p{L}])";
    private static final Pattern HEAD = Pattern.compile("[\\s*|:>,.)-]*(?:\\d{1,2}[.)]\\s+)?" + "(?:" + KIND
            + "\\s*(?:[:|-]+\\s*|(?:\\p{L}+\\s+){0,3}?" + LEAD + "\\s*:?\\s*))?");
    private static final Pattern SKIP =
            Pattern.compile("[\\s*|:>,.)-]*(?:(?:le|la|un|une|the|a|an)\\s+(?=" + Words.any("kind") + "))?");
    private static final Pattern STOP = Pattern.compile(
            "[.;\\n(|\"]|,\\s|\\s-+\\s|(?<!\\p{L})(?:برسم|وذلك|ودلك|ودالك|يوم|ابتداء?ا?\\s+من|انطلاقا\\s+من|علي\\s+الساعه|من\\s+الساعه|في\\s+تمام|بقاعه|بالقاعه|بفضا|برواق|بالرواق|داخل|بمقر|بالمكتبه|بمشاركه|بحضور|بتاطير|يوطرها|يوطره|من\\s+تاطير|من\\s+تسيير|من\\s+تقديم|تحتضنها|يحتضنها|تحتضنه|يحتضنه|يسيرها|تسيرها|وندوه|وورشه|ومحاضره|ولقا|ومايده|بشراكه|بتعاون|لفايده|animee?\\s+par|moderee?\\s+par|avec|le\\s+(?:"
                    + Words.any("weekday")
                    + ")|a\\s+la\\s+salle|a\\s+l'espace|au\\s+stand|au\\s+pavillon|a\\s+partir|presentee?\\s+par|assuree?\\s+par|en\\s+presence|par\\s+(?:m\\.|mme|dr|pr|l')|moderated\\s+by|given\\s+by|chaired\\s+by|in\\s+(?:the\\s+)?(?:room|hall)|salle|bibliotheque)(?!\\p{L})");

    private static final int LONGEST = 250;

    private Titles() {}

    /** The title that begins somewhere after an index of a piece; empty when there is none. */
    static Piece from(Source source, int start, int furthest) {
        int limit = Math.min(furthest, start + LONGEST);
        int end = limit;
        Matcher stop = STOP.matcher(source.text()).region(start, limit);
        stop.useTransparentBounds(true);
        if (stop.find()) {
            end = stop.start();
        }
        for (DateMention date : source.dates()) {
            if (date.from() >= start && date.from() < end) {
                end = date.from();
            }
        }
        for (TimeMention time : source.times()) {
            if (time.from() >= start && time.from() < end) {
                end = time.from();
            }
        }
        Piece title = Lines.trimmed(source.text(), start, end);
        return new Piece(title.from(), trimEnd(source, title));
    }

    private static int trimEnd(Source source, Piece title) {
        int to = title.to();
        while (to > title.from() && " ,:-|*".indexOf(source.text().charAt(to - 1)) >= 0) {
            to--;
        }
        Matcher loose = LOOSE.matcher(source.between(title.from(), to));
        return loose.find() ? title.from() + loose.start() : to;
    }

    private static final Pattern LOOSE =
            Pattern.compile("\\s+(?:le|de|du|a|au|en|et|و|في|من|علي|ب|il|the|on|at|from|in)$");

    /** Where the title begins in an entry of a programme, after its kind and what leads to it. */
    static int afterKind(Source source, int from, int to) {
        Matcher head = HEAD.matcher(source.text()).region(from, to);
        head.useTransparentBounds(true);
        return head.lookingAt() ? head.end() : from;
    }

    /** Where words begin after bullets and the like. */
    static int afterMarks(Source source, int from, int to) {
        Matcher skip = SKIP.matcher(source.text()).region(from, to);
        return skip.lookingAt() ? skip.end() : from;
    }
}
