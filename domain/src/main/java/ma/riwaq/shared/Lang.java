package ma.riwaq.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * A language that the fair speaks. Arabic comes first: it is the default, and the one that a missing text falls back
 * to.
 *
 * <p>Dates and numbers are always shown by the Moroccan region tags, because plain {@code ar} changes month names,
 * digits and the first day of the week from one JDK to the next (CLDR).
 */
public enum Lang {
    AR("ar", "ar-MA", "rtl"),
    FR("fr", "fr-MA", "ltr"),
    ZGH("zgh", "zgh-MA", "ltr"),
    EN("en", "en-GB", "ltr");

    private final String code;
    private final Locale locale;
    private final String dir;

    Lang(String code, String tag, String dir) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
        this.dir = dir;
    }

    /** As it stands in addresses and in {@code lang} attributes: {@code ar}, {@code fr}, {@code zgh}, {@code en}. */
    public String getCode() {
        return code;
    }

    /** For dates, numbers and sorting. */
    public Locale getLocale() {
        return locale;
    }

    /** The direction in which it is written: {@code rtl} or {@code ltr}. */
    public String getDir() {
        return dir;
    }

    /**
     * The words of a bundle of this module in this language, and not in that of the machine where there are none.
     *
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public ResourceBundle words(String bundle) {
        return ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language of a code as it stands in addresses; empty for anything else, also for other cases of letters. */
    public static Optional<Lang> of(String code) {
        return Arrays.stream(values()).filter(lang -> lang.code.equals(code)).findFirst();
    }
}
