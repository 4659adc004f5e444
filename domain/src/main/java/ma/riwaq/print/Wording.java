package ma.riwaq.print;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.WrittenDay;

/** The words that are printed beside those of a release, in one language. */
record Wording(Lang lang) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private ResourceBundle words() {
        return lang.words("ma.riwaq.print.words");
    }

    /** The words of a key, with details in the places of {@code {0}}, {@code {1}}. */
    String of(String key, Object... details) {
        String pattern = words().getString(key);
        return details.length == 0 ? pattern : new MessageFormat(pattern, lang.getLocale()).format(details);
    }

    /** A day as a heading: السبت 11 ماي 2024, Samedi 11 mai 2024. */
    String heading(LocalDate day) {
        String written = WrittenDay.of(day, lang);
        int second = written.offsetByCodePoints(0, 1);
        return written.substring(0, second).toUpperCase(lang.getLocale()) + written.substring(second);
    }

    /** How many sessions there are. */
    String count(int number) {
        return new MessageFormat(words().getString("count"), lang.getLocale()).format(Map.of("n", number));
    }

    /** The words of a key around figures, which run from left to right. */
    Phrase around(String key, Style style, Style ofFigures, String... figures) {
        Phrase phrase = new Phrase(lang);
        String pattern = words().getString(key);
        Matcher places = PLACE.matcher(pattern);
        int from = 0;
        while (places.find()) {
            phrase.add(pattern.substring(from, places.start()), style);
            phrase.figures(figures[Integer.parseInt(places.group(1))], ofFigures);
            from = places.end();
        }
        return phrase.add(pattern.substring(from), style);
    }

    /** What sort of session it is, as staff call it or by the usual word. */
    String kind(String kind, LocalizedText label) {
        return label.has(lang) || !words().containsKey("kind." + kind) ? label.plain(lang) : of("kind." + kind);
    }
}
