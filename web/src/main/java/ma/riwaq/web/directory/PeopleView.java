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

    private List<Person> people;

    /** Everybody, by name. */
    public List<Person> getPeople() {
        if (people == null) {
            people = programme.sorted(page.getEdition().document().people(), Person::name);
        }
        return people;
    }
}
