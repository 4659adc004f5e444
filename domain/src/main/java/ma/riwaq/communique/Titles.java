package ma.riwaq.communique;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;

/** Tells where the title of a session begins and ends when no quotes say so. */
final class Titles {

    static final String KIND =
            "(?<!\\p{L})(?:و|ب|ل|ال|وال|بال|لل)??(?<kind>" + Words.anyDefinite("kind", "container") + ")(?!\\p{L})";
    static final String LEAD = "(?<!\\p{L})(?:و(?=موضوع|عنوان))?(?:" + Words.any("lead") + ")(?![\\p{L}])";
    private static final Pattern HEAD = Pattern.compile("[\\s*|:>,.)-]*(?:\\d{1,2}[.)]\\s+)?" + "(?:" + KIND
            + "\\s*(?:[:|-]+\\s*|(?:\\p{L}+\\s+){0,3}?" + LEAD + "\\s*:?\\s*))?");
    private static final Pattern SKIP =
            Pattern.compile("[\\s*|:>,.)-]*(?:(?:le|la|un|une|the|a|an)\\s+(?=" + Words.any("kind") + "))?");
    private static final String STOPS =
            "(?<!\\p{L})(?:(?:الذي|التي)\\s+(?:" + Words.any("organise", "organised", "host")
                    + ")|برسم|وذلك|ودلك|ودالك|يوم|ابتداء?ا?\\s+من|انطلاقا\\s+من|علي\\s+الساعه|من\\s+الساعه|في\\s+تمام|بقاعه|بالقاعه|بفضا|برواق|بالرواق|داخل|بمقر|بالمكتبه|بمشاركه|بحضور|بتاطير|يوطرها|يوطره|من\\s+تاطير|من\\s+تسيير|من\\s+تقديم|تحتضنها|يحتضنها|تحتضنه|يحتضنه|يسيرها|تسيرها|وندوه|وورشه|ومحاضره|ولقا|ومايده|بشراكه|بتعاون|لفايده|animee?\\s+par|moderee?\\s+par|avec|مع\\s+"
                    + Words.any("honorific", "people") + "|le\\s+(?:"
                    + Words.any("weekday")
                    + ")|a\\s+la\\s+salle|a\\s+l'espace|au\\s+stand|au\\s+pavillon|a\\s+partir|presentee?\\s+par|assuree?\\s+par|en\\s+presence|par\\s+(?:m\\.|mme|dr|pr|l')|moderated\\s+by|given\\s+by|chaired\\s+by|in\\s+(?:the\\s+)?(?:room|hall)|salle|bibliotheque|(?:aura|auront)\\s+lieu|se\\s+(?:tient|tiendra|deroulera)|(?:est|sera)\\s+(?:prevue?|suivie?|organisee?|animee?))(?!\\p{L})";
    private static final Pattern STOP = Pattern.compile(STOPS);
    private static final Pattern SIGN_OR_STOP = Pattern.compile("[.;\\n(|\"]|,\\s|\\s-+\\s|" + STOPS);

    private static final int LONGEST = 250;

    private Titles() {}

    /** The title that begins somewhere after an index of a sentence; empty when there is none. */
    static Piece from(Source source, int start, int furthest) {
        return until(SIGN_OR_STOP, source, start, furthest);
    }

    /** The title in a part of an entry, in which signs end nothing. */
    static Piece entry(Source source, int start, int furthest) {
        return until(STOP, source, start, furthest);
    }

    private static Piece until(Pattern stops, Source source, int start, int furthest) {
        int limit = Math.min(furthest, start + LONGEST);
        int end = limit;
        Matcher stop = stops.matcher(source.text()).region(start, limit);
        stop.useTransparentBounds(true);
        if (stop.find()) {
            end = stop.start();
        }
        return untimed(source, start, end);
    }

    /** What a piece says before it comes to a day or a time. */
    static Piece untimed(Source source, int start, int furthest) {
        int end = furthest;
        for (DateMention date : source.datesIn(new Piece(start, end))) {
            end = Math.min(end, date.from());
        }
        for (TimeMention time : source.timesIn(new Piece(start, end))) {
            end = Math.min(end, time.from());
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

    private static final Pattern LOOSE = Pattern.compile(
            "[\\s,:-]+(?:le|de|du|a|au|en|et|و|في|من|علي|ب|il|the|on|at|from|in|ابتداا?|انطلاقا|بدا|a partir|a partir"
                    + " de|des|وذلك|ابتداا?\\s+من|انطلاقا\\s+من)$");

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
