package ma.riwaq.admin.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.release.Change;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.release.ChangeGroup;
import ma.riwaq.release.ChangeLine;
import ma.riwaq.release.ChangeVocabulary;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.WrittenDay;

/** Tells changes to staff in the very words in which the public will read them. */
@Named
@RequestScoped
public class ChangeWords implements ChangeVocabulary {

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    /** What happened to the thing. */
    public String kind(Change change) {
        return label("changeKind", change.kind().name());
    }

    /** What things and which day a group of changes is about. */
    public String heading(ChangeGroup group) {
        String nouns = label("nouns", group.noun().name());
        return group.day() == null ? nouns : nouns + " · " + day(group.day());
    }

    /** What about the thing changed. */
    public List<ChangeLine> lines(Change change) {
        return ChangeLine.of(change, this);
    }

    @Override
    public Lang getLang() {
        return language.getLang();
    }

    @Override
    public String field(Noun noun, String field) {
        return label("field", field);
    }

    @Override
    public String code(String set, String code) {
        String group = set.equals("AccessService") ? "access" : Character.toLowerCase(set.charAt(0)) + set.substring(1);
        return label(group, code);
    }

    @Override
    public String language(String tag) {
        String known = texts.maybe("public.language." + tag);
        return known == null ? tag : known;
    }

    @Override
    public String day(LocalDate day) {
        return WrittenDay.of(day, getLang());
    }

    @Override
    public String minutes(int minutes) {
        return texts.of("public.minutes", minutes);
    }

    private String label(String group, String code) {
        String own = texts.maybe("public." + group + "." + code);
        return own == null ? texts.of("public." + group) : own;
    }
}
