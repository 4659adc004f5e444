package ma.riwaq.communique;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how far a French or English name reaches of which the first word is known. It goes on, word by word, up to a
 * word that no name goes on with, another body, or a comma that no list within the name explains.
 */
final class LatinName {

    /** A French verb that tells what will be, as abritera: no name goes on with one. */
    static final String FUTURE = "(?!opera|camera)\\p{L}{3,}(?:era|ira|eront|iront)";

    private static final String LETTER = "(?!\\p{L})";
    private static final Pattern STOP = Pattern.compile("(?:" + FUTURE + LETTER + "|"
            + Words.any("stop", "organise", "partner", "supervise", "organised", "weekday", "month")
            + LETTER + "|de\\s+\\d|a\\s+\\d|d[eu]s?\\s+(?:" + Words.any("weekday") + "))");
    private static final String OF = "de l'|de la |du |des |de |d'";
    private static final String ARTICLE = "l'|la |le |les |the ";
    private static final Pattern WORD = Pattern.compile("(?<comma>,)?[ ]?(?<gap>(?:et |and )?(?:" + OF + "|" + ARTICLE
            + "|a la |a l'|aux |au |of the |of |for |&\\s?)?)?(?<word>[\\p{L}\\d][\\p{L}\\d'.-]*)");
    private static final Pattern OTHER = Pattern.compile(
            " ?(?:,\\s*)?(?:et|and|,)\\s+(?:avec\\s+)?(?:" + ARTICLE + "|" + OF + ")?" + Words.any("body") + LETTER);
    /** Direction du livre et des archives: what a body is in charge of is none itself. */
    private static final Pattern TOPIC = Pattern.compile("et des \\p{Ll}");

    private static final Pattern AND_OTHER = Pattern.compile("(?:et |and )(?:" + ARTICLE + ")");
    /** délégation à la culture, haut-commissariat aux anciens résistants: these alone go on with à. */
    private static final Pattern TO_WHAT = Pattern.compile("(?:a la |a l'|au |aux )\\p{L}");

    private static final Pattern TO_WHAT_HEAD = Pattern.compile("(?s).*(?:delegation|secretariat|commissariat).*");
    /** Conseil économique, social et environnemental. */
    private static final Pattern ADJECTIVES =
            Pattern.compile(",\\s\\p{L}+\\s(?:et|and)\\s(?!" + ARTICLE + "|" + OF + ")\\p{L}+");
    /** pour l'éducation, les sciences et la culture. */
    private static final Pattern NOUNS = Pattern.compile(",\\s(?:" + ARTICLE + ")?\\p{L}+(?:,\\s(?:" + ARTICLE
            + ")?\\p{L}+)?,?\\s(?:et|and)\\s(?:" + ARTICLE + ")?\\p{L}+");

    private static final String NO_PURPOSE =
            "(?!" + Words.any("ordinal", "happening", "kind", "kinds", "audience", "body") + LETTER + ")";
    /** Fondation pour la lecture, pour la promotion et le développement du Nord, but not organise pour la première fois. */
    private static final Pattern FOR = Pattern.compile("(?:pour|for) (?:l'|la |le |les |the )" + NO_PURPOSE
            + "\\p{L}+(?: (?:et|and) (?:l'|la |le |the )" + NO_PURPOSE + "\\p{L}+(?= (?:" + OF + "|of )))?");
    /** pour les Marocains: a people is part of the name, pour les enfants tells whom it is for this time. */
    private static final Pattern FOR_SOME = Pattern.compile("(?:pour|for) les \\p{Ll}");
    /** à l'étranger, à caractère personnel, œuvrant dans le champ. */
    private static final Pattern WHOLE = Pattern.compile(
            " (?:a l'etranger|a caractere \\p{L}+|(?:oeuvrant|agissant|travaillant) (?:dans|pour|en faveur)"
                    + " (?:de )?(?:" + ARTICLE + ")?\\p{L}+)" + LETTER);

