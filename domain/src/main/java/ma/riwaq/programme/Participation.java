package ma.riwaq.programme;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.riwaq.directory.Person;
import ma.riwaq.shared.Composed;

/** What a person does in a session. */
@Embeddable
public class Participation implements Composed, Serializable {

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @NotNull
    @Enumerated(EnumType.STRING)
    private PersonRole role;

    /** For the persistence provider and forms. */
    public Participation() {}

    /** A person in a role. */
    public Participation(Person person, PersonRole role) {
        this.person = person;
        this.role = role;
    }

    /**
     * A list of them, each with what it points at read from the database: one that came with a copy and was never looked
     * at would be stored as pointing at nothing.
     */
    static List<Participation> read(List<Participation> all) {
        all.forEach(Participation::getPerson);
        return new ArrayList<>(all);
    }

    @Override
    public List<?> parts() {
        return List.of(person, role);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participation same && Objects.equals(person, same.person) && role == same.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, role);
    }

    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    public PersonRole getRole() {
        return role;
    }

    public void setRole(PersonRole role) {
        this.role = role;
    }
}
