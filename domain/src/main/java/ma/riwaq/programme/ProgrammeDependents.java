package ma.riwaq.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Dependents;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.venue.Room;

/** The events and sessions that name somebody or something. */
@ApplicationScoped
@Transactional
public class ProgrammeDependents implements Dependents {

    private static final String BY_PERSON = "SELECT DISTINCT s FROM Session s JOIN s.people p WHERE p.person = :thing";

    private static final String BY_ORGANISATION =
            "SELECT DISTINCT s FROM Session s JOIN s.organisations o WHERE o.organisation = :thing";

    private static final String EVENTS_BY_ORGANISATION =
            "SELECT DISTINCT e FROM Event e JOIN e.organisations o WHERE o.organisation = :thing";

    private static final String BY_THEME = "SELECT s FROM Session s WHERE :thing MEMBER OF s.themes";

    private static final String BY_PARENT = "SELECT t FROM Theme t WHERE t.parent = :thing";

    private static final String BY_AUDIENCE = "SELECT s FROM Session s WHERE :thing MEMBER OF s.audiences";

    private static final String EVENTS_BY_AUDIENCE = "SELECT e FROM Event e WHERE :thing MEMBER OF e.audiences";

    private static final String EVENTS_IN_ROOM = "SELECT e FROM Event e WHERE e.room = :thing";

    private static final String OF_EVENT = "SELECT s FROM Session s WHERE s.event = :thing";

    private static final String OF_EDITION = "SELECT s FROM Session s WHERE s.edition = :thing";

    @Inject
    private EntityManager em;

    @Override
    public Stream<? extends ListedEntity> on(BaseEntity thing) {
        if (thing instanceof Person) {
            return ask(Session.class, BY_PERSON, thing);
        }
        if (thing instanceof Organisation) {
            return Stream.of(
                            ask(Session.class, BY_ORGANISATION, thing), ask(Event.class, EVENTS_BY_ORGANISATION, thing))
                    .flatMap(found -> found);
        }
        if (thing instanceof Theme) {
            return Stream.of(ask(Session.class, BY_THEME, thing), ask(Theme.class, BY_PARENT, thing))
                    .flatMap(found -> found);
        }
        if (thing instanceof Audience) {
            return Stream.of(ask(Session.class, BY_AUDIENCE, thing), ask(Event.class, EVENTS_BY_AUDIENCE, thing))
                    .flatMap(found -> found);
        }
        if (thing instanceof Room) {
            return ask(Event.class, EVENTS_IN_ROOM, thing);
        }
        if (thing instanceof Event) {
            return ask(Session.class, OF_EVENT, thing);
        }
        if (thing instanceof Edition) {
            return ask(Session.class, OF_EDITION, thing);
        }
        return Stream.empty();
    }

    private <T> Stream<T> ask(Class<T> type, String question, BaseEntity thing) {
        return em.createQuery(question, type).setParameter("thing", thing).getResultList().stream();
    }
}