    private static final Pattern FOR_WHAT = Pattern.compile("(?s).*(?:pour|for)\\s(?:" + ARTICLE + ")?\\p{L}+");
    /** explique les prix: a word with an article after it, and nothing between, is a verb. */
    private static final Pattern VERB = Pattern.compile(
            "(?!(?:contre|pour|sur|dans|avec|entre|sous|vers|par|chez|tous|toutes)(?!\\p{L}))\\p{Ll}[\\p{Ll}-]+[etda](?: (?:le|la|les|un|une|sa|son|ses|leur|leurs|cette|ce) | l['’])\\p{L}");
    /** et de l'UNICEF. */
    private static final Pattern ACRONYM = Pattern.compile(
            "(?:et|and) (?:de l['’]|de la |du |des |de |d['’]|l['’]|la |le |les |the )?\\p{Lu}{3,}(?!\\p{L})");
    /** et Kalimat Éditions lancent: the last of several. */
    private static final Pattern LAST =
            Pattern.compile("(?:et|and) \\p{Lu}[\\p{L}'’ -]{2,50}? \\p{Ll}{3,}(?:ent|ont)(?!\\p{L})");

    private static final int MOST_WORDS = 14;
    private static final int MOST_BEFORE_FOR = 3;

    private final FoldedText text;
    private final int headEnd;

    private LatinName(FoldedText text, int headEnd) {
        this.text = text;
        this.headEnd = headEnd;
    }

    /** Where the name ends of which the first word, or the first words, end at an index. */
    static int end(FoldedText text, int headEnd) {
        return new LatinName(text, headEnd).read();
    }

    private int read() {
        int end = headEnd;
        Matcher word = WORD.matcher(text);
        for (int i = 0; i < MOST_WORDS; i++) {
            int more = Math.max(Math.max(forWhat(end), listEnd(end)), end(WHOLE, end));
            if (more > end) {
                end = more;
                continue;
            }
            if (isOver(end)
                    || !word.region(end, text.length()).lookingAt()
                    || word.end() == end
                    || partsNames(word)
                    || (word.group("comma") != null && isAt(STOP, word.end("comma") + 1))
                    || isAt(STOP, word.start("word"))) {
                break;
            }
            int trimmed = trimmed(word.end());
            end = trimmed;
            if (trimmed < word.end()) {
                break;
            }
        }
        return end;
    }

    private boolean isOver(int end) {
        int start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return (isAt(STOP, start) && !goesOnWithTo(end, start))
                || (isAt(OTHER, end) && !isAsWritten(TOPIC, start))
                || isAsWritten(VERB, start)
                || isAsWritten(ACRONYM, start)
                || isAsWritten(LAST, start);
    }

    /** Where a purpose ends that follows one of the first words; the index for none. */
    private int forWhat(int end) {
        Matcher purpose = FOR.matcher(text).region(Math.min(text.length(), end + 1), text.length());
        long words =
                text.subSequence(headEnd, end).chars().filter(c -> c == ' ').count();
        return words <= MOST_BEFORE_FOR && purpose.lookingAt() && !isAsWritten(FOR_SOME, end + 1) ? purpose.end() : end;
    }

    /** Whether the text as it came, with its capitals, matches at an index. */
    private boolean isAsWritten(Pattern pattern, int start) {
        return pattern.matcher(text.original())
                .region(text.startOf(start), text.original().length())
                .lookingAt();
    }

    private boolean goesOnWithTo(int end, int start) {
        return isAt(TO_WHAT, start)
                && TO_WHAT_HEAD
                        .matcher(text.subSequence(Math.max(0, headEnd - 20), end))
                        .matches();
    }

    /** Whether a comma or an and with an article stands before the next word, but for one of the same list. */
    private boolean partsNames(Matcher word) {
        String gap = word.group("gap") == null ? "" : word.group("gap");
        boolean isOf = gap.startsWith("de") || gap.startsWith("d'") || gap.startsWith("du");
        return (word.group("comma") != null && !isOf) || AND_OTHER.matcher(gap).matches();
    }

    /** Where a list ends that begins with a comma at an index, of words without capitals; the index for none. */
    private int listEnd(int comma) {
        int end = end(ADJECTIVES, comma);
        boolean isFor = FOR_WHAT.matcher(text.subSequence(Math.max(0, headEnd - 20), comma))
                .matches();
        return end < 0 && isFor ? Math.max(comma, end(NOUNS, comma)) : Math.max(comma, end);
    }

    private int end(Pattern list, int comma) {
        Matcher match = list.matcher(text).region(comma, text.length());
        if (!match.lookingAt() || isAt(OTHER, comma)) {
            return -1;
        }
        String words = text.original().substring(text.startOf(match.start()), text.endOf(match.end()));
        return words.chars().noneMatch(Character::isUpperCase) ? match.end() : -1;
    }

    private int trimmed(int wordEnd) {
        int end = wordEnd;
        while (end > headEnd && ".'-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean isAt(Pattern pattern, int from) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }
}
