package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.EditionStatus;
import ma.riwaq.edition.Editions;
import ma.riwaq.programme.AccessService;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/**
 * Makes the release document of a draft: what is public, in the order in which it is shown, and of the directory only
 * what the edition names. Drafts, proposals, notes for staff and photos without consent never get in.
 */
@Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR})
@ApplicationScoped
@Transactional
public class Composer {

    /**
     * Of thousands of sessions only what the document says of them is read, with a few questions: as entities, each with
     * a copy to compare and its lists, they would fill the memory of a small server.
     */
    private static final String SESSIONS = """
            SELECT s.id, s.code, s.title, s.summary, s.kind, s.kindLabel, e, s.position, s.languages, s.access, s.state,
            s.cancellationReason FROM Session s LEFT JOIN s.event e
            WHERE s.edition = :edition AND s.removedAt IS NULL ORDER BY s.code
            """;

    /** Places in a row of {@link #SESSIONS}. */
    private static final int ID = 0;

    private static final int CODE = 1;
    private static final int STATE = 10;

    private static final String PEOPLE = """
            SELECT s.id, p, part.role FROM Session s JOIN s.people part JOIN part.person p
            WHERE s.edition = :edition AND s.removedAt IS NULL ORDER BY s.id, INDEX(part)
            """;

    private static final String ORGANISATIONS = """
            SELECT s.id, o, part.role FROM Session s JOIN s.organisations part JOIN part.organisation o
            WHERE s.edition = :edition AND s.removedAt IS NULL ORDER BY s.id, INDEX(part)
            """;

    private static final String THEMES =
            "SELECT s.id, t FROM Session s JOIN s.themes t WHERE s.edition = :edition AND s.removedAt IS NULL";

    private static final String AUDIENCES =
            "SELECT s.id, a FROM Session s JOIN s.audiences a WHERE s.edition = :edition AND s.removedAt IS NULL";

    private static final String PRESENTED = """
            SELECT s.id, p FROM Publication p JOIN p.sessions s
            WHERE p.edition = :edition AND p.removedAt IS NULL AND s.removedAt IS NULL
            """;

    private static final String SLOTS = """
            SELECT s.session.id, s.day, s.start, s.minutes, r FROM Slot s LEFT JOIN s.room r
            WHERE s.session.edition = :edition AND s.removedAt IS NULL AND s.session.removedAt IS NULL
            """;

    @Inject
    private EntityManager em;

    @Inject
    private Editions editions;

    @Inject
    private Rooms rooms;

    @Inject
    private Organisations organisations;

    @Inject
    private Themes themes;

    @Inject
    private Audiences audiences;

    @Inject
    private Events events;

    @Inject
    private Publications publications;

    /**
     * The document of an edition's draft as it is now.
     *
     * @param before the release before, whose sequence numbers are carried on; null if there is none
     */
    public ReleaseDocument compose(UUID editionId, ReleaseDocument before) {
        return compose(editionId, before, SessionState::isPublic, Publication::getShownShelf);
    }

    /** The document of an edition's draft with everything in it, also what the public may not see: not for a release. */
    public ReleaseDocument composeWhole(UUID editionId) {
        return compose(editionId, null, state -> true, Publication::getShelf);
    }

