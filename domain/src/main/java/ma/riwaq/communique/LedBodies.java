package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.riwaq.communique.Lines.Piece;
import ma.riwaq.shared.Lang;

/**
 * Finds what must be a body by the words before it, or by the verb after it, whatever its name is made of: بدعم من
 * اليونيسف, تنظم العمران, en partenariat avec Barid Al-Maghrib, La Croisée des Chemins organise. What each does, others
 * tell.
 */
final class LedBodies {

    private static final String ARTICLE = "(?:l'|la |le |les |the )?";
    private static final String EACH_OF = "\\s*:?\\s*(?:كل\\s+من\\s+)?";
    private static final Pattern LEAD =
            Pattern.compile("(?<!\\p{L})و?" + leads() + EACH_OF + "(?:de )?" + ARTICLE + "(?=[\\p{L}\\d])");
    private static final Pattern CONVENES =
            Pattern.compile("(?:^|(?<=[\\n.,;:]|[\\n.,;:] )|(?<!\\p{L})(?:التي|الذي|حيث|كما|ان)\\s+)[وف]?"
                    + Words.any("convene") + "\\s+(?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NONE = Pattern.compile("(?:ال|لل)?"
            + Words.any(
                    "stop",
                    "kind",
                    "kinds",
                    "container",
                    "happening",
                    "fair",
                    "room",
                    "honorific",
                    "function",
                    "many",
                    "hour",
                    "weekday",
                    "pause")
            + "(?!\\p{L})");
    private static final Pattern OF_TEXT = Pattern.compile(
            "ب(?:ال)?" + Words.any("venue", "room", "city", "fair", "body") + ".*|\\p{L}+(?:ته|ها|هم|هما)");
    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\d'’&-]{0,40}";
    private static final String SMALL = "(?:de l['’]|de la |du |des |de |d['’]|of the |of |for |al |el )";
    private static final Pattern RUN =
            Pattern.compile(CAPITAL + "(?: (?:" + SMALL + "{0,2}" + CAPITAL + "|\\d{1,3}(?!\\d))){0,8}");
    private static final String RUNS =
            "(?:(?:[Ll]['’]|[Ll]es |[Ll]a |[Ll]e |[Tt]he )?" + RUN.pattern() + "(?: ?\\([^()\\n]{1,25}\\))?)";
    private static final Pattern AND_SUBJECT = Pattern.compile(
            "(?:et|and) (?:l['’]|la |le |les |the )?(?<name>" + RUN.pattern() + ")(?= (?<verb>[\\p{L}'’ -]{4,30}))");
    private static final Pattern ARTICLES = Pattern.compile("[Ll]['’]|(?:[Ll]es|[Ll]a|[Ll]e|[Tt]he) ");
    private static final String FIRST = "(?:^|(?<=, ))";
    /** Bank Al-Maghrib et le ministère … organisent. */
    private static final Pattern BEFORE_BODY =
            Pattern.compile(FIRST + "(?:[Ll]['’]|[Ll]es |[Ll]a |[Ll]e |[Tt]he )?(?<name>" + RUN.pattern()
                    + ") (?:et|and) (?:l['’]|la |le |les |the )?");

    private static final Pattern SUBJECT =
            Pattern.compile(FIRST + RUNS + "(?:, " + RUNS + "){0,3}(?:,? (?:et|and|ainsi que) " + RUNS
                    + ")?(?:, (?:en|avec|with|in|soutenue?|supported) [^.\\n]{0,170}?,)?(?<verb> [\\p{L}'’ -]{4,30})");
    private static final Pattern VERB =
            Pattern.compile(" ?" + "(?:" + Words.any("convene") + "|" + LatinName.FUTURE + ")(?!\\p{L})");
    private static final Pattern BODY_THEN = Pattern.compile(
            Words.any("body") + "(?!\\p{L})[^.;:\\n]{0,120}? (?:" + Words.any("convene") + ")(?!\\p{L})");
    private static final Pattern NO_BODY = Pattern.compile(ARTICLE
            + Words.any(
                    "fair",
                    "city",
                    "month",
                    "weekday",
                    "kind",
                    "kinds",
                    "container",
                    "honorific",
                    "header",
                    "many",
                    "office")
            + "(?!\\p{L}).*");

    /** et la FAO, et de l'UNICEF: a body only where the one before it does something. */
    private static final Pattern ACRONYM = Pattern.compile(
            "(?:et|and|,) (?:avec |with )?(?:" + SMALL
                    + "|l['’]|la |le |les |the )?(?<name>\\p{Lu}{3,8}(?![\\p{L}'’-])(?: \\p{Lu}[\\p{L}-]{1,40}){0,3})"
                    + "|(?:et|and) (?:avec |with )?(?:l['’]|la |le |les |the )(?<other>\\p{Lu}\\p{Ll}[\\p{L}'’-]+(?: \\p{Ll}{4,}(?=[.,\\n]|$))?)");

