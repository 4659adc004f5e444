package ma.riwaq.review;

import java.io.Serializable;
import ma.riwaq.directory.Person;
import ma.riwaq.programme.PersonRole;

/** Somebody whom a text names with what they do in a session. */
public final class DraftPerson implements Serializable {

    private final Finding<String> name;
    private PersonRole role;
    private Person match;
    private Integer session;

    /**
     * Somebody.
     *
     * @param match null for somebody who is to be added to the directory
     * @param session the place of the session in the draft, from 0; null for none: they are left out
     */
    public DraftPerson(Finding<String> name, PersonRole role, Person match, Integer session) {
        this.name = name;
        this.role = role;
        this.match = match;
        this.session = session;
    }

    /** As the text calls them: their name, if they are new. */
    public Finding<String> getName() {
        return name;
    }

    public PersonRole getRole() {
        return role;
    }

    public void setRole(PersonRole role) {
        this.role = role;
    }

    /** The person of the directory who is meant; null for a new one. */
    public Person getMatch() {
        return match;
    }

    public void setMatch(Person match) {
        this.match = match;
    }

    /** The place of their session in the draft, from 0; null where they take part in none. */
    public Integer getSession() {
        return session;
    }

    public void setSession(Integer session) {
        this.session = session;
    }
}
