package ma.riwaq.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.stream.Stream;
import ma.riwaq.programme.Session;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Dependents;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.venue.Room;

/** The sessions that are held in a room. */
@ApplicationScoped
@Transactional
public class ScheduleDependents implements Dependents {

    private static final String IN_ROOM = "SELECT s.session FROM Slot s WHERE s.room.id IN :things";

    @Inject
    private EntityManager em;

    @Override
    public Stream<? extends ListedEntity> on(Collection<? extends BaseEntity> things) {
        BaseEntity thing = things.iterator().next();
        if (thing instanceof Room) {
            return ask(Session.class, IN_ROOM, things);
        }
        return Stream.empty();
    }

    private <T> Stream<T> ask(Class<T> type, String question, Collection<? extends BaseEntity> things) {
        return em
                .createQuery(question, type)
                .setParameter("things", things.stream().map(BaseEntity::getId).toList())
                .getResultList()
                .stream();
    }
}