    private final FoldedText text;
    private final List<Led> found = new ArrayList<>();

    private LedBodies(FoldedText text) {
        this.text = text;
    }

    /**
     * A name.
     *
     * @param sure whether it is a body whatever stands before it
     */
    record Led(Piece piece, boolean sure) {

        int from() {
            return piece.from();
        }
    }

    /** The names in the order of the text. */
    static List<Led> in(FoldedText text, Lang lang, List<Piece> sentences) {
        LedBodies bodies = new LedBodies(text);
        Stream.of(LEAD, CONVENES).forEach(bodies::led);
        if (lang != Lang.AR) {
            sentences.forEach(bodies::subjects);
        }
        bodies.found.sort(Comparator.comparingInt(Led::from));
        return bodies.found;
    }

    /** Only words after which nothing but a body can follow: بشراكة مع, نظمتها, organisé par. */
    private static String leads() {
        Stream<String> leads = Stream.of("organised", "supervise", "partner", "host")
                .flatMap(group -> Words.group(group).keySet().stream())
                .filter(words -> words.matches("(?!par |animee? ).+[ '].+|[تين].*(?:ه|ها)|ستنظمها|سينظمها"));
        return Spellings.pattern(leads, "\\s+") + "(?!\\p{L})\\s*";
    }

    private void led(Pattern lead) {
        Matcher match = lead.matcher(text);
        while (match.find()) {
            Piece name = Spelling.isArabic(text.charAt(match.end())) ? arabic(match.end()) : latin(match.end());
            if (name != null) {
                found.add(new Led(name, true));
            }
        }
    }

    private Piece arabic(int from) {
        Matcher word = WORD.matcher(text).region(from, text.length());
        if (!word.lookingAt() || NONE.matcher(text).region(from, text.length()).lookingAt()) {
            return null;
        }
        int end = Names.end(text, word.end());
        if (OF_TEXT.matcher(word.group()).matches()) {
            return null;
        }
        boolean isName = end > word.end() || word.group().startsWith("ال");
        return isName ? new Piece(from, end) : null;
    }

    private Piece latin(int from) {
        Matcher run = RUN.matcher(text.original())
                .region(text.startOf(from), text.original().length());
        return run.lookingAt() ? piece(from, run.end()) : null;
    }

    private Piece piece(int from, int originalEnd) {
        int to = text.indexAt(originalEnd);
        boolean isNone = NO_BODY.matcher(text.subSequence(from, to)).matches();
        return isNone ? null : new Piece(from, to);
    }

    /** Those who stand at the beginning of a sentence, after a comma, or last in a list, before a verb like organise. */
    private void subjects(Piece sentence) {
        Matcher subject =
                SUBJECT.matcher(text.original()).region(text.startOf(sentence.from()), text.endOf(sentence.to()));
        while (subject.find()) {
            if (isVerb(subject.start("verb"))) {
                Matcher run = RUN.matcher(text.original()).region(subject.start(), subject.start("verb"));
                while (run.find()) {
                    add(run.start(), run.end(), true);
                }
            }
        }
        Matcher before = BEFORE_BODY.matcher(text.original()).region(subject.regionStart(), subject.regionEnd());
        while (before.find()) {
            int body = text.indexAt(before.end());
            if (BODY_THEN.matcher(text).region(body, sentence.to()).lookingAt()) {
                add(before.start("name"), before.end("name"), true);
            }
        }
        Matcher last = AND_SUBJECT.matcher(text.original()).region(subject.regionStart(), subject.regionEnd());
        while (last.find()) {
            if (isVerb(last.start("verb"))) {
                add(last.start("name"), last.end("name"), true);
            }
        }
        Matcher acronym = ACRONYM.matcher(text.original()).region(subject.regionStart(), subject.regionEnd());
        while (acronym.find()) {
            String group = acronym.group("name") == null ? "other" : "name";
            add(acronym.start(group), acronym.end(group), false);
        }
    }

    private boolean isVerb(int original) {
        return VERB.matcher(text).region(text.indexAt(original), text.length()).lookingAt();
    }

    private void add(int start, int end, boolean sure) {
        Matcher article = ARTICLES.matcher(text.original()).region(start, end);
        Piece name = piece(text.indexAt(article.lookingAt() ? article.end() : start), end);
        if (name != null) {
            found.add(new Led(name, sure));
        }
    }
}
