package ma.riwaq.admin.communique;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.programme.Event;
import ma.riwaq.review.Received;
import ma.riwaq.review.Reviews;
import ma.riwaq.shared.Refusal;

/** The communiqués that were accepted, with their originals and the way back. */
@Named
@RequestScoped
public class ReceivedView {

    private static final int LATEST = 20;

    @Inject
    private Reviews reviews;

    @Inject
    private CurrentAccount account;

    @Inject
    private CurrentEdition current;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private List<Received> latest;

    /** What an event came of; empty for whoever may not read it. */
    public List<Received> of(Event event) {
        return event.isUnsaved() || !account.mayActAs(Role.EDITOR) ? List.of() : reviews.of(event);
    }

    /** What was accepted last into the edition. */
    public List<Received> getLatest() {
        if (latest == null) {
            latest = account.mayActAs(Role.EDITOR) ? reviews.latest(current.getEdition(), LATEST) : List.of();
        }
        return latest;
    }

    /** Takes back all that came of one. */
    public String undo(UUID id) {
        try {
            reviews.undo(id);
            notices.kept("draft.undone");
            return addresses.to("/communique/review");
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }
}
