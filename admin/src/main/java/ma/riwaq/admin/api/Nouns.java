package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Every kind of things that programs keep. */
@ApplicationScoped
class Nouns {

    @Inject
    private SessionNoun sessions;

    @Inject
    private EventNoun events;

    @Inject
    private ThemeNoun themes;

    @Inject
    private AudienceNoun audiences;

    @Inject
    private RoomNoun rooms;

    @Inject
    private PublicationNoun publications;

    @Inject
    private OrganisationNoun organisations;

    @Inject
    private PersonNoun people;

    /** All of them, in the order in which they are described. */
    List<Noun<?, ?>> all() {
        return List.of(sessions, events, themes, audiences, rooms, publications, organisations, people);
    }

    /** The sessions, which have a place and time besides. */
    SessionNoun sessions() {
        return sessions;
    }
}
