package ma.riwaq.writing;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import ma.riwaq.shared.Lang;

/** The words that texts are made of beside those of a release, in one language. */
final class Wording {

    private static final int LAST_IN_WORDS = 10;

    private final Lang lang;
    private final ResourceBundle words;

    Wording(Lang lang) {
        this.lang = lang;
        words = lang.words("ma.riwaq.writing.words");
    }

    Lang lang() {
        return lang;
    }

    /** The words of a key, with details in the places of {@code {0}}, {@code {1}}. */
    String of(String key, Object... details) {
        String pattern = words.getString(key);
        return details.length == 0 ? pattern : new MessageFormat(pattern, lang.getLocale()).format(details);
    }

    /**
     * How many there are of something, in the form that the number asks for.
     *
     * @param noun what is counted: the rest of a key that begins with {@code count.}
     * @param oblique whether the words follow a preposition, as the Arabic dual wants to know
     */
    String count(String noun, int number, boolean oblique) {
        Map<String, Object> details = new HashMap<>();
        details.put("n", number);
        details.put("m", figure("m", number));
        details.put("f", figure("f", number));
        details.put("case", oblique ? "oblique" : "nominative");
        return new MessageFormat(words.getString("count." + noun), lang.getLocale()).format(details);
    }

    /** A number in words up to ten, as it stands before a masculine or a feminine noun. */
    private Object figure(String gender, int number) {
        return number >= 1 && number <= LAST_IN_WORDS
                ? words.getString("number." + gender + "." + number)
                : new MessageFormat("{0}", lang.getLocale()).format(new Object[] {number});
    }
}
