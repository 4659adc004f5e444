package ma.riwaq.admin.shared;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;

/** What this person removed last, and how to take it back for the next 10 s. */
@Named
@SessionScoped
public class Undo implements Serializable {

    /** How long it is offered; the bin keeps the thing somewhat longer, for a slow network. */
    private static final Duration OFFERED = Duration.ofSeconds(10);

    private static final Duration ACCEPTED = Duration.ofSeconds(30);

    @Inject
    private Addresses addresses;

    @Inject
    private Notices notices;

    private LocalizedText label;
    private String done;
    private Restoring restoring;
    private String page;
    private Instant removedAt = Instant.EPOCH;
    private Duration offered = OFFERED;

    /** How a removed thing is put in its place again: by a door. */
    public interface Restoring extends Serializable {

        /** False if it is gone for good. */
        boolean restore();
    }

    /** How a thing is removed: by a door. */
    public interface Removing {

        /** Throws {@link Refusal} where it must stay. */
        void remove();
    }

    /** Removes a thing and goes to a page on which that can be undone; stays, with the reason, if it is refused. */
    public String remove(ListedEntity thing, Removing removing, Restoring way, String toPage) {
        try {
            removing.remove();
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        label = thing.getLabel();
        done = null;
        offered = OFFERED;
        restoring = way;
        page = addresses.to(toPage);
        removedAt = Instant.now();
        return page;
    }

    /** Says on the next page what was done, and offers to take it back for some time. */
    public void offer(String what, Duration time, String toPage, Restoring way) {
        label = null;
        done = what;
        offered = time;
        restoring = way;
        page = toPage;
        removedAt = Instant.now();
    }

    /** Whether something can be taken back now. */
    public boolean isOffered() {
        return restoring != null && Instant.now().isBefore(removedAt.plus(offered));
    }

    /** What was done, in words; null if something was removed. */
    public String getDone() {
        return done;
    }

    /** What was removed; null if something else was done. */
    public LocalizedText getLabel() {
        return label;
    }

    /** Takes it back; says why if somebody changed it since, and leaves it. */
    public String restore() {
        try {
            boolean back = restoring != null && isAccepted() && restoring.restore();
            notices.kept(back ? "undo.done" : "undo.late");
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        } finally {
            restoring = null;
        }
        return page == null ? addresses.to("/index") : page;
    }

    private boolean isAccepted() {
        return Instant.now().isBefore(removedAt.plus(offered).plus(ACCEPTED));
    }
}
