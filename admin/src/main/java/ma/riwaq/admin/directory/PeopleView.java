package ma.riwaq.admin.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.shared.Page;

/** The list of the people of all editions. */
@Named
@RequestScoped
public class PeopleView {

    @Inject
    private People people;

    @Inject
    private ListState list;

    private Page<Person> page;

    @PostConstruct
    void load() {
        page = people.page(list.paging("sortArabic", "sortFrench", "code"));
    }

    /** The people that the address asks for. */
    public Page<Person> getPage() {
        return page;
    }
}
