package ma.riwaq.review;

import java.io.Serializable;
import ma.riwaq.directory.Organisation;
import ma.riwaq.programme.OrganisationRole;

/** An organisation that a text names, with what it does for the event or for one of its sessions. */
public final class DraftOrganisation implements Serializable {

    private final Finding<String> name;
    private OrganisationRole role;
    private Organisation match;
    private Integer session;
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
        this.name = name;
        this.role = role;
        this.match = match;
        this.session = session;
        this.unknown = match == null;
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

    /** The place of the session in the draft that it does something for, from 0; null for the event as a whole. */
    public Integer getSession() {
        return session;
    }

    public void setSession(Integer session) {
        this.session = session;
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
