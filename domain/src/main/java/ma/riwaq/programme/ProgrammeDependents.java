package ma.riwaq.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
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

    private static final String BY_PERSON =
            "SELECT DISTINCT s FROM Session s JOIN s.people p WHERE p.person.id IN :things";

    private static final String BY_ORGANISATION =
            "SELECT DISTINCT s FROM Session s JOIN s.organisations o WHERE o.organisation.id IN :things";

    private static final String EVENTS_BY_ORGANISATION =
            "SELECT DISTINCT e FROM Event e JOIN e.organisations o WHERE o.organisation.id IN :things";

    private static final String BY_THEME = "SELECT DISTINCT s FROM Session s JOIN s.themes x WHERE x.id IN :things";

    private static final String BY_PARENT = "SELECT t FROM Theme t WHERE t.parent.id IN :things";

    private static final String BY_AUDIENCE =
            "SELECT DISTINCT s FROM Session s JOIN s.audiences x WHERE x.id IN :things";

    private static final String EVENTS_BY_AUDIENCE =
            "SELECT DISTINCT e FROM Event e JOIN e.audiences x WHERE x.id IN :things";

    private static final String EVENTS_IN_ROOM = "SELECT e FROM Event e WHERE e.room.id IN :things";

    private static final String OF_EVENT = "SELECT s FROM Session s WHERE s.event.id IN :things";

    private static final String OF_EDITION = "SELECT s FROM Session s WHERE s.edition.id IN :things";

    @Inject
    private EntityManager em;

    @Override
    public Stream<? extends ListedEntity> on(Collection<? extends BaseEntity> things) {
        BaseEntity thing = things.iterator().next();
        if (thing instanceof Person) {
            return ask(Session.class, BY_PERSON, things);
        }
        if (thing instanceof Organisation) {
            return Stream.of(
                            ask(Session.class, BY_ORGANISATION, things),
                            ask(Event.class, EVENTS_BY_ORGANISATION, things))
                    .flatMap(found -> found);
        }
        if (thing instanceof Theme) {
            return Stream.of(ask(Session.class, BY_THEME, things), ask(Theme.class, BY_PARENT, things))
                    .flatMap(found -> found);
        }
        if (thing instanceof Audience) {
            return Stream.of(ask(Session.class, BY_AUDIENCE, things), ask(Event.class, EVENTS_BY_AUDIENCE, things))
                    .flatMap(found -> found);
        }
        if (thing instanceof Room) {
            return ask(Event.class, EVENTS_IN_ROOM, things);
        }
        if (thing instanceof Event) {
            return ask(Session.class, OF_EVENT, things);
        }
        if (thing instanceof Edition) {
            return ask(Session.class, OF_EDITION, things);
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
