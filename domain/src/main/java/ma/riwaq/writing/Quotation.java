package ma.riwaq.writing;

import java.util.List;
import java.util.Map;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText.Shown;

/** Puts titles between the quotation marks of a language, or others where the title has those already. */
final class Quotation {

    private record Marks(String open, String close) {

        boolean isIn(String title) {
            return title.contains(open.strip()) || title.contains(close.strip());
        }
    }

    private static final Marks STRAIGHT = new Marks("\"", "\"");
    private static final Marks FRENCH = new Marks("«\u00A0", "\u00A0»");
    private static final Marks ENGLISH = new Marks("“", "”");
    private static final Map<Lang, List<Marks>> MARKS = Map.of(
            Lang.AR, List.of(STRAIGHT, ENGLISH, FRENCH),
            Lang.FR, List.of(FRENCH, ENGLISH, STRAIGHT),
            Lang.EN, List.of(ENGLISH, STRAIGHT, FRENCH));

    private Quotation() {}

    static Line of(Shown title, Lang lang) {
        List<Marks> marks = MARKS.get(lang);
        Marks chosen = marks.stream()
                .filter(each -> !each.isIn(title.text()))
                .findFirst()
                .orElse(marks.get(0));
        return Line.of(chosen.open(), lang).add(title).add(Line.of(chosen.close(), lang));
    }
}
