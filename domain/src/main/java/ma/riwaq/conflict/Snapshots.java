package ma.riwaq.conflict;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** Reads an edition for the search for conflicts, in as many questions as there are sorts of things, however many there are of each. */
@Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR})
@ApplicationScoped
@Transactional
public class Snapshots {

    private static final String ROOMS = """
            SELECT r.id, r.name, r.capacity, r.severalAtOnce, r.changeoverMinutes FROM Room r
            WHERE r.edition = :edition AND r.removedAt IS NULL
            """;

    private static final String UNAVAILABLE = """
            SELECT r.id, u.start, u.end FROM Room r JOIN r.unavailable u
            WHERE r.edition = :edition AND r.removedAt IS NULL
            """;

    private static final String EVENTS = """
            SELECT e.id, e.name, e.day, e.start, e.end, r FROM Event e LEFT JOIN e.room r
            WHERE e.edition = :edition AND e.removedAt IS NULL
            """;

    private static final String SLOTS = """
            SELECT s.session.id, s.day, s.start, s.minutes, r FROM Slot s LEFT JOIN s.room r
            WHERE s.session.edition = :edition AND s.removedAt IS NULL
            """;

    private static final String PEOPLE = """
            SELECT s.id, p.id, p.name FROM Session s JOIN s.people part JOIN part.person p
            WHERE s.edition = :edition AND p.removedAt IS NULL
            """;

    private static final String ORGANISATIONS = """
            SELECT s.id, o.id, o.name, part.role FROM Session s JOIN s.organisations part JOIN part.organisation o
            WHERE s.edition = :edition AND o.removedAt IS NULL
            """;

    private static final String SESSIONS = """
            SELECT s.id, s.title, s.kind, s.state, e, s.expected, s.registered FROM Session s LEFT JOIN s.event e
            WHERE s.edition = :edition AND s.removedAt IS NULL
            """;

    private static final String PUBLICATIONS =
            "SELECT p.id, p.title FROM Publication p WHERE p.edition = :edition AND p.removedAt IS NULL";

    private static final String AUTHORS =
            "SELECT p.id, a.id FROM Publication p JOIN p.authors a WHERE p.edition = :edition AND a.removedAt IS NULL";

    private static final String SIGNED =
            "SELECT p.id, s.id FROM Publication p JOIN p.sessions s WHERE p.edition = :edition AND s.removedAt IS NULL";

    private static final String BANDS = """
            SELECT b FROM TimeBand b LEFT JOIN FETCH b.room WHERE b.edition = :edition AND b.removedAt IS NULL
            """;

    @Inject
    private EntityManager em;

    /** The draft of an edition as it is now. */
    public Snapshot of(Edition edition) {
        Map<UUID, Snapshot.Room> rooms = rooms(edition);
        Map<UUID, Snapshot.Event> events = events(edition, rooms);
        return new Snapshot(
                edition.getLanguages().stream()
                        .map(Lang::of)
                        .flatMap(Optional::stream)
                        .collect(toCollection(HashSet::new)),
                edition.getPavilionOwnerId(),
                edition.getDays().stream()
                        .map(day ->
                                new Snapshot.Day(day.getDay(), hours(day.getDay(), day.getOpens(), day.getCloses())))
                        .toList(),
                List.copyOf(rooms.values()),
                List.copyOf(events.values()),
                sessions(edition, rooms, events),
                publications(edition),
                bands(edition));
    }

    private List<Object[]> ask(String question, Edition edition) {
        return em.createQuery(question, Object[].class)
                .setParameter("edition", edition)
                .getResultList();
    }

    private static Span hours(LocalDate day, LocalTime from, LocalTime to) {
        return day == null || from == null || to == null ? null : Span.of(day, from, to);
    }

    private Map<UUID, Snapshot.Room> rooms(Edition edition) {
        Map<UUID, List<Span>> closed = new HashMap<>();
        for (Object[] row : ask(UNAVAILABLE, edition)) {
            gather(closed, row[0], new Span((LocalDateTime) row[1], (LocalDateTime) row[2]));
        }
        Map<UUID, Snapshot.Room> rooms = new LinkedHashMap<>();
        for (Object[] row : ask(ROOMS, edition)) {
            UUID id = (UUID) row[0];
            rooms.put(
                    id,
                    new Snapshot.Room(
                            id,
                            (LocalizedText) row[1],
                            (Integer) row[2],
                            (Boolean) row[3],
                            (Integer) row[4],
                            closed.getOrDefault(id, List.of())));
        }
        return rooms;
    }

