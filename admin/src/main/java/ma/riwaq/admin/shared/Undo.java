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

    private static final Duration ACCEPTED = Duration.ofSeconds(40);

    @Inject
    private Addresses addresses;

    @Inject
    private Notices notices;

    private LocalizedText label;
    private Restoring restoring;
    private String page;
    private Instant removedAt = Instant.EPOCH;

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
        restoring = way;
        page = toPage;
        removedAt = Instant.now();
        return addresses.to(toPage);
    }

    /** Whether something can be taken back now. */
    public boolean isOffered() {
        return restoring != null && Instant.now().isBefore(removedAt.plus(OFFERED));
    }

    /** What was removed. */
    public LocalizedText getLabel() {
        return label;
    }

    /** Takes it back. */
    public String restore() {
        boolean back = restoring != null && Instant.now().isBefore(removedAt.plus(ACCEPTED)) && restoring.restore();
        notices.kept(back ? "undo.done" : "undo.late");
        restoring = null;
        return addresses.to(page == null ? "/index" : page);
    }
}
