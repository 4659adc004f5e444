package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;

/**
 * Finds the session of a text that tells no title: what is held is titled by its kind and the words that go with it, as in
 * un forum de l'emploi, حفل تسليم جائزة الشعر. Only a sentence that says that it is held, and when, tells one.
 */
final class PlainSessions {

    private static final Pattern KIND = Pattern.compile(Titles.KIND);
    private static final Pattern HELD = Pattern.compile(
            "(?<!\\p{L})[وف]?(?:" + Words.any("convene", "receive", "organised", "honour", "held") + ")(?!\\p{L})");
    /** What goes with the kind: forum de l'emploi, but not forum pour les jeunes. */
    private static final Pattern OF = Pattern.compile("\\s(?:de\\s|du\\s|des\\s|d'|of\\s|(?!" + Words.any("ordinal")
            + ")(?=[\\u0621-\\u064a]{4,})|(?<=hommage )(?:a|au|aux)\\s)");

    /** lecture de contes: a kind that tells enough by itself. */
    private static final Pattern WHOLE = Pattern.compile("(?!.*(?:ouverture|cloture)).+ (?:de |des |d').+");

    private static final Pattern END = Pattern.compile(
            "(?<!\\p{L})(?:" + Words.any("organised", "partner", "supervise")
                    + "|organisee?s?|ouverte?s?|prevue?s?|qui|pour(?=\\s(?:l'|(?:le|la|les|un|une|sa|son|ses|leur|leurs)\\s)|\\s\\p{L}+[ei]r\\s)|destinee?s?|se|aura|sera|dans|en|au|aux|a|ce|cet|cette|التي|الذي|مع|من|في|علي|تحت|ب\\p{L}{3,}|لفايده|يوم|يومي|ايام|ليله|كل|[تي]\\p{L}{2,}(?:ها|ه)|من\\s+اجل)(?!\\p{L})");

    /** la finale du concours: what comes is no session of its own. */
    private static final Pattern GENITIVE =
            Pattern.compile("(?:de |du |de la |de l'|des |d'|of the |of |its |their )$");

    /** la séance de l'après-midi: one that was told before. */
    private static final Pattern OF_DAY =
            Pattern.compile("\\s+(?:de |du |de l'|of the )?" + Words.any("part") + "(?!\\p{L})");

    private PlainSessions() {}

    /** That session; none where no sentence tells one. */
    static List<Candidate> in(Source source, List<Value<String>> bodies) {
        Matcher kind = KIND.matcher(source.text());
        while (kind.find()) {
            Piece sentence = source.sentence(kind.start());
            boolean isTold = !(source.timesIn(sentence).isEmpty()
                            && source.datesIn(sentence).isEmpty())
                    && HELD.matcher(source.text())
                            .region(sentence.from(), sentence.to())
                            .find();
            Candidate plain = isTold ? candidate(source, bodies, kind, sentence) : null;
            if (plain != null) {
                return List.of(plain);
            }
        }
        return List.of();
    }

    /**
     * Those beside sessions that have titles: ندوة "…" يوم 3 ماي, وأخيرا ورشة الخط يوم 9 ماي على الساعة العاشرة. Each has a
     * day and an hour that are no other's.
     */
    static List<Candidate> beside(Source source, List<Value<String>> bodies, List<Candidate> titled) {
        List<Candidate> found = new ArrayList<>();
        if (titled.stream().anyMatch(one -> source.timesIn(one.scope()).isEmpty())) {
            return found; // the hour is that of the session with a title
        }
        Matcher kind = KIND.matcher(source.text());
        while (kind.find()) {
            Piece sentence = source.sentence(kind.start());
            int before = titled.stream()
                    .mapToInt(one -> one.title().to())
                    .filter(to -> sentence.holds(to) && to <= kind.start())
                    .max()
                    .orElse(-1);
            boolean isOther = titled.stream()
                    .anyMatch(one ->
                            sentence.holds(one.title().from()) && one.title().to() > kind.start());
            boolean isFirst = before < 0;
            Piece own = isFirst ? sentence : new Piece(kind.start(), sentence.to());
            boolean isTimed = source.timesIn(own).size() == 1
                    && (source.datesIn(own).size() == 1 || source.dates().size() == 1);
            boolean isPart = GENITIVE.matcher(source.between(Math.max(0, kind.start() - 8), kind.start()))
                            .find()
                    || OF_DAY.matcher(source.text())
                            .region(kind.end(), sentence.to())
                            .lookingAt()
                    || Words.meaning("container", kind.group("kind")) != null;
            Candidate plain = isOther || isPart || !isTimed ? null : candidate(source, bodies, kind, sentence);
            if (plain != null && found.stream().noneMatch(one -> one.scope().equals(own))) {
                found.add(new Candidate(plain.title(), plain.kind(), own, null, 0.5));
            }
        }
        return found;
    }

    private static Candidate candidate(Source source, List<Value<String>> bodies, Matcher kind, Piece sentence) {
        Value<String> name = source.text()
                .value(
                        ProseSessions.meaning(source.lang(), kind.group("kind")),
                        kind.start("kind"),
                        kind.end("kind"),
                        0.7);
        boolean isNone = source.line(kind.start()).equals(source.titleLine())
                || source.isQuoted(kind.start())
                || Sessions.isWithin(bodies, name.start());
        Piece title = isNone ? null : title(source, kind, sentence);
        return title == null ? null : new Candidate(title, name, sentence, null, 0.5);
    }

    private static Piece title(Source source, Matcher kind, Piece sentence) {
        Matcher of = OF.matcher(source.text()).region(kind.end("kind"), sentence.to());
        of.useTransparentBounds(true);
        boolean isOf = of.lookingAt();
        boolean isWhole = WHOLE.matcher(kind.group("kind")).matches();
        if (!isOf && !isWhole) {
            return null;
        }
        int from = isOf ? of.end() : kind.end("kind");
        Piece title = Titles.from(source, kind.start("kind"), sentence.to());
        Matcher end = END.matcher(source.text()).region(from, Math.max(from, title.to()));
        end.useTransparentBounds(true);
        int to = end.find() ? end.start() : title.to();
        Piece words = Lines.trimmed(source.text(), title.from(), to);
        boolean isEnough = isWhole || words.to() - kind.end("kind") >= 4;
        return isEnough && words.length() <= 100 ? words : null;
    }
}
