package ma.riwaq.admin.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * What the back office does by itself: the example edition for a demonstration, what is long in the bin deleted, planned
 * releases made when their time comes, and letters sent that were let go.
 */
@Readiness
@ApplicationScoped
public class StartUp implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(StartUp.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "riwaq.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private BinTime binTime;

    @Inject
    private Chores chores;

    private volatile boolean ready;
    private ScheduledFuture<?> sweeping;
    private ScheduledFuture<?> releasing;
    private ScheduledFuture<?> sending;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (demo) {
            chores.loadExample();
        }
        ready = true;
        sweeping = executor.scheduleWithFixedDelay(
                () -> carefully("the bin was not emptied", () -> chores.sweep(binTime.getDuration())),
                60,
                60,
                TimeUnit.SECONDS);
        releasing = executor.scheduleWithFixedDelay(
                () -> carefully("planned releases were not looked for", chores::releaseDue), 1, 1, TimeUnit.SECONDS);
        sending = executor.scheduleWithFixedDelay(
                () -> carefully("letters were not sent", chores::sendLetters), 2, 2, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        Stream.of(sweeping, releasing, sending).filter(Objects::nonNull).forEach(chore -> chore.cancel(false));
    }

    /** A fault now, as when the database is away for a moment, must not end the schedule for good. */
    private static void carefully(String otherwise, Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, otherwise + ": {0}", e.toString());
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("admin").status(ready).build();
    }
}
