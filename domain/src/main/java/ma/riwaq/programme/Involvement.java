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
import ma.riwaq.directory.Organisation;
import ma.riwaq.shared.Composed;

/** What an organisation does in an event or a session. */
@Embeddable
public class Involvement implements Composed, Serializable {

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Organisation organisation;

    @NotNull
    @Enumerated(EnumType.STRING)
    private OrganisationRole role;

    /** For the persistence provider and forms. */
    public Involvement() {}

    /** A organisation in a role. */
    public Involvement(Organisation organisation, OrganisationRole role) {
        this.organisation = organisation;
        this.role = role;
    }

    /**
     * A list of them, each with what it points at read from the database: one that came with a copy and was never looked
     * at would be stored as pointing at nothing.
     */
    static List<Involvement> read(List<Involvement> all) {
        all.forEach(Involvement::getOrganisation);
        return new ArrayList<>(all);
    }

    @Override
    public List<?> parts() {
        return List.of(organisation, role);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Involvement same
                && Objects.equals(organisation, same.organisation)
                && role == same.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation, role);
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    public OrganisationRole getRole() {
        return role;
    }

    public void setRole(OrganisationRole role) {
        this.role = role;
    }
}
