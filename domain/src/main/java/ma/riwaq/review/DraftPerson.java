package ma.riwaq.review;

import ma.riwaq.directory.Person;
import ma.riwaq.programme.PersonRole;

/** Somebody whom a text names with what they do in a session; whoever has none is left out. */
public final class DraftPerson extends Drafted<Person> {

    private PersonRole role;

    /**
     * Somebody.
     *
     * @param match null for somebody who is to be added to the directory
     * @param session the place of the session in the draft, from 0; null for none
     */
    public DraftPerson(Finding<String> name, PersonRole role, Person match, Integer session) {
        super(name, match, session);
        this.role = role;
    }

    public PersonRole getRole() {
        return role;
    }

    public void setRole(PersonRole role) {
        this.role = role;
    }
}
