package ma.riwaq.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import ma.riwaq.release.Change;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.release.ChangeLine;
import ma.riwaq.release.ChangeVocabulary;
import ma.riwaq.shared.Lang;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Times;
import ma.riwaq.web.shared.Words;

/** The words in which the public is told of changes. */
@Named
@RequestScoped
public class ChangeWords implements ChangeVocabulary {

    @Inject
    private CurrentPage page;

    @Inject
    private Words words;

    @Inject
    private Times times;

    /** What about a thing changed. */
    public List<ChangeLine> lines(Change change) {
        return ChangeLine.of(change, this);
    }

    @Override
    public Lang getLang() {
        return page.getLang();
    }

    @Override
    public String field(Noun noun, String field) {
        return words.label("field", field);
    }

    @Override
    public String code(String set, String code) {
        return words.label(set.equals("AccessService") ? "access" : decapitalised(set), code);
    }

    private static String decapitalised(String set) {
        return Character.toLowerCase(set.charAt(0)) + set.substring(1);
    }

    @Override
    public String language(String tag) {
        return words.language(tag);
    }

    @Override
    public String day(LocalDate day) {
        return times.day(day);
    }

    @Override
    public String minutes(int minutes) {
        return words.count("minutes", minutes);
    }
}
