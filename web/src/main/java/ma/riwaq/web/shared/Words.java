package ma.riwaq.web.shared;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import ma.riwaq.shared.Lang;

/** The words of the pages in the language of the page: labels of codes, counts, names of languages. */
@Named
@RequestScoped
public class Words {

    private static final String BUNDLE = "ma.riwaq.web.texts";

    private Lang lang;

    /** For the container. */
    protected Words() {}

    /** The words of the page that is being rendered. */
    @Inject
    public Words(CurrentPage page) {
        this(page.getLang());
    }

    /** The words of a language. */
    public Words(Lang lang) {
        this.lang = lang;
    }

    /** What people call a code of a group, such as {@code WORKSHOP} of {@code sessionKind}. */
    public String label(String group, String code) {
        String key = group + "." + code;
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? bundle.getString(key) : bundle.getString(group);
    }

    /** A number of things, in the plural form that the number asks for. */
    public String count(String key, int number) {
        return format(key, number);
    }

    /** A sentence with something put in. */
    public String format(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), lang.getLocale()).format(values);
    }

    /** Words in another language than that of the page. */
    public String in(Lang other, String key) {
        return ResourceBundle.getBundle(BUNDLE, other.getLocale()).getString(key);
    }

    /** How a text that is in another language than the page is marked. */
    public String mark(Lang other) {
        return bundle().getString("mark." + other.getCode());
    }

    /** The name of a language, given by its BCP 47 tag. */
    public String language(String tag) {
        String key = "language." + tag;
        ResourceBundle bundle = bundle();
        return bundle.containsKey(key)
                ? bundle.getString(key)
                : Locale.forLanguageTag(tag).getDisplayLanguage(lang.getLocale());
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, lang.getLocale());
    }
}
