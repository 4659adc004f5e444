package ma.riwaq.admin.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Texts;
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

    @Inject
    private Texts texts;

    private Page<Person> page;

    @PostConstruct
    void load() {
        page = people.page(getWithout(), list.paging("sortArabic", "sortFrench", "code"));
    }

    /** What the people shall lack; null for everybody. */
    public People.Without getWithout() {
        return list.choice("without", People.Without.class);
    }

    /** What can be asked to be lacking. */
    public List<SelectItem> getLacks() {
        return Stream.of(People.Without.values())
                .map(lack -> new SelectItem(lack.name(), texts.plain(lack)))
                .toList();
    }

    /** The people that the address asks for. */
    public Page<Person> getPage() {
        return page;
    }
}
