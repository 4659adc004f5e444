package ma.riwaq.review;

import java.io.Serializable;
import ma.riwaq.directory.Organisation;
import ma.riwaq.programme.OrganisationRole;

/** An organisation that a text names with what it does in the event. */
public final class DraftOrganisation implements Serializable {

    private final Finding<String> name;
    private OrganisationRole role;
    private Organisation match;

    /** The match is null for an organisation that is to be added to the directory. */
    public DraftOrganisation(Finding<String> name, OrganisationRole role, Organisation match) {
        this.name = name;
        this.role = role;
        this.match = match;
    }

    /** As the text calls it: its name, if it is new. */
    public Finding<String> getName() {
        return name;
    }

    public OrganisationRole getRole() {
        return role;
    }

    public void setRole(OrganisationRole role) {
        this.role = role;
    }

    /** The organisation of the directory that is meant; null for a new one. */
    public Organisation getMatch() {
        return match;
    }

    public void setMatch(Organisation match) {
        this.match = match;
    }
}
