package ma.riwaq.admin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.letter.Postman;
import ma.riwaq.release.ExampleEdition;
import ma.riwaq.release.PlannedReleases;
import ma.riwaq.shared.Bin;

/** The work of the system itself, each piece in a request of its own, in the system's name. */
@ApplicationScoped
public class Chores {

    @Inject
    private CurrentAccount current;

    @Inject
    private ExampleEdition example;

    @Inject
    private Bin bin;

    @Inject
    private PlannedReleases planned;

    @Inject
    private Postman postman;

    /** Loads the example edition where there is none yet. */
    @ActivateRequestContext
    public void loadExample() {
        current.actAsSystem();
        if (example.isWelcome()) {
            example.load();
        }
    }

    /** Deletes what lies in the bin for longer than this. */
    @ActivateRequestContext
    public void sweep(Duration kept) {
        current.actAsSystem();
        bin.sweep(kept);
    }

    /** Makes the releases whose time has come. */
    @ActivateRequestContext
    public void releaseDue() {
        current.actAsSystem();
        planned.releaseDue();
    }

    /** Sends the letters that were let go. */
    @ActivateRequestContext
    public void sendLetters() {
        current.actAsSystem();
        postman.sendDue();
    }
}
