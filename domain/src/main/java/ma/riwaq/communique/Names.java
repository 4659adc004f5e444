package ma.riwaq.communique;

import java.util.Set;
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
    private static final Pattern AND_BODY = Pattern.compile("و" + Words.any("body", "institution") + "(?!\\p{L})");
    /** A French verb that tells what will be, as abritera: no name goes on with one. */
    static final String FUTURE = "(?!opera|camera)\\p{L}{3,}(?:era|ira|eront|iront)";

    private static final Pattern LATIN_STOP = Pattern.compile("(?:" + FUTURE + "(?!\\p{L}))|"
            + Words.any("stop", "organise", "partner", "supervise", "organised", "weekday", "month")
            + "(?!\\p{L})|de\\s+\\d|a\\s+\\d|d[eu]s?\\s+(?:" + Words.any("weekday") + ")");
    private static final Pattern LATIN_WORD = Pattern.compile(
            "(?<comma>,)?[ ]?(?<gap>(?:et |and )?(?:de l'|de la |du |des |de |d'|l'|la |le |les |a la |a l'|aux |au"
                    + " |of the |of |for |the |&\\s?)?)?(?<word>[\\p{L}\\d][\\p{L}\\d'.-]*)");
    private static final Pattern BODY_NEXT =
            Pattern.compile(" ?(?:,\\s*)?(?:et|and|,)\\s+(?:avec\\s+)?(?:l'|la |le |les |the |du |de la |de l'|d')?"
                    + Words.any("body") + "(?!\\p{L})");
    private static final Set<String> REGION = Set.of("جهه", "اقليم", "عماله", "مدينه", "بني");
    private static final Pattern TO_WHAT = Pattern.compile("(?:a la |a l'|au |aux )\\p{L}");
    private static final Pattern TO_WHAT_HEAD = Pattern.compile("(?s).*(?:delegation|secretariat|commissariat).*");
    private static final Pattern ADJECTIVES =
            Pattern.compile(",\\s\\p{L}+\\s(?:et|and)\\s(?!l[ae]s?\\s|l'|du |de )\\p{L}");
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_QUOTE = 80;

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
        Matcher and = AND_BODY.matcher(text);
        String before = wordBefore(text, from);
        boolean isFirst = true;
        for (int i = 0; i < MOST_WORDS; i++) {
            if (!word.region(end, text.length()).lookingAt()) {
                break;
            }
            String next = word.group("word");
            String after = wordAfter(text, word.end());
            boolean against = next.equals("من")
                    && (before.startsWith("لل") || before.startsWith("وال"))
                    && after.startsWith("ال");
            if (!against && stop.region(word.start("word"), text.length()).lookingAt()) {
                break;
            }
            if (and.region(word.start("word"), text.length()).lookingAt()) {
                break;
            }
            String afterNext = wordAfter(text, word.end() + after.length() + 1);
            if (!belongs(next, before, after, afterNext, isFirst, word.group("dash") != null)) {
                break;
            }
            before = next;
            isFirst = false;
            end = word.end();
        }
        return end;
    }

    private static boolean belongs(
            String word, String before, String after, String next, boolean isFirst, boolean dashed) {
        if (isBodyWord(word)) {
            return false;
        }
        if (word.startsWith("وال") || word.startsWith("ولل")) {
            return !Words.group("body").containsKey(word.substring(1));
        }
        if (word.startsWith("ال")
                || word.startsWith("لل")
                || word.equals("بالخارج")
                || word.equals("بالمغرب")
                || dashed) {
            return true;
        }
        if (isFirst && !before.startsWith("ال")) {
            return !word.startsWith("ب") || after.startsWith("ال") || word.length() < 5;
        }
        if (word.equals("من")) {
            return (before.startsWith("لل") || before.startsWith("وال")) && after.startsWith("ال");
        }
        if (word.startsWith("بال")) {
            return before.startsWith("لل");
        }
        if (isOfBody(word) || isOfBody(before)) {
            return true;
        }
        if (word.startsWith("و") && (word.endsWith("ها") || word.endsWith("اته")) && !word.startsWith("وشرك")) {
            return true;
        }
        if (REGION.contains(word) || REGION.contains(before)) {
            return !word.startsWith("ب") || word.startsWith("بني");
        }
        if (word.startsWith("ل")
                && word.length() > 4
                && after.length() > 2
                && next.startsWith("ال")
                && !after.startsWith("ب")) {
            return true;
        }
        if (before.startsWith("ل")
                && !before.startsWith("لل")
                && before.length() > 4
                && after.startsWith("ال")
                && !word.startsWith("ب")) {
            return true;
        }
        boolean construct = after.startsWith("ال") && !before.startsWith("و");
        return (construct && (word.startsWith("ل") || word.startsWith("و"))) || isName(before);
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
            boolean goesOn = TO_WHAT.matcher(text).region(start, text.length()).lookingAt()
                    && TO_WHAT_HEAD
                            .matcher(text.subSequence(Math.max(0, from - 20), end))
                            .matches();
            boolean ends = (!goesOn && stop.region(start, text.length()).lookingAt())
                    || body.region(end, text.length()).lookingAt();
            if (ends || !word.region(end, text.length()).lookingAt()) {
                break;
            }
            String gap = word.group("gap") == null ? "" : word.group("gap");
            boolean list = word.group("comma") != null
                    && !gap.startsWith("de")
                    && !gap.startsWith("d'")
                    && !gap.startsWith("du")
                    && !isAdjectives(text, end);
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

    /** Conseil économique, social et environnemental: a comma between adjectives, which have no capitals. */
    private static boolean isAdjectives(FoldedText text, int comma) {
        Matcher list = ADJECTIVES.matcher(text).region(comma, text.length());
        return list.lookingAt()
                && Character.isLowerCase(text.original().charAt(text.startOf(comma + 2)))
                && Character.isLowerCase(text.original().charAt(text.startOf(list.end() - 1)));
    }

    private static int quoted(FoldedText text, int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '"' || !Quotes.opens(text, at)) {
            return -1;
        }
        for (int close = at + 1; close < text.length() && close - at <= LONGEST_QUOTE; close++) {
            char c = text.charAt(close);
            if (c == '"') {
                return close + 1;
            }
            if (c == '\n') {
                return -1;
            }
        }
        return -1;
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
        return end < text.length() && word.region(end, text.length()).lookingAt() ? word.group("word") : "";
    }
}
