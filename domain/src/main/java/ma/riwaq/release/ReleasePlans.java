package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;

/** Releases at a set time: planned by people, made by whichever node comes first. */
@Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR})
@ApplicationScoped
@Transactional
public class ReleasePlans {

    private static final int SHOWN = 10;

    private static final String OF_EDITION = """
            SELECT p FROM ReleasePlan p LEFT JOIN FETCH p.release
            WHERE p.edition = :edition ORDER BY p.plannedAt DESC
            """;

    private static final String OPEN = """
            SELECT p FROM ReleasePlan p JOIN FETCH p.edition
            WHERE p.claimedAt IS NULL AND p.cancelledAt IS NULL AND p.edition.removedAt IS NULL
            """;

    private static final String CLAIM = """
            UPDATE ReleasePlan p SET p.claimedAt = :now
            WHERE p.id = :id AND p.claimedAt IS NULL AND p.cancelledAt IS NULL
            """;

    private static final String CANCEL = """
            UPDATE ReleasePlan p SET p.cancelledAt = :now, p.cancelledBy = :by
            WHERE p.id = :id AND p.claimedAt IS NULL AND p.cancelledAt IS NULL
            """;

    @Inject
    private EntityManager em;

    @Inject
    private Releases releases;

    @Inject
    private CurrentAccount current;

    /** The plans of an edition, the latest first, also those that came to an end; at most ten. */
    public List<ReleasePlan> of(Edition edition) {
        return em.createQuery(OF_EDITION, ReleasePlan.class)
                .setParameter("edition", edition)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** The plan that waits for its time; empty if there is none. */
    public Optional<ReleasePlan> open(Edition edition) {
        return of(edition).stream().filter(ReleasePlan::isOpen).findFirst();
    }

    /**
     * Plans a release of the draft as it will be then.
     *
     * @param dueAt in the edition's local time
     * @throws Refusal when that is past, or another plan waits already
     */
    @Allowed(Role.PUBLISHER)
    public ReleasePlan plan(Edition edition, LocalDateTime dueAt, LocalizedText note) {
        Edition locked = em.find(Edition.class, edition.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (!FairTime.at(dueAt, locked.getZoneId()).toInstant().isAfter(Instant.now())) {
            throw new Refusal("planDay.past");
        }
        open(locked).ifPresent(other -> {
            throw new Refusal("planDay.other", other.getDueAt());
        });
        ReleasePlan plan = new ReleasePlan(locked, dueAt, note, current.authorName());
        em.persist(plan);
        return plan;
    }

    /** Cancels a plan; throws {@link Refusal} when its time has come already. */
    @Allowed(Role.PUBLISHER)
    public void cancel(UUID id) {
        int cancelled = em.createQuery(CANCEL)
                .setParameter("now", Instant.now())
                .setParameter("by", current.authorName())
                .setParameter("id", id)
                .executeUpdate();
        if (cancelled == 0) {
            throw new Refusal("plan.over");
        }
    }

    /** The plans whose time has come and that nobody has claimed. */
    public List<UUID> due(Instant now) {
        return em.createQuery(OPEN, ReleasePlan.class)
                .getResultStream()
                .filter(plan -> plan.isDue(now))
                .map(ReleasePlan::getId)
                .toList();
    }

    /**
     * Makes the planned release, in one transaction with the claim, so that a node that dies in between claims nothing.
     *
     * @return false if another node was first, or somebody cancelled it
     * @throws Refusal when there is nothing to release, or something stands in its way
     */
    @Allowed(Role.PUBLISHER)
    public boolean releasePlanned(UUID id) {
        if (!claim(id)) {
            return false;
        }
        ReleasePlan plan = em.find(ReleasePlan.class, id);
        plan.succeed(releases.releaseAs(plan.getAuthor(), plan.getEdition(), plan.getNote()));
        return true;
    }

    /** Remembers why nothing came of a plan. */
    @Allowed(Role.PUBLISHER)
    public void fail(UUID id, String reason) {
        if (claim(id)) {
            em.find(ReleasePlan.class, id).fail(reason);
        }
    }

    private boolean claim(UUID id) {
        return em.createQuery(CLAIM)
                        .setParameter("now", Instant.now())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
