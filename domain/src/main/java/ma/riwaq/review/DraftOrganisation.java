package ma.riwaq.review;

import ma.riwaq.directory.Organisation;
import ma.riwaq.programme.OrganisationRole;

/** An organisation that a text names, with what it does for the event or for one of its sessions. */
public final class DraftOrganisation extends Drafted<Organisation> {

    private OrganisationRole role;
    private final boolean unknown;
    private boolean spellingKept;

    /** One that does something for the event as a whole. */
    public DraftOrganisation(Finding<String> name, OrganisationRole role, Organisation match) {
        this(name, role, match, null);
    }

    /**
     * One.
     *
     * @param match null for an organisation that is to be added to the directory
     * @param session the place of the session in the draft, from 0; null for the event as a whole
     */
    public DraftOrganisation(Finding<String> name, OrganisationRole role, Organisation match, Integer session) {
        super(name, match, session);
        this.role = role;
        this.unknown = match == null;
    }

    public OrganisationRole getRole() {
        return role;
    }

    public void setRole(OrganisationRole role) {
        this.role = role;
    }

    /** Whether the directory did not know it by its spelling. */
    public boolean isUnknown() {
        return unknown;
    }

    /** Whether its spelling becomes another name of the organisation that is meant. */
    public boolean isSpellingKept() {
        return spellingKept;
    }

    public void setSpellingKept(boolean spellingKept) {
        this.spellingKept = spellingKept;
    }
}
