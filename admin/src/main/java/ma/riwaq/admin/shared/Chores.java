package ma.riwaq.admin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import ma.riwaq.account.CurrentAccount;
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

    /** Loads the example edition where there is none yet. */
    @ActivateRequestContext
    public void loadExample() {
        current.actAsSystem();
        if (example.isWelcome()) {
            example.load();
        }
    }

    /** Empties the bin. */
    @ActivateRequestContext
    public void sweep() {
        current.actAsSystem();
        bin.sweep();
    }

    /** Makes the releases whose time has come. */
    @ActivateRequestContext
    public void releaseDue() {
        current.actAsSystem();
        planned.releaseDue();
    }
}
