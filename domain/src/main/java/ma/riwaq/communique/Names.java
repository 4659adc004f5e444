package ma.riwaq.communique;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how far a name reaches that begins with a word like وزارة or salle: there is no mark at its end. */
final class Names {

    private static final Pattern ARABIC_WORD = Pattern.compile("[ ]?(?<dash>- ?)?(?<word>\\p{L}+)");
    private static final Pattern ARABIC_STOP = Pattern.compile("(?:و)?"
            + Words.any(
                    "stop",
                    "organise",
                    "pause",
                    "container",
                    "kind",
                    "kinds",
                    "partner",
                    "supervise",
                    "honorific",
                    "hour")
            + "(?!\\p{L})");
    private static final Pattern LATIN_STOP =
            Pattern.compile(Words.any("stop", "organise", "partner", "supervise", "organised", "weekday", "month")
                    + "(?!\\p{L})|de\\s+\\d|a\\s+\\d|d[eu]s?\\s+(?:" + Words.any("weekday") + ")");
    private static final Pattern LATIN_WORD = Pattern.compile(
            "(?<comma>,)?[ ]?(?<gap>(?:et |and )?(?:de l'|de la |du |des |de |d'|l'|la |le |les |a la |a l'|aux |au |of the |of |for |the |&\\s?)?)?(?<word>[\\p{L}\\d][\\p{L}\\d'.-]*)");
    private static final Pattern BODY_NEXT =
            Pattern.compile(" ?(?:,\\s*)?(?:et|and|,)\\s+(?:avec\\s+)?(?:l'|la |le |les |the |du |de la |de l'|d')?"
                    + Words.any("body") + "(?!\\p{L})");
    private static final int MOST_WORDS = 14;

    private Names() {}

    /** Where a name ends of which the first word ends at an index. */
    static int end(FoldedText text, int firstEnd) {
        int from = firstEnd;
        if (from < text.length() && Spelling.isArabic(text.charAt(from - 1))) {
            return arabic(text, from);
        }
        return latin(text, from);
    }

    private static int arabic(FoldedText text, int from) {
        int end = from;
        int quoted = quoted(text, end);
        if (quoted > 0) {
            return quoted;
        }
        Matcher word = ARABIC_WORD.matcher(text);
        Matcher stop = ARABIC_STOP.matcher(text);
        String before = wordBefore(text, from);
        boolean isFirst = true;
        for (int i = 0; i < MOST_WORDS; i++) {
            if (!word.region(end, text.length()).lookingAt()) {
                break;
            }
            String next = word.group("word");
            String after = wordAfter(text, word.end());
            boolean against = next.equals("من") && before.startsWith("لل") && after.startsWith("ال");
            if (!against && stop.region(word.start("word"), text.length()).lookingAt()) {
                break;
            }
            if (!belongs(next, before, after, isFirst, word.group("dash") != null)) {
                break;
            }
            before = next;
            isFirst = false;
            end = word.end();
        }
        return end;
    }

    private static boolean belongs(String word, String before, String after, boolean isFirst, boolean dashed) {
        if (isBodyWord(word)) {
            return false;
        }
        if (word.startsWith("وال") || word.startsWith("ولل")) {
            return !Words.group("body").containsKey(word.substring(1));
        }
        if (word.startsWith("ال") || word.startsWith("لل") || word.equals("بالخارج") || dashed) {
            return true;
        }
        if (isFirst && !before.startsWith("ال")) {
            return !word.startsWith("ب") || after.startsWith("ال") || word.length() < 5;
        }
        if (word.equals("من")) {
            return before.startsWith("لل") && after.startsWith("ال");
        }
        if (word.startsWith("بال")) {
            return before.startsWith("لل");
        }
        if (isOfBody(word) || isOfBody(before)) {
            return true;
        }
        boolean construct = after.startsWith("ال") && !before.startsWith("و");
        return (construct && (word.startsWith("ل") || word.startsWith("و"))) || (isName(before) && isName(word));
    }

    private static boolean isBodyWord(String word) {
        return word.startsWith("و") && word.length() > 3 && Words.group("body").containsKey(word.substring(1));
    }

    private static boolean isOfBody(String word) {
        return word.startsWith("ل") && Words.group("body").containsKey(word.substring(1));
    }

    private static boolean isName(String word) {
        return word.equals("محمد")
                || word.equals("عبد")
                || word.equals("بن")
                || word.equals("ابن")
                || word.equals("مولاي")
                || word.equals("سيدي");
    }

    private static int latin(FoldedText text, int from) {
        int end = from;
        int quoted = quoted(text, end);
        if (quoted > 0) {
            return quoted;
        }
        Matcher word = LATIN_WORD.matcher(text);
        Matcher stop = LATIN_STOP.matcher(text);
        Matcher body = BODY_NEXT.matcher(text);
        for (int i = 0; i < MOST_WORDS; i++) {
            int start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
            boolean ends = stop.region(start, text.length()).lookingAt()
                    || body.region(end, text.length()).lookingAt();
            if (ends || !word.region(end, text.length()).lookingAt()) {
                break;
            }
            String gap = word.group("gap") == null ? "" : word.group("gap");
            boolean list = word.group("comma") != null
                    && !gap.startsWith("de")
                    && !gap.startsWith("d'")
                    && !gap.startsWith("du");
            boolean other = gap.matches("(?:et |and )(?:le |la |les |l'|the )");
            if (list || other || stop.region(word.start("word"), text.length()).lookingAt()) {
                break;
            }
            if (word.end() - end == 0) {
                break;
            }
            end = word.end();
            while (end > from && ".'-".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end < word.end()) {
                break;
            }
        }
        return end;
    }

    private static int quoted(FoldedText text, int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '"') {
            return -1;
        }
        int close = text.toString().indexOf('"', at + 1);
        return close < 0 || close - at > 80 ? -1 : close + 1;
    }

    private static String wordBefore(FoldedText text, int end) {
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.subSequence(from, end).toString();
    }

    private static String wordAfter(FoldedText text, int end) {
        Matcher word = ARABIC_WORD.matcher(text);
        return word.region(end, text.length()).lookingAt() ? word.group("word") : "";
    }
}
