package ma.riwaq.renewal;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** What the edition after another is likely to be called: the same with the next number. A person has the last word. */
public final class Successor {

    private final int number;

    private Successor(int number) {
        this.number = number;
    }

    /** A new edition of the same fair, not stored and without dates. */
    public static Edition of(Edition edition) {
        Successor next = new Successor(edition.getNumber());
        return new Edition(
                edition.getFair(),
                next.number + 1,
                next.slug(edition.getSlug()),
                next.name(edition.getName()),
                null,
                null);
    }

    private String slug(String slug) {
        String counted = counted(slug);
        return counted.equals(slug) ? slug + "-" + (number + 1) : counted;
    }

    private LocalizedText name(LocalizedText name) {
        Map<Lang, String> next = new EnumMap<>(Lang.class);
        name.asMap().forEach((lang, words) -> next.put(lang, counted(words)));
        return LocalizedText.of(next);
    }

    private String counted(String text) {
        return text.replaceAll("\\b" + number + "(st|nd|rd|th)\\b", ordinal())
                .replaceAll("(?<!\\d)" + number + "(?!\\d)", String.valueOf(number + 1));
    }

    /** English alone changes its ending from one to the next: 30th, 31st. */
    private String ordinal() {
        return new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.ORDINAL).format(number + 1);
    }
}