    private ReleaseDocument compose(
            UUID editionId,
            ReleaseDocument before,
            Predicate<SessionState> included,
            Function<Publication, String> shelf) {
        Edition edition = editions.find(editionId).orElseThrow();
        Set<Room> openRooms = kept(rooms.all(edition));
        Set<Theme> openThemes = kept(themes.all(edition));
        Set<Audience> openAudiences = kept(audiences.all(edition));
        Set<Event> openEvents = kept(events.all(edition));
        List<Publication> titles = publications.all(edition);
        Map<UUID, List<Participation>> cast =
                bySession(PEOPLE, edition, row -> new Participation((Person) row[1], (PersonRole) row[2]));
        Map<UUID, List<Involvement>> involvements = bySession(
                ORGANISATIONS, edition, row -> new Involvement((Organisation) row[1], (OrganisationRole) row[2]));
        Map<UUID, List<Theme>> themesOf = bySession(THEMES, edition, row -> (Theme) row[1]);
        Map<UUID, List<Audience>> audiencesOf = bySession(AUDIENCES, edition, row -> (Audience) row[1]);
        Map<UUID, List<Publication>> titlesOf = bySession(PRESENTED, edition, row -> (Publication) row[1]);
        Map<UUID, ReleaseDocument.Slot> slots = new HashMap<>();
        ask(SLOTS, edition).forEach(row -> slots.put((UUID) row[0], slot(row, openRooms)));
        List<Object[]> open = ask(SESSIONS, edition).stream()
                .filter(row -> included.test((SessionState) row[STATE]))
                .toList();
        Organisation owner = organisations
                .find(edition.getPavilionOwnerId())
                .filter(found -> !found.isRemoved())
                .orElse(null);

        Set<Person> people = new LinkedHashSet<>();
        open.forEach(session -> of(session, cast).forEach(part -> people.add(part.getPerson())));
        titles.forEach(title -> people.addAll(title.getAuthors()));
        people.removeIf(Person::isRemoved);
        Set<Organisation> bodies = new LinkedHashSet<>();
        bodies.add(owner);
        openEvents.forEach(event -> event.getOrganisations().forEach(part -> bodies.add(part.getOrganisation())));
        open.forEach(session -> of(session, involvements).forEach(part -> bodies.add(part.getOrganisation())));
        titles.forEach(title -> bodies.addAll(title.getPublishers()));
        people.forEach(person -> bodies.add(person.getOrganisation()));
        bodies.removeIf(body -> body == null || body.isRemoved());

        ReleaseDocument document = new ReleaseDocument(
                ReleaseDocument.FORMAT,
                edition(edition, owner),
                openRooms.stream().map(Composer::room).toList(),
                sorted(bodies, Organisation::getCode)
                        .map(Composer::organisation)
                        .toList(),
                sorted(people, Person::getCode)
                        .map(person -> person(person, bodies))
                        .toList(),
                openThemes.stream().map(theme -> theme(theme, openThemes)).toList(),
                openAudiences.stream()
                        .map(audience -> new ReleaseDocument.Audience(audience.getCode(), audience.getName()))
                        .toList(),
                openEvents.stream()
                        .map(event -> event(event, openRooms, bodies, openAudiences))
                        .toList(),
                open.stream()
                        .map(session -> session(
                                session,
                                openEvents,
                                codes(of(session, themesOf), openThemes, Theme::getCode),
                                codes(of(session, audiencesOf), openAudiences, Audience::getCode),
                                of(session, cast).stream()
                                        .filter(part -> people.contains(part.getPerson()))
                                        .map(part -> new PersonInRole(
                                                part.getPerson().getCode(),
                                                part.getRole().name()))
                                        .toList(),
                                involved(of(session, involvements), bodies),
                                codes(of(session, titlesOf), titles, Publication::getCode),
                                slots.get(session[ID])))
                        .toList(),
                titles.stream()
                        .map(title -> publication(
                                title,
                                shelf.apply(title),
                                people,
                                bodies,
                                open.stream()
                                        .filter(session -> of(session, titlesOf).contains(title))
                                        .map(session -> (String) session[CODE])
                                        .toList()))
                        .toList());
        return Sequences.carryOn(document, before);
    }

