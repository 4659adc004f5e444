package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.shared.Refusal;

/** Makes the releases whose time has come. Every node of the back office asks for them about every second. */
@ApplicationScoped
public class PlannedReleases {

    private static final Logger LOG = System.getLogger(PlannedReleases.class.getName());

    @Inject
    private ReleasePlans plans;

    /** Makes what is due; what is refused is remembered with its reason, and a fault is tried again the next time. */
    @Allowed(Role.PUBLISHER)
    public void releaseDue() {
        for (UUID plan : plans.due(Instant.now())) {
            try {
                plans.releasePlanned(plan);
            } catch (Refusal refusal) {
                if (!refusal.getReason().equals(Releases.UNDERWAY)) {
                    plans.fail(plan, refusal.getReason());
                }
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "The planned release " + plan + " could not be made", e);
            }
        }
    }
}
