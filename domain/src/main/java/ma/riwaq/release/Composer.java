package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
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

    /** Of thousands of sessions, what each points at is read with a few questions, not with some for each. */
    private static final String SESSIONS =
            "SELECT s FROM Session s WHERE s.edition = :edition AND s.removedAt IS NULL ORDER BY s.code";

    private static final String PEOPLE = """
            SELECT s.id, p, part.role FROM Session s JOIN s.people part JOIN part.person p
            WHERE s.edition = :edition AND s.removedAt IS NULL ORDER BY s.id, INDEX(part)
            """;

    private static final String ORGANISATIONS = """
            SELECT s.id, o, part.role FROM Session s JOIN s.organisations part JOIN part.organisation o
            WHERE s.edition = :edition AND s.removedAt IS NULL ORDER BY s.id, INDEX(part)
            """;

    /** Not for the lists of roles: EclipseLink leaves what it reads of them so that it cannot be compared again. */
    private static final String TOGETHER = "eclipselink.batch";

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

    @Inject
    private Schedule schedule;

    /**
     * The document of an edition's draft as it is now.
     *
     * @param before the release before, whose sequence numbers are carried on; null if there is none
     */
    public ReleaseDocument compose(UUID editionId, ReleaseDocument before) {
        return compose(editionId, before, session -> session.getState().isPublic(), Publication::getShownShelf);
    }

    /** The document of an edition's draft with everything in it, also what the public may not see: not for a release. */
    public ReleaseDocument composeWhole(UUID editionId) {
        return compose(editionId, null, session -> true, Publication::getShelf);
    }

    private ReleaseDocument compose(
            UUID editionId, ReleaseDocument before, Predicate<Session> included, Function<Publication, String> shelf) {
        Edition edition = editions.find(editionId).orElseThrow();
        Set<Room> openRooms = kept(rooms.all(edition));
        Set<Theme> openThemes = kept(themes.all(edition));
        Set<Audience> openAudiences = kept(audiences.all(edition));
        Set<Event> openEvents = kept(events.all(edition));
        Map<UUID, List<Participation>> cast =
                roles(PEOPLE, edition, row -> new Participation((Person) row[1], (PersonRole) row[2]));
        Map<UUID, List<Involvement>> involvements =
                roles(ORGANISATIONS, edition, row -> new Involvement((Organisation) row[1], (OrganisationRole) row[2]));
        List<Session> open = sessions(edition).stream().filter(included).toList();
        List<Publication> titles = publications.all(edition);
        Map<Session, Slot> slots = new HashMap<>();
        schedule.all(edition).forEach(slot -> slots.put(slot.getSession(), slot));
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

        Map<Session, List<String>> titlesOf = new HashMap<>();
        titles.forEach(title -> title.getSessions()
                .forEach(session -> titlesOf.computeIfAbsent(session, one -> new ArrayList<>())
                        .add(title.getCode())));

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
                        .map(session -> new ReleaseDocument.Session(
                                session.getId().toString(),
                                session.getCode(),
                                session.getTitle(),
                                session.getSummary(),
                                session.getKind().name(),
                                session.getKindLabel(),
                                code(session.getEvent(), openEvents, Event::getCode),
                                openEvents.contains(session.getEvent()) ? session.getPosition() : 0,
                                codes(session.getThemes(), openThemes, Theme::getCode),
                                codes(session.getAudiences(), openAudiences, Audience::getCode),
                                List.copyOf(session.getLanguages()),
                                session.getAccess().stream()
                                        .sorted()
                                        .map(Enum::name)
                                        .toList(),
                                of(session, cast).stream()
                                        .filter(part -> people.contains(part.getPerson()))
                                        .map(part -> new PersonInRole(
                                                part.getPerson().getCode(),
                                                part.getRole().name()))
                                        .toList(),
                                involved(of(session, involvements), bodies),
                                titlesOf.getOrDefault(session, List.of()),
                                session.getState().name().toLowerCase(Locale.ROOT),
                                session.getCancellationReason(),
                                slot(slots.get(session), openRooms),
                                0))
                        .toList(),
                titles.stream()
                        .map(title -> publication(title, shelf.apply(title), people, bodies, open))
                        .toList());
        return Sequences.carryOn(document, before);
    }

    private List<Session> sessions(Edition edition) {
        return em.createQuery(SESSIONS, Session.class)
                .setParameter("edition", edition)
                .setHint(TOGETHER, "s.themes")
                .setHint(TOGETHER, "s.audiences")
                .getResultList();
    }

    /** What people or organisations do in sessions, in their order, by the identity of the session. */
    private <T> Map<UUID, List<T>> roles(String question, Edition edition, Function<Object[], T> role) {
        Map<UUID, List<T>> roles = new HashMap<>();
        em.createQuery(question, Object[].class)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> roles.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(role.apply(row)));
        return roles;
    }

    private static <T> List<T> of(Session session, Map<UUID, List<T>> roles) {
        return roles.getOrDefault(session.getId(), List.of());
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

    private static ReleaseDocument.Slot slot(Slot slot, Set<Room> rooms) {
        return slot == null
                ? null
                : new ReleaseDocument.Slot(
                        slot.getDay(), slot.getStart(), slot.getMinutes(), code(slot.getRoom(), rooms, Room::getCode));
    }

    private static ReleaseDocument.Publication publication(
            Publication title, String shelf, Set<Person> people, Set<Organisation> bodies, List<Session> open) {
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
                codes(title.getSessions(), open, Session::getCode));
    }
}
