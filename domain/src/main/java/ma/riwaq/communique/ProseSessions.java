package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;

/** Finds sessions in sentences: ندوة حول "…", un atelier intitulé « … ». Quotes alone make no session. */
final class ProseSessions {

    private static final Pattern KIND = Pattern.compile(Titles.KIND);
    private static final Pattern LEAD_END = Pattern.compile(Titles.LEAD + "\\s*(?:ل|ب)?\\s*:?\\s*$");
    /** المعرض is the fair itself: only an exhibition with a title of its own is a session. */
    private static final Pattern EXHIBITION_END =
            Pattern.compile("(?<!\\p{L})(?:و)?(?<kind>معرض|exhibition)\\s+" + Titles.LEAD + "\\s*$");

    private static final Pattern KIND_END = Pattern.compile(Titles.KIND + "\\s*(?:علميه|فكريه|وطنيه)?\\s*[:-]?\\s*$");
    private static final Pattern BOOK_END = Pattern.compile("(?<!\\p{L})(?:ل|ب|l'|le |la |du |de l'|son |sa )?"
            + Words.any("publication") + "(?:\\s+(?:جماعي|جديد|الجديد|الجماعي|collectif))?\\s*:?\\s*$");
    private static final Pattern SLOGAN_END = Pattern.compile(Words.any("slogan") + "\\s*:?\\s*$");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<!\\p{L})(?:و)?(?<ordinal>" + Words.any("ordinal") + ")(?!\\p{L})");
    private static final Pattern PLURAL =
            Pattern.compile("(?<!\\p{L})(?:و|ال|وال)?(?<kinds>" + Words.any("kinds", "count") + ")(?!\\p{L})");
    private static final Pattern LIST_END =
            Pattern.compile("(?:^|[:,])\\s*(?:و|et|and)?\\s*$|(?<!\\p{L})(?:و|et|and|ثم|puis)\\s*$");
    private static final Pattern UNQUOTED =
            Pattern.compile(Titles.KIND + "(?:\\s+(?!" + Words.any("lead") + "(?!\\p{L}))[\\p{L}'-]+){0,5}?\\s+(?<lead>"
                    + Words.any("lead") + ")(?!\\p{L})\\s*:?\\s*(?!\\s*\")(?=\\S)");
    private static final Pattern PRESENTS = Pattern.compile(
            "تقديم|توقيع|قراءه في|قراه في|presentation|dedicace|signature|book presentation|signing|launch");
    private static final int LOOK_BACK = 170;

    private final Source source;
    private final List<Candidate> found = new ArrayList<>();

    private ProseSessions(Source source) {
        this.source = source;
    }

    static List<Candidate> in(Source source) {
        ProseSessions sessions = new ProseSessions(source);
        sessions.quoted();
        sessions.unquoted();
        return sessions.found;
    }

    private void quoted() {
        Piece last = null;
        for (Piece quote : source.quotes()) {
            Piece line = source.line(quote.from());
            if (line.equals(source.titleLine())) {
                continue;
            }
            int open = quote.from() - 1;
            while (open > 0 && source.text().charAt(open) != '"') {
                open--;
            }
            int from = Math.max(
                    line.from(),
                    Math.max(open - LOOK_BACK, last != null && last.to() > line.from() ? last.to() + 1 : 0));
            String before = source.between(from, open);
            Value<String> kind = kind(before, from, last, line);
            if (kind != null) {
                found.add(new Candidate(quote, kind.value().isEmpty() ? null : kind, scope(quote, last), 0.9));
                last = quote;
            }
        }
    }

    private Piece scope(Piece title, Piece last) {
        Piece sentence = source.sentence(title.from());
        int from = last != null && last.to() > sentence.from() ? last.to() : sentence.from();
        return new Piece(from, sentence.to());
    }

    /** The kind of the session whose title follows; empty for an unknown one, null where what follows is no title. */
    private Value<String> kind(String before, int from, Piece last, Piece line) {
        if (SLOGAN_END.matcher(before).find()) {
            return null;
        }
        Matcher exhibition = EXHIBITION_END.matcher(before);
        if (exhibition.find()) {
            return source.text()
                    .value(
                            exhibition.group("kind"),
                            from + exhibition.start("kind"),
                            from + exhibition.end("kind"),
                            0.9);
        }
        if (KIND_END.matcher(before).find() || LEAD_END.matcher(before).find()) {
            return named(before, from);
        }
        if (BOOK_END.matcher(before).find()) {
            return PRESENTS.matcher(sentencePart(before)).find() ? named(before, from) : null;
        }
        boolean follows = last != null && last.to() > line.from();
        if (LIST_END.matcher(before).find() && before.length() < 6 && follows) {
            return found.get(found.size() - 1).kind();
        }
        return LIST_END.matcher(before).find()
                        && PLURAL.matcher(sentencePart(before)).find()
                ? named(before, from)
                : null;
    }

    /** Whether words announce several sessions at once. */
    static boolean announces(String words) {
        return PLURAL.matcher(words).find();
    }

    private static String sentencePart(String before) {
        return before.substring(
                Math.max(before.lastIndexOf('\n'), Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "))) + 1);
    }

    private Value<String> named(String before, int from) {
        Value<String> kind = null;
        int last = 0;
        Matcher match = KIND.matcher(before);
        while (match.find()) {
            int at = from + match.start("kind");
            if (source.quotes().stream().anyMatch(quote -> quote.holds(at))) {
                continue; // the name of a programme, such as "reading for all"
            }
            last = match.end();
            String meaning = meaning(match.group("kind"));
            kind = source.text().value(meaning, from + match.start("kind"), from + match.end("kind"), 0.9);
        }
        Matcher plural = PLURAL.matcher(before);
        if (kind != null && !plural.find(last)) {
            return kind;
        }
        plural.reset();
        boolean listed = plural.find() || ORDINAL.matcher(before).find();
        return listed ? announced(from + before.length()) : null;
    }

    /** The kind of a list of sessions that was announced before an index. */
    private Value<String> announced(int to) {
        Matcher plural = PLURAL.matcher(source.text()).region(0, to);
        Value<String> kind = new Value<>("", 0, 0, 0);
        while (plural.find()) {
            String meaning = Words.meaning("kinds", plural.group("kinds"));
            if (meaning != null) {
                kind = source.text().value(meaning, plural.start("kinds"), plural.end("kinds"), 0.8);
            }
        }
        return kind;
    }

    private void unquoted() {
        Matcher match = UNQUOTED.matcher(source.text());
        while (match.find()) {
            Piece line = source.line(match.end());
            if (line.equals(source.titleLine()) || source.line(match.start()).from() != line.from()) {
                continue;
            }
            Piece title = Titles.from(
                    source, match.end(), source.sentence(match.end() - 1).to());
            boolean isTaken = found.stream()
                    .anyMatch(one -> (one.title().from() < title.to() + 2
                                    && title.from() < one.title().to() + 2)
                            || (one.kind() != null
                                    && source.text().startOf(match.start("kind"))
                                            == one.kind().start()
                                    && one.title().from() - match.end() < 90
                                    && one.title().from() >= match.end()));
            if (title.length() < 4 || isTaken) {
                continue;
            }
            Value<String> kind =
                    source.text().value(meaning(match.group("kind")), match.start("kind"), match.end("kind"), 0.9);
            found.add(new Candidate(title, kind, source.sentence(match.end() - 1), 0.7));
        }
    }

    static String meaning(String kind) {
        String words = kind.replaceAll("\\s+", " ");
        String meaning = Words.meaning("kind", words);
        return meaning == null ? Words.meaning("container", words) : meaning;
    }
}
