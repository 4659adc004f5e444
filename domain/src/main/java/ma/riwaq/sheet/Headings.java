package ma.riwaq.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.SearchKey;

/** Guesses which field a column holds from the words above it, in Arabic, French or English. */
final class Headings {

    private static final Map<Lang, Set<String>> LANGUAGES = Map.of(
            Lang.AR, stems("العربية", "عربي", "arabe", "arabic", "ar"),
            Lang.FR, stems("الفرنسية", "فرنسي", "français", "française", "french", "fr"),
            Lang.EN, stems("الإنجليزية", "الانجليزية", "إنجليزي", "anglais", "anglaise", "english", "en"));

    /** Words that join others and say nothing. */
    private static final Set<String> JOINS = stems(
            "de", "du", "des", "la", "le", "les", "l", "d", "en", "in", "the", "of", "langue", "version", "et", "and");

    private Headings() {}

    /** The key of the field of each heading, null where none fits; no field twice. */
    static List<String> guess(List<String> headings, List<Field> fields) {
        Set<String> taken = new HashSet<>();
        List<String> guesses = new ArrayList<>();
        for (String heading : headings) {
            Field field = guess(heading, fields);
            guesses.add(field != null && taken.add(field.key()) ? field.key() : null);
        }
        return guesses;
    }

    private static Field guess(String heading, List<Field> fields) {
        List<String> stems = SearchKey.stems(heading);
        if (stems.isEmpty()) {
            return null;
        }
        Lang told = told(stems);
        Set<String> words = plain(stems);
        for (Lang spoken : Words.SPOKEN) {
            for (Field field : fields) {
                Lang lang = told == null ? spoken : told;
                if ((field.lang() == null || field.lang() == lang) && isCalled(field, spoken, words)) {
                    return field;
                }
            }
        }
        return null;
    }

    private static boolean isCalled(Field field, Lang spoken, Set<String> words) {
        return Words.names(field, spoken).stream()
                .anyMatch(name -> plain(SearchKey.stems(name)).equals(words));
    }

    /** The language that a heading names; "en" is French for "in" where another one is named too. */
    private static Lang told(List<String> stems) {
        for (Lang lang : List.of(Lang.AR, Lang.FR, Lang.EN)) {
            if (stems.stream().anyMatch(LANGUAGES.get(lang)::contains)) {
                return lang;
            }
        }
        return null;
    }

    private static Set<String> plain(List<String> stems) {
        Set<String> words = new LinkedHashSet<>(stems);
        words.removeAll(JOINS);
        LANGUAGES.values().forEach(words::removeAll);
        return words;
    }

    private static Set<String> stems(String... words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            stems.addAll(SearchKey.stems(word));
        }
        return stems;
    }
}
