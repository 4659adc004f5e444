package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OfEdition;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Changed;
import ma.riwaq.shared.ChangedTogether;
import ma.riwaq.shared.Dependents;

/**
 * Counts the changes to each draft. Who compares a draft with its release reads the count first and tells it when
 * nothing differs: a change that comes in between has then been counted on, and nobody waits for anybody.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final String COUNT = "UPDATE Draft d SET d.changes = d.changes + 1 WHERE d.editionId = :edition";

    private static final String CHANGES = "SELECT d.changes FROM Draft d WHERE d.editionId = :edition";

    private static final String SETTLE = "UPDATE Draft d SET d.compared = :changes WHERE d.editionId = :edition";

    private static final String CHANGED =
            "SELECT COUNT(d) FROM Draft d WHERE d.editionId = :edition AND d.changes <> d.compared";

    @Inject
    private EntityManager em;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    /** The draft of an edition, which begins with it. */
    public Draft of(Edition edition) {
        Draft draft = em.find(Draft.class, edition.getId());
        if (draft == null) {
            draft = new Draft(edition);
            em.persist(draft);
        }
        return draft;
    }

    /** How many changes were made to it so far; 0 if it never was touched. */
    public long changes(Edition edition) {
        return em.createQuery(CHANGES, Long.class)
                .setParameter("edition", edition.getId())
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** Says that it did not differ from the current release when it had this many changes. */
    public void settle(Edition edition, long changes) {
        em.createQuery(SETTLE)
                .setParameter("changes", changes)
                .setParameter("edition", edition.getId())
                .executeUpdate();
    }

    /** Whether it was changed since it last was as the current release; the change may have been taken back. */
    public boolean isChanged(Edition edition) {
        return em.createQuery(CHANGED, Long.class)
                        .setParameter("edition", edition.getId())
                        .getSingleResult()
                > 0;
    }

    void count(@Observes Changed change) {
        if (change.thing() instanceof Edition edition) {
            of(edition);
        }
        count(editions(change.thing()));
    }

    void count(@Observes ChangedTogether change) {
        // what is new hangs on nothing yet, unless it is of an edition itself
        count(change.things().stream()
                .filter(thing -> thing instanceof OfEdition || thing.getVersion() > 1)
                .flatMap(this::editions));
    }

    private void count(Stream<Edition> editions) {
        editions.distinct().forEach(edition -> em.createQuery(COUNT)
                .setParameter("edition", edition.getId())
                .executeUpdate());
    }

    /** The editions that name a thing: its own, or those of everything that hangs on it. */
    private Stream<Edition> editions(BaseEntity thing) {
        if (thing instanceof Edition edition) {
            return Stream.of(edition);
        }
        if (thing instanceof OfEdition part) {
            return Stream.of(part.getEdition());
        }
        return dependents.stream().flatMap(feature -> feature.on(thing)).flatMap(this::editions);
    }
}
