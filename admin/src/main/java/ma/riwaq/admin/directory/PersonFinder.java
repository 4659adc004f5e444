package ma.riwaq.admin.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ActionEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.admin.shared.Finder;
import ma.riwaq.admin.shared.Newcomer;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Paging;

/** Finds people by words of their names and functions. */
@Named
@RequestScoped
public class PersonFinder implements Finder<Person> {

    @Inject
    private People people;

    @Inject
    private Newcomer newcomer;

    @Inject
    private Texts texts;

    @Override
    public List<Person> find(String words) {
        return people.page(Paging.search(words, OFFERED)).items();
    }

    @Override
    public String label(Person person) {
        if (person == null) {
            return "";
        }
        String function = texts.plain(person.getFunction());
        return texts.plain(person) + (function.isEmpty() ? "" : " — " + function);
    }

    @Override
    public void add(ActionEvent event) {
        newcomer.choose(event, name -> people.save(new Person(Codes.random(), name)));
    }

    @Override
    public Optional<Person> chosen(UUID id) {
        return people.find(id);
    }
}
