package ma.riwaq.admin.conflict;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.conflict.Acceptance;
import ma.riwaq.conflict.Conflict;
import ma.riwaq.conflict.Conflicts;
import ma.riwaq.conflict.Review;
import ma.riwaq.shared.Refusal;

/** The decision to live with a conflict, for a reason, and its taking back. */
@Named
@ViewScoped
public class AcceptanceView implements Serializable {

    private static final String LIST = "/schedule/conflicts";

    @Inject
    private Conflicts conflicts;

    @Inject
    private CurrentEdition current;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private String fingerprint;
    private Conflict conflict;
    private Acceptance acceptance;
    private String reason;

    /** Finds the conflict, open or accepted. */
    public void load() {
        Review review = conflicts.review(current.getEdition());
        for (Review.Accepted accepted : review.accepted()) {
            if (accepted.conflict().fingerprint().equals(fingerprint)) {
                conflict = accepted.conflict();
                acceptance = accepted.acceptance();
                return;
            }
        }
        conflict = review.open().stream()
                .filter(open -> open.fingerprint().equals(fingerprint) && open.isAcceptable())
                .findFirst()
                .orElseThrow(() -> new MissingException("conflict " + fingerprint));
    }

    /** Accepts it and goes to the list. */
    public String accept() {
        try {
            conflicts.accept(current.getEdition(), fingerprint, reason);
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        notices.kept("conflict.accepted.done");
        return addresses.to(LIST);
    }

    /** Takes the decision back and goes to the list. */
    public String withdraw() {
        conflicts.withdraw(current.getEdition(), fingerprint);
        notices.kept("conflict.withdrawn.done");
        return addresses.to(LIST);
    }

    public Conflict getConflict() {
        return conflict;
    }

    /** The decision that was taken; null if there is none yet. */
    public Acceptance getAcceptance() {
        return acceptance;
    }

    /** The fingerprint in the address. */
    public String getFingerprint() {
        return fingerprint;
    }

    public void setFingerprint(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** Why it is well as it is. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