    private List<Object[]> ask(String question, Edition edition) {
        return em.createQuery(question, Object[].class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** What sessions point at, in the order of the question, by the identity of the session, which comes first. */
    private <T> Map<UUID, List<T>> bySession(String question, Edition edition, Function<Object[], T> thing) {
        Map<UUID, List<T>> things = new HashMap<>();
        ask(question, edition).forEach(row -> things.computeIfAbsent((UUID) row[0], session -> new ArrayList<>())
                .add(thing.apply(row)));
        return things;
    }

    private static <T> List<T> of(Object[] session, Map<UUID, List<T>> things) {
        return things.getOrDefault((UUID) session[ID], List.of());
    }

    private static <T> Set<T> kept(List<T> things) {
        return new LinkedHashSet<>(things);
    }

    private static <T> Stream<T> sorted(Set<T> things, Function<T, String> by) {
        return things.stream().sorted(Comparator.comparing(by));
    }

    private static <T> String code(T thing, Set<T> open, Function<T, String> code) {
        return thing != null && open.contains(thing) ? code.apply(thing) : null;
    }

    private static <T> List<String> codes(Collection<T> things, Collection<T> open, Function<T, String> code) {
        return open.stream().filter(things::contains).map(code).toList();
    }

    private static List<OrganisationInRole> involved(List<Involvement> parts, Set<Organisation> bodies) {
        return parts.stream()
                .filter(part -> bodies.contains(part.getOrganisation()))
                .map(part -> new OrganisationInRole(
                        part.getOrganisation().getCode(), part.getRole().name()))
                .toList();
    }

    private static ReleaseDocument.Edition edition(Edition edition, Organisation owner) {
        return new ReleaseDocument.Edition(
                edition.getSlug(),
                edition.getNumber(),
                edition.getFair().getCode(),
                edition.getFair().getName(),
                edition.getName(),
                edition.getSlogan(),
                edition.getCity(),
                edition.getPlace(),
                edition.getPavilion(),
                owner == null ? null : owner.getCode(),
                edition.getOfficialOpening(),
                edition.getFirstDay(),
                edition.getLastDay(),
                edition.getZoneId(),
                List.copyOf(edition.getLanguages()),
                edition.getAccent(),
                edition.getStatus() == EditionStatus.ARCHIVED,
                edition.getDays().stream()
                        .map(hours -> new ReleaseDocument.Day(hours.getDay(), hours.getOpens(), hours.getCloses()))
                        .toList());
    }

    private static ReleaseDocument.Room room(Room room) {
        return new ReleaseDocument.Room(
                room.getCode(),
                room.getName(),
                room.getDescription(),
                room.getCapacity(),
                room.isAccessible(),
                room.isSeveralAtOnce());
    }

    private static ReleaseDocument.Organisation organisation(Organisation body) {
        return new ReleaseDocument.Organisation(
                body.getCode(),
                body.getName(),
                body.getShortName(),
                body.getKind().name(),
                body.getLogo(),
                body.getSite(),
                body.getAliases().stream().sorted().toList());
    }

    private static ReleaseDocument.Person person(Person person, Set<Organisation> bodies) {
        return new ReleaseDocument.Person(
                person.getCode(),
                person.getName(),
                person.getFunction(),
                person.getAffiliation(),
                code(person.getOrganisation(), bodies, Organisation::getCode),
                person.getBiography(),
                person.getShownPhoto());
    }

    private static ReleaseDocument.Theme theme(Theme theme, Set<Theme> open) {
        return new ReleaseDocument.Theme(
                theme.getCode(),
                theme.getName(),
                theme.getDescription(),
                theme.getKind().name(),
                code(theme.getParent(), open, Theme::getCode),
                theme.getColour(),
                theme.getAliases().stream().sorted().toList());
    }

    private static ReleaseDocument.Event event(
            Event event, Set<Room> rooms, Set<Organisation> bodies, Set<Audience> audiences) {
        return new ReleaseDocument.Event(
                event.getCode(),
                event.getName(),
                event.getText(),
                event.getDisplay(),
                event.getDay(),
                event.getStart(),
                event.getEnd(),
                code(event.getRoom(), rooms, Room::getCode),
                involved(event.getOrganisations(), bodies),
                codes(event.getAudiences(), audiences, Audience::getCode));
    }

    @SuppressWarnings("unchecked") // what the attributes of a session are declared as
    private static ReleaseDocument.Session session(
            Object[] row,
            Set<Event> events,
            List<String> themes,
            List<String> audiences,
            List<PersonInRole> people,
            List<OrganisationInRole> organisations,
            List<String> publications,
            ReleaseDocument.Slot slot) {
        Event event = (Event) row[6];
        return new ReleaseDocument.Session(
                row[ID].toString(),
                (String) row[CODE],
                (LocalizedText) row[2],
                (LocalizedText) row[3],
                ((SessionKind) row[4]).name(),
                (LocalizedText) row[5],
                code(event, events, Event::getCode),
                events.contains(event) ? (Integer) row[7] : 0,
                themes,
                audiences,
                List.copyOf((Set<String>) row[8]),
                ((Set<AccessService>) row[9]).stream().sorted().map(Enum::name).toList(),
                people,
                organisations,
                publications,
                ((SessionState) row[STATE]).name().toLowerCase(Locale.ROOT),
                (LocalizedText) row[11],
                slot,
                0);
    }

    private static ReleaseDocument.Slot slot(Object[] row, Set<Room> rooms) {
        return new ReleaseDocument.Slot(
                (LocalDate) row[1], (LocalTime) row[2], (Integer) row[3], code((Room) row[4], rooms, Room::getCode));
    }

    private static ReleaseDocument.Publication publication(
            Publication title, String shelf, Set<Person> people, Set<Organisation> bodies, List<String> sessions) {
        return new ReleaseDocument.Publication(
                title.getCode(),
                title.getTitle(),
                title.getDescription(),
                title.getAuthors().stream()
                        .filter(people::contains)
                        .map(Person::getCode)
                        .toList(),
                title.getPublishers().stream()
                        .filter(bodies::contains)
                        .map(Organisation::getCode)
                        .toList(),
                title.getIsbn(),
                title.getLegalDeposit(),
                title.getYear(),
                List.copyOf(title.getLanguages()),
                title.getCover(),
                title.getLink(),
                shelf,
                sessions);
    }
}
