package ma.riwaq.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Programme;

/** The list of people. */
@Named
@RequestScoped
public class PeopleView {

    @Inject
    private CurrentPage page;

    @Inject
    private Programme programme;

    private List<Letter<Person>> letters;

    /** Everybody, by the letters with which the names begin for readers of the page. */
    public List<Letter<Person>> getLetters() {
        if (letters == null) {
            List<Person> people = programme.sorted(page.getEdition().document().people(), Person::name);
            letters = Letter.of(people, person -> page.text(person.name()), page.getLang());
        }
        return letters;
    }
}
