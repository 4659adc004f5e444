package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OfEdition;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Changed;
import ma.riwaq.shared.ChangedTogether;
import ma.riwaq.shared.Dependents;
import ma.riwaq.shared.ListedEntity;

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
        count(editions(List.of(change.thing())));
    }

    void count(@Observes ChangedTogether change) {
        // what is new hangs on nothing yet, unless it is of an edition itself
        count(editions(change.things().stream()
                .filter(thing -> thing instanceof OfEdition || thing.getVersion() > 1)
                .toList()));
    }

    private void count(Set<Edition> editions) {
        editions.forEach(edition ->
                em.createQuery(COUNT).setParameter("edition", edition.getId()).executeUpdate());
    }

    /** The editions that name some things: their own, or those of everything that hangs on them. */
    private Set<Edition> editions(Collection<? extends BaseEntity> things) {
        Set<Edition> named = new LinkedHashSet<>();
        Map<Class<?>, Set<BaseEntity>> others = new LinkedHashMap<>();
        for (BaseEntity thing : things) {
            if (thing instanceof Edition edition) {
                named.add(edition);
            } else if (thing instanceof OfEdition part) {
                named.add(part.getEdition());
            } else {
                others.computeIfAbsent(thing.getClass(), type -> new LinkedHashSet<>())
                        .add(thing);
            }
        }
        for (Set<BaseEntity> same : others.values()) {
            List<ListedEntity> hanging = new ArrayList<>();
            dependents.forEach(feature -> feature.on(same).forEach(hanging::add));
            named.addAll(editions(hanging));
        }
        return named;
    }
}
