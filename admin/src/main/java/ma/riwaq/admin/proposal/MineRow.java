package ma.riwaq.admin.proposal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionState;
import ma.riwaq.proposal.Decision;
import ma.riwaq.proposal.Step;
import ma.riwaq.schedule.SessionFilter.Without;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Lang;

/** A session of an agency, with what it lacks and what last happened to it. */
public class MineRow implements Serializable {

    private final SessionRow row;
    private final Decision last;
    private final List<Without> lacks = new ArrayList<>();

    /** A session with its place and time; the last step is null if it took none. */
    public MineRow(SessionRow row, Decision last) {
        this.row = row;
        this.last = last;
        Session session = row.session();
        lacksIf(!session.getTitle().has(Lang.AR), Without.ARABIC_TITLE);
        lacksIf(!session.getTitle().has(Lang.FR), Without.FRENCH_TITLE);
        lacksIf(session.getSummary().isEmpty(), Without.SUMMARY);
        lacksIf(session.getPeople().isEmpty(), Without.PEOPLE);
    }

    private void lacksIf(boolean lacking, Without what) {
        if (lacking) {
            lacks.add(what);
        }
    }

    /** The identity of the session. */
    public UUID getId() {
        return row.getId();
    }

    public Session getSession() {
        return row.session();
    }

    /** Its place and time; null if it has none of its own. */
    public Slot getSlot() {
        return row.slot();
    }

    /** What it lacks that the agency can add. */
    public List<Without> getLacks() {
        return List.copyOf(lacks);
    }

    /** Whether it can be handed in. */
    public boolean isDraft() {
        return row.session().getState() == SessionState.DRAFT;
    }

    /** Whether it was asked to open it again, and not yet answered. */
    public boolean isReopeningAsked() {
        return last != null && last.getStep() == Step.REOPENING_ASKED;
    }

    /** What an editor said when it was sent back or not opened again; null if neither was, or nothing was said. */
    public String getRemark() {
        return last != null && (isDraft() || last.getStep() == Step.KEPT_CLOSED) ? last.getRemark() : null;
    }
}
