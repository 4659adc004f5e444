package ma.riwaq.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.SearchKey;

/** The words of spreadsheets in the languages in which people write and read them. */
final class Words {

    /** The languages that the bundles speak. */
    static final List<Lang> SPOKEN = List.of(Lang.AR, Lang.FR, Lang.EN);

    private static final Map<Lang, ResourceBundle> BUNDLES = new EnumMap<>(Lang.class);

    static {
        SPOKEN.forEach(lang -> BUNDLES.put(
                lang, ResourceBundle.getBundle("ma.riwaq.sheet.words", Locale.forLanguageTag(lang.getCode()))));
    }

    private Words() {}

    /** The word of a key in a language; French where the language is not spoken. */
    static String of(String key, Lang lang) {
        return BUNDLES.getOrDefault(lang, BUNDLES.get(Lang.FR)).getString(key);
    }

    /** The word of a key in every language that is spoken. */
    static LocalizedText all(String key) {
        LocalizedText words = LocalizedText.EMPTY;
        for (Lang lang : SPOKEN) {
            words = words.with(lang, of(key, lang));
        }
        return words;
    }

    /** The heading of a column. */
    static String heading(Field field, Lang lang) {
        String word = of("field." + field.name(), lang);
        return field.lang() == null
                ? word
                : word + " (" + of("in." + field.lang().getCode(), lang) + ")";
    }

    /** Every word in a language by which people call a column, whatever language its text is in. */
    static List<String> names(Field field, Lang lang) {
        String key = "field." + field.name();
        return Stream.concat(
                        Stream.of(of(key, lang)),
                        Arrays.stream(of(key + ".also", lang).split("\\|")))
                .toList();
    }

    /** A choice as people read it. */
    static String of(Enum<?> choice, Lang lang) {
        return of(key(choice), lang);
    }

    /** The choice that a text means, in whatever language it is written, or by its own name; empty for none. */
    static <E extends Enum<E>> Optional<E> choice(Class<E> choices, String text) {
        String folded = folded(text);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(text.strip())
                        || SPOKEN.stream().anyMatch(lang -> matches(of(choice, lang), folded)))
                .findFirst();
    }

    /** Whether a text is one that a word stands for; {@code متدخل/ة} stands for both. */
    private static boolean matches(String word, String folded) {
        return folded(word).equals(folded)
                || (word.contains("/")
                        && folded(word.substring(0, word.indexOf('/'))).equals(folded))
                || (word.contains("/") && folded(word.replaceFirst("/", "")).equals(folded));
    }

    /** Whether a text says yes or no; empty for anything else. */
    static Optional<Boolean> yesNo(String text) {
        String folded = folded(text);
        if (folded.equals("1") || folded.equals("x") || folded.equals("true") || says("yes", folded)) {
            return Optional.of(true);
        }
        return folded.equals("0") || folded.equals("false") || says("no", folded)
                ? Optional.of(false)
                : Optional.empty();
    }

    private static boolean says(String key, String folded) {
        return SPOKEN.stream().anyMatch(lang -> folded(of(key, lang)).equals(folded));
    }

    static String folded(String text) {
        return SearchKey.of(text);
    }

    private static String key(Enum<?> choice) {
        return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }
}
