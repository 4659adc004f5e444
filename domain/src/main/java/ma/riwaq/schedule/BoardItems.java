package ma.riwaq.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;

/** What stands on the board of an edition and in its tray, for reading. */
@Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR})
@ApplicationScoped
@Transactional
public class BoardItems {

    private static final String BLOCKS = """
            SELECT b FROM Block b JOIN FETCH b.room WHERE b.edition = :edition AND b.removedAt IS NULL
            ORDER BY b.day, b.start, b.id
            """;

    private static final String PEOPLE = """
            SELECT s.id, p FROM Session s JOIN s.people part JOIN part.person p
            WHERE s.edition = :edition AND s.removedAt IS NULL ORDER BY s.id, INDEX(part)
            """;

    private static final String SESSIONS =
            "SELECT s.id, s.version FROM Session s WHERE s.edition = :edition AND s.removedAt IS NULL";

    private static final String SLOTS = """
            SELECT s.session.id, s.id, s.version FROM Slot s
            WHERE s.session.edition = :edition AND s.removedAt IS NULL AND s.session.removedAt IS NULL
            """;

    /** Any save, removal or return of a part of the board changes one of these. */
    private static final List<String> TRACES = List.of(
            "SELECT COUNT(x), SUM(x.version), CAST(MAX(x.changedAt) AS VARCHAR(40)) FROM Slot x WHERE x.session.edition = :edition",
            "SELECT COUNT(x), SUM(x.version), CAST(MAX(x.changedAt) AS VARCHAR(40)) FROM Session x WHERE x.edition = :edition",
            "SELECT COUNT(x), SUM(x.version), CAST(MAX(x.changedAt) AS VARCHAR(40)) FROM Block x WHERE x.edition = :edition");

    private static final List<String> FRAME = List.of(
            "SELECT COUNT(x), SUM(x.version), CAST(MAX(x.changedAt) AS VARCHAR(40)) FROM Room x WHERE x.edition = :edition",
            "SELECT COUNT(x), SUM(x.version), CAST(MAX(x.changedAt) AS VARCHAR(40)) FROM Edition x WHERE x = :edition");

    @Inject
    private EntityManager em;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    /** Every session of an edition with its place, placed or not. */
    public List<SessionRow> sessions(Edition edition) {
        Map<Session, Slot> slots = new HashMap<>();
        schedule.all(edition).forEach(slot -> slots.put(slot.getSession(), slot));
        return sessions.all(edition).stream()
                .map(session -> new SessionRow(session, slots.get(session)))
                .toList();
    }

    /** Those of some sessions of an edition that are still there, with their places. */
    public List<SessionRow> sessions(Edition edition, Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> sessions.find(id).stream())
                .filter(session -> session.getEdition().equals(edition) && !session.isRemoved())
                .map(session -> new SessionRow(session, schedule.find(session).orElse(null)))
                .toList();
    }

    /** Each session and block by its identity, with a text that is another whenever it was changed or moved. */
    public Map<UUID, String> stamps(Edition edition) {
        Map<UUID, String> marks = new HashMap<>();
        ask(SLOTS, edition).forEach(row -> marks.put((UUID) row[0], row[1] + "." + row[2]));
        Map<UUID, String> stamps = new HashMap<>();
        ask(SESSIONS, edition).forEach(row -> stamps.put((UUID) row[0], marks.getOrDefault(row[0], "") + "/" + row[1]));
        blocks(edition).forEach(block -> stamps.put(block.getId(), block.getMark()));
        return stamps;
    }

    private List<Object[]> ask(String question, Edition edition) {
        return em.createQuery(question, Object[].class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** Every block of an edition, in the order of times. */
    public List<Block> blocks(Edition edition) {
        return em.createQuery(BLOCKS, Block.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** Who takes part in each session, by the identity of the session and in the order of protocol. */
    public Map<UUID, List<Person>> people(Edition edition) {
        Map<UUID, List<Person>> people = new LinkedHashMap<>();
        ask(PEOPLE, edition).forEach(row -> people.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                .add((Person) row[1]));
        return people;
    }

    /** A text that is another whenever something on the board has changed. */
    public String revision(Edition edition) {
        return traces(TRACES, edition) + "|" + frame(edition);
    }

    /** A text that is another whenever the rooms, days or hours of the board have changed. */
    public String frame(Edition edition) {
        return traces(FRAME, edition);
    }

    private String traces(List<String> questions, Edition edition) {
        List<String> traces = new ArrayList<>();
        for (String question : questions) {
            for (Object part : em.createQuery(question, Object[].class)
                    .setParameter("edition", edition)
                    .getSingleResult()) {
                traces.add(String.valueOf(part));
            }
        }
        return String.join(",", traces);
    }
}
