package ma.riwaq.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where removed things lie, and can be taken back from, before they are gone for good. */
@ApplicationScoped
@Transactional
public class Bin {

    @Inject
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private CurrentAuthor author;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    /** What hangs on a thing and would lose it, as far as whoever is at work may see it: told before they remove it. */
    public List<Dependent> dependents(BaseEntity thing) {
        return hanging(List.of(thing)).filter(author::sees).map(Dependent::of).toList();
    }

    /** Whether anything hangs on a thing. */
    public boolean isHeld(BaseEntity thing) {
        return isHeld(List.of(thing));
    }

    /** Whether anything hangs on any of some things of one class. */
    public boolean isHeld(Collection<? extends BaseEntity> things) {
        return !things.isEmpty() && hanging(things).findAny().isPresent();
    }

    private Stream<? extends ListedEntity> hanging(Collection<? extends BaseEntity> things) {
        return dependents.stream().flatMap(feature -> feature.on(things)).filter(hanging -> !hanging.isRemoved());
    }

    /** Deletes what lies there for longer than this. */
    public int sweep(Duration kept) {
        return em.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType())
                .filter(BaseEntity.class::isAssignableFrom)
                .mapToInt(type -> store.sweep(type.asSubclass(BaseEntity.class), kept))
                .sum();
    }
}
