package ma.riwaq.admin.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** What the back office does by itself: the example edition for a demonstration, and the bin emptied each minute. */
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
    private Chores chores;

    private volatile boolean ready;
    private ScheduledFuture<?> sweeping;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (demo) {
            chores.loadExample();
        }
        ready = true;
        sweeping = executor.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
    }

    /** A fault now, as when the database is away for a moment, must not end the sweeping for good. */
    private void sweep() {
        try {
            chores.sweep();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the bin was not emptied: {0}", e.toString());
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("admin").status(ready).build();
    }
}
