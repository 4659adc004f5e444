package ma.riwaq.communique;

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
    private static final Pattern OF = Pattern.compile("\\s+(?:de\\s|du\\s|des\\s|d'|of\\s|(?=[\\u0621-\\u064a]{4,}))");

    private static final Pattern END = Pattern.compile(
            "(?<!\\p{L})(?:" + Words.any("organised", "partner", "supervise")
                    + "|organisee?s?|ouverte?s?|prevue?s?|qui|pour|destinee?s?|se|aura|sera|dans|en|au|aux|a|ce|cet|cette|التي|الذي|مع|من|في|علي|تحت|ب\\p{L}{3,}|لفايده|يوم|يومي|ايام|ليله|كل|[تي]\\p{L}{2,}(?:ها|ه)|من\\s+اجل)(?!\\p{L})");

    private PlainSessions() {}

    /** That session; none where no sentence tells one. */
    static List<Candidate> in(Source source) {
        Matcher kind = KIND.matcher(source.text());
        while (kind.find()) {
            Piece sentence = source.sentence(kind.start());
            boolean isTold = !source.line(kind.start()).equals(source.titleLine())
                    && !source.isQuoted(kind.start())
                    && !(source.timesIn(sentence).isEmpty()
                            && source.datesIn(sentence).isEmpty())
                    && HELD.matcher(source.text())
                            .region(sentence.from(), sentence.to())
                            .find();
            Piece title = isTold ? title(source, kind, sentence) : null;
            if (title != null) {
                return List.of(new Candidate(
                        title,
                        source.text()
                                .value(
                                        ProseSessions.meaning(kind.group("kind")),
                                        kind.start("kind"),
                                        kind.end("kind"),
                                        0.7),
                        sentence,
                        null,
                        0.5));
            }
        }
        return List.of();
    }

    private static Piece title(Source source, Matcher kind, Piece sentence) {
        if (!OF.matcher(source.text()).region(kind.end("kind"), sentence.to()).lookingAt()) {
            return null;
        }
        Piece title = Titles.from(source, kind.start("kind"), sentence.to());
        Matcher end = END.matcher(source.text()).region(kind.end("kind"), Math.max(kind.end("kind"), title.to()));
        end.useTransparentBounds(true);
        int to = end.find() ? end.start() : title.to();
        Piece words = Lines.trimmed(source.text(), title.from(), to);
        return words.to() - kind.end("kind") < 4 || words.length() > 100 ? null : words;
    }
}
