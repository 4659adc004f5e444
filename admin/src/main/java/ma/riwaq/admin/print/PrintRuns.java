package ma.riwaq.admin.print;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.print.Order;
import ma.riwaq.release.ReleasedEdition;

/** Prints that are made while the person waits, and are kept for a while: made again, they would be the same. */
@ApplicationScoped
public class PrintRuns {

    private static final int MOST = 20;
    private static final Duration KEPT = Duration.ofMinutes(30);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private CurrentAccount current;

    private final Cache<UUID, PrintRun> runs =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

    /** Begins one for whoever is at work. */
    UUID start(ReleasedEdition release, Order order) {
        UUID id = UUID.randomUUID();
        PrintRun run = new PrintRun(release, order, current.getAccount().getId());
        runs.put(id, run);
        executor.execute(run::print);
        return id;
    }

    /** One that whoever is at work began; empty if it was too long ago. */
    Optional<PrintRun> find(String id) {
        try {
            return Optional.ofNullable(id == null ? null : runs.getIfPresent(UUID.fromString(id)))
                    .filter(run -> run.isOf(current.getAccount().getId()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
