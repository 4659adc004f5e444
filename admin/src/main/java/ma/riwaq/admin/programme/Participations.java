package ma.riwaq.admin.programme;

import java.util.List;
import ma.riwaq.admin.shared.Rows;
import ma.riwaq.directory.Person;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;

/** The people of a session in a form: in the order of protocol, and one who is about to be added. */
public class Participations extends Rows<Participation> {

    private Person added;
    private PersonRole role = PersonRole.SPEAKER;

    /** Begins with those of the stored session, which stay as they are until it is saved. */
    public Participations(List<Participation> stored) {
        super(stored.stream()
                .map(each -> new Participation(each.getPerson(), each.getRole()))
                .toList());
    }

    /** Adds the chosen person in the chosen role; does nothing if none is chosen. */
    public void add() {
        if (added != null) {
            append(new Participation(added, role));
            added = null;
        }
    }

    /** What is to be saved, also the one who was chosen and not yet added. */
    public List<Participation> finish() {
        add();
        return getAll();
    }

    /** The person about to be added; null if none is chosen. */
    public Person getAdded() {
        return added;
    }

    public void setAdded(Person added) {
        this.added = added;
    }

    /** Their role. */
    public PersonRole getRole() {
        return role;
    }

    public void setRole(PersonRole role) {
        this.role = role;
    }

    /** Every role. */
    public List<PersonRole> getRoles() {
        return List.of(PersonRole.values());
    }
}
