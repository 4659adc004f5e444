package ma.riwaq.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.stream.Stream;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Dependents;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.venue.Room;

/** The times that are kept free in one room only. */
@ApplicationScoped
@Transactional
public class ConflictDependents implements Dependents {

    private static final String IN_ROOM = "SELECT b FROM TimeBand b WHERE b.room.id IN :rooms";

    @Inject
    private EntityManager em;

    @Override
    public Stream<? extends ListedEntity> on(Collection<? extends BaseEntity> things) {
        return things.iterator().next() instanceof Room
                ? em
                        .createQuery(IN_ROOM, TimeBand.class)
                        .setParameter(
                                "rooms", things.stream().map(BaseEntity::getId).toList())
                        .getResultList()
                        .stream()
                : Stream.empty();
    }
}
