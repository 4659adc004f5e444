package ma.riwaq.admin.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** The form of a person. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private static final String LIST = "/directory/people";

    @Inject
    private People people;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    private UUID id;
    private Person person;

    /** Finds the person, or makes a new one that is not yet stored. */
    public void load() {
        person = id == null
                ? new Person(null, LocalizedText.EMPTY)
                : people.find(id).orElseThrow(() -> new MissingException("person " + id));
    }

    /** Saves them, with a code if they were given none, and goes to the list. */
    public String save() {
        if (person.isUnsaved() && person.getCode() == null) {
            person.setCode(Codes.random());
        }
        return saving.save(person, people::save, LIST);
    }

    /** Puts them in the bin and goes to the list. */
    public String remove() {
        UUID removed = person.getId();
        return undo.remove(person, () -> people.remove(removed), () -> people.restore(removed), LIST);
    }

    /** The languages in which they can be written to. */
    public List<Lang> getLanguages() {
        return Person.WRITTEN_TO;
    }

    public Person getPerson() {
        return person;
    }

    /** The identity in the address; null for a new person. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
