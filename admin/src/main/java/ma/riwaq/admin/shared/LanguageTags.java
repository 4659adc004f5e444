package ma.riwaq.admin.shared;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.riwaq.shared.Lang;

/** The languages in which sessions are held and titles are written: more than those the fair itself speaks. */
@Named
@RequestScoped
public class LanguageTags {

    private static final List<String> USUAL = List.of("ar", "ary", "zgh", "fr", "en", "es", "pt", "it", "de");

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage reader;

    /** The BCP 47 tags to choose from: the usual ones, and those that are chosen already. */
    public Set<String> offered(Collection<String> chosen) {
        Set<String> offered = new LinkedHashSet<>(USUAL);
        if (chosen != null) {
            offered.addAll(chosen);
        }
        return offered;
    }

    /** What the reader calls the language of a tag. */
    public String name(String tag) {
        return Lang.of(tag).map(texts::plain).orElseGet(() -> ULocale.forLanguageTag(tag)
                .getDisplayName(ULocale.forLocale(reader.getLocale())));
    }
}
