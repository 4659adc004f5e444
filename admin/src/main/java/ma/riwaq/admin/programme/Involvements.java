package ma.riwaq.admin.programme;

import java.util.List;
import ma.riwaq.admin.shared.Rows;
import ma.riwaq.directory.Organisation;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;

/** The organisations of an event or a session in a form: in order, and one that is about to be added. */
public class Involvements extends Rows<Involvement> {

    private Organisation added;
    private OrganisationRole role = OrganisationRole.ORGANISER;

    /** Begins with those of the stored thing, which stay as they are until it is saved. */
    public Involvements(List<Involvement> stored) {
        super(stored.stream()
                .map(each -> new Involvement(each.getOrganisation(), each.getRole()))
                .toList());
    }

    /** Adds the chosen organisation in the chosen role; does nothing if none is chosen. */
    public void add() {
        if (added != null) {
            append(new Involvement(added, role));
            added = null;
        }
    }

    /** What is to be saved, also the one that was chosen and not yet added. */
    public List<Involvement> finish() {
        add();
        return getAll();
    }

    /** The organisation about to be added; null if none is chosen. */
    public Organisation getAdded() {
        return added;
    }

    public void setAdded(Organisation added) {
        this.added = added;
    }

    /** Its role. */
    public OrganisationRole getRole() {
        return role;
    }

    public void setRole(OrganisationRole role) {
        this.role = role;
    }

    /** Every role, in the order in which roles are named. */
    public List<OrganisationRole> getRoles() {
        return List.of(OrganisationRole.values());
    }
}
