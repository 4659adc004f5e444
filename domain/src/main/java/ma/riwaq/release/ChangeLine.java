package ma.riwaq.release;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.riwaq.release.Change.Detail;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.LocalizedText.Shown;

/**
 * One difference as it stands on a page. The public site and the back office tell it by the same rules, each in its own
 * words.
 *
 * @param label what the field is called
 * @param before values of before; empty if there were none, or if the text is too long to be told
 * @param after as {@code before}, of now
 */
public record ChangeLine(String label, List<Shown> before, List<Shown> after) implements Serializable {

    /** What the kind of the change says already. */
    private static final Set<String> SAID = Set.of("state");

    /** Fields whose plain values are several codes. */
    private static final Set<String> SEVERAL = Set.of("languages", "access");

    /** The lines that tell what about a thing changed. */
    public static List<ChangeLine> of(Change change, ChangeVocabulary words) {
        return change.details().stream()
                .filter(detail -> !SAID.contains(detail.field()))
                .map(detail -> new ChangeLine(
                        words.field(change.noun(), detail.field()),
                        values(change.noun(), detail, detail.before(), detail.was(), words),
                        values(change.noun(), detail, detail.after(), detail.is(), words)))
                .toList();
    }

    private static List<Shown> values(
            Noun noun, Detail detail, String plain, List<LocalizedText> texts, ChangeVocabulary words) {
        Stream<Shown> own = plain == null
                ? Stream.of()
                : Arrays.stream(SEVERAL.contains(detail.field()) ? plain.split(",") : new String[] {plain})
                        .map(reading(noun, detail.field(), words))
                        .map(text -> new Shown(text, words.getLang(), false));
        Lang telling = telling(detail, words.getLang());
        return Stream.concat(
                        own,
                        texts.stream()
                                .filter(text -> telling == words.getLang() || text.has(telling))
                                .flatMap(text -> text.in(telling).stream()))
                .toList();
    }

    /** The reader's language, or the first that differs where a text is the same in the reader's: nobody is told "from A to A". */
    private static Lang telling(Detail detail, Lang asked) {
        if (detail.was().size() != 1 || detail.is().size() != 1) {
            return asked;
        }
        LocalizedText was = detail.was().get(0);
        LocalizedText is = detail.is().get(0);
        return was.in(asked).equals(is.in(asked))
                ? Arrays.stream(Lang.values())
                        .filter(lang -> !Objects.equals(was.get(lang), is.get(lang)))
                        .findFirst()
                        .orElse(asked)
                : asked;
    }

    private static Function<String, String> reading(Noun noun, String field, ChangeVocabulary words) {
        return switch (field) {
            case "day", "firstDay", "lastDay", "officialOpening" -> day -> words.day(LocalDate.parse(day));
            case "minutes" -> minutes -> words.minutes(Integer.parseInt(minutes));
            case "languages" -> words::language;
            case "access" -> code -> words.code("AccessService", code);
            case "accessible", "severalAtOnce", "archived" -> code -> words.code("yes", code);
            case "kind" -> code -> words.code(kinds(noun), code);
            default -> Function.identity();
        };
    }

    private static String kinds(Noun noun) {
        return switch (noun) {
            case ORGANISATION -> "OrganisationKind";
            case THEME -> "ThemeKind";
            default -> "SessionKind";
        };
    }
}