    private Map<UUID, Snapshot.Event> events(Edition edition, Map<UUID, Snapshot.Room> rooms) {
        Map<UUID, Snapshot.Event> events = new LinkedHashMap<>();
        for (Object[] row : ask(EVENTS, edition)) {
            UUID id = (UUID) row[0];
            LocalDate day = (LocalDate) row[2];
            LocalTime from = (LocalTime) row[3];
            Span time = hours(day, from, (LocalTime) row[4]);
            events.put(id, new Snapshot.Event(id, (LocalizedText) row[1], time, from, day, rooms.get(id(row[5]))));
        }
        return events;
    }

    private List<Snapshot.Session> sessions(
            Edition edition, Map<UUID, Snapshot.Room> rooms, Map<UUID, Snapshot.Event> events) {
        Map<UUID, List<Snapshot.Person>> people = new HashMap<>();
        for (Object[] row : ask(PEOPLE, edition)) {
            gather(people, row[0], new Snapshot.Person((UUID) row[1], (LocalizedText) row[2]));
        }
        Map<UUID, List<Snapshot.Part>> parts = new HashMap<>();
        for (Object[] row : ask(ORGANISATIONS, edition)) {
            Snapshot.Organisation body = new Snapshot.Organisation((UUID) row[1], (LocalizedText) row[2]);
            gather(parts, row[0], new Snapshot.Part(body, (OrganisationRole) row[3]));
        }
        Map<UUID, Object[]> slots = new HashMap<>();
        for (Object[] row : ask(SLOTS, edition)) {
            slots.put((UUID) row[0], row);
        }
        List<Snapshot.Session> sessions = new ArrayList<>();
        for (Object[] row : ask(SESSIONS, edition)) {
            UUID id = (UUID) row[0];
            Object[] slot = slots.get(id);
            sessions.add(new Snapshot.Session(
                    id,
                    (LocalizedText) row[1],
                    (SessionKind) row[2],
                    (SessionState) row[3],
                    events.get(id(row[4])),
                    slot == null ? null : Span.of((LocalDate) slot[1], (LocalTime) slot[2], (Integer) slot[3]),
                    slot == null ? null : rooms.get(id(slot[4])),
                    (Integer) row[5],
                    (Integer) row[6],
                    people.getOrDefault(id, List.of()),
                    parts.getOrDefault(id, List.of())));
        }
        return sessions;
    }

    private List<Snapshot.Publication> publications(Edition edition) {
        Map<UUID, List<UUID>> authors = links(AUTHORS, edition);
        Map<UUID, List<UUID>> sessions = links(SIGNED, edition);
        return ask(PUBLICATIONS, edition).stream()
                .map(row -> new Snapshot.Publication(
                        (UUID) row[0],
                        (LocalizedText) row[1],
                        Set.copyOf(authors.getOrDefault((UUID) row[0], List.of())),
                        Set.copyOf(sessions.getOrDefault((UUID) row[0], List.of()))))
                .toList();
    }

    private Map<UUID, List<UUID>> links(String question, Edition edition) {
        Map<UUID, List<UUID>> links = new HashMap<>();
        ask(question, edition).forEach(row -> gather(links, row[0], (UUID) row[1]));
        return links;
    }

    private List<Snapshot.Band> bands(Edition edition) {
        return em.createQuery(BANDS, TimeBand.class)
                .setParameter("edition", edition)
                .getResultStream()
                .map(band -> new Snapshot.Band(
                        band.getId(),
                        band.getName(),
                        band.isHard(),
                        band.getDay(),
                        band.getWeekday(),
                        band.getStart(),
                        band.getEnd(),
                        band.getRoom() == null ? null : band.getRoom().getId()))
                .toList();
    }

    private static <T> void gather(Map<UUID, List<T>> all, Object key, T one) {
        all.computeIfAbsent((UUID) key, id -> new ArrayList<>()).add(one);
    }

    /** The identity of a thing that was read as a whole; null for none. */
    private static UUID id(Object thing) {
        return thing == null ? null : ((BaseEntity) thing).getId();
    }
}
