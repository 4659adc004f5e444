package ma.riwaq.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.ListedEntity;

/** Counts what an edition is made of, in the database; what lies in the bin does not count. */
@ApplicationScoped
@Transactional
public class Statistics {

    private static final String SESSIONS = "FROM Session s WHERE s.edition = :edition AND s.removedAt IS NULL";

    private static final String BY_KIND = "SELECT s.kind, COUNT(s) " + SESSIONS + " GROUP BY s.kind";
    private static final String BY_STATE = "SELECT s.state, COUNT(s) " + SESSIONS + " GROUP BY s.state";
    private static final String LANGUAGES = "SELECT s.languages " + SESSIONS;
    private static final String BY_OWN_DAY = """
            SELECT t.day, COUNT(t) FROM Slot t JOIN t.session s
            WHERE s.edition = :edition AND s.removedAt IS NULL AND t.removedAt IS NULL GROUP BY t.day
            """;
    private static final String BY_EVENT_DAY = """
            SELECT e.day, COUNT(s) FROM Session s JOIN s.event e
            WHERE s.edition = :edition AND s.removedAt IS NULL AND e.day IS NOT NULL
            AND NOT EXISTS (SELECT t FROM Slot t WHERE t.session = s AND t.removedAt IS NULL) GROUP BY e.day
            """;
    private static final String BY_THEME = """
            SELECT t.id, COUNT(s) FROM Session s JOIN s.themes t
            WHERE s.edition = :edition AND s.removedAt IS NULL AND t.removedAt IS NULL GROUP BY t.id
            """;
    private static final String WITHOUT_THEME =
            "SELECT COUNT(s) " + SESSIONS + " AND NOT EXISTS (SELECT t FROM s.themes t WHERE t.removedAt IS NULL)";
    private static final String BY_ORGANISATION = """
            SELECT o.id, COUNT(DISTINCT s.id) FROM Session s JOIN s.organisations i JOIN i.organisation o
            WHERE s.edition = :edition AND s.removedAt IS NULL AND o.removedAt IS NULL GROUP BY o.id
            """;
    private static final String PEOPLE = """
            SELECT COUNT(DISTINCT p.id) FROM Session s JOIN s.people i JOIN i.person p
            WHERE s.edition = :edition AND s.removedAt IS NULL AND p.removedAt IS NULL
            """;
    private static final String PEOPLE_BY_ORGANISATION = """
            SELECT o.id, COUNT(DISTINCT p.id) FROM Session s JOIN s.people i JOIN i.person p JOIN p.organisation o
            WHERE s.edition = :edition AND s.removedAt IS NULL AND p.removedAt IS NULL GROUP BY o.id
            """;

    @Inject
    private EntityManager em;

    /** What an edition is made of. */
    @Allowed({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    public EditionStatistics of(Edition edition) {
        Map<Object, Long> states = counts(BY_STATE, edition);
        long sessions = states.values().stream().mapToLong(Long::longValue).sum();
        Map<Object, Long> people = people(edition);
        return new EditionStatistics(
                sessions,
                people.values().stream().mapToLong(Long::longValue).sum(),
                Tally.largestFirst(states),
                Tally.largestFirst(counts(BY_KIND, edition)),
                days(edition, sessions),
                themes(edition),
                Tally.largestFirst(named("Organisation", counts(BY_ORGANISATION, edition))),
                languages(edition),
                Tally.largestFirst(named("Organisation", people)));
    }

    private Map<Object, Long> counts(String question, Edition edition) {
        Map<Object, Long> counts = new HashMap<>();
        for (Object[] row : em.createQuery(question, Object[].class)
                .setParameter("edition", edition)
                .getResultList()) {
            counts.put(row[0], ((Number) row[1]).longValue());
        }
        return counts;
    }

    /** In the order of the days; those that have none yet stand last. */
    private List<Tally> days(Edition edition, long sessions) {
        Map<LocalDate, Long> days = new TreeMap<>();
        counts(BY_OWN_DAY, edition).forEach((day, count) -> days.merge((LocalDate) day, count, Long::sum));
        counts(BY_EVENT_DAY, edition).forEach((day, count) -> days.merge((LocalDate) day, count, Long::sum));
        Map<LocalDate, Long> all = new LinkedHashMap<>(days);
        long placed = days.values().stream().mapToLong(Long::longValue).sum();
        if (placed < sessions) {
            all.put(null, sessions - placed);
        }
        return all.entrySet().stream()
                .map(each -> new Tally(each.getKey(), each.getValue()))
                .toList();
    }

    private List<Tally> themes(Edition edition) {
        Map<Object, Long> themes = named("Theme", counts(BY_THEME, edition));
        themes.put(null, count(WITHOUT_THEME, edition));
        return Tally.largestFirst(themes);
    }

    @SuppressWarnings("unchecked") // the attribute is a set of tags, which a converter makes of one column
    private List<Tally> languages(Edition edition) {
        List<Object> spoken = em.createQuery(LANGUAGES, Object.class)
                .setParameter("edition", edition)
                .getResultList();
        Map<String, Long> counts = new HashMap<>();
        for (Object tags : spoken) {
            Set<String> each = (Set<String>) tags;
            each.forEach(tag -> counts.merge(tag, 1L, Long::sum));
            if (each.isEmpty()) {
                counts.merge(null, 1L, Long::sum);
            }
        }
        return Tally.largestFirst(counts);
    }

    /** How many people take part in sessions, by the identity of their organisation; null for those without. */
    private Map<Object, Long> people(Edition edition) {
        Map<Object, Long> people = counts(PEOPLE_BY_ORGANISATION, edition);
        long known = people.values().stream().mapToLong(Long::longValue).sum();
        long all = count(PEOPLE, edition);
        if (all > known) {
            people.put(null, all - known);
        }
        return people;
    }

    private long count(String question, Edition edition) {
        return em.createQuery(question, Long.class)
                .setParameter("edition", edition)
                .getSingleResult();
    }

    /** The same counts by the things themselves instead of their identities. */
    private Map<Object, Long> named(String entity, Map<Object, Long> counts) {
        Map<Object, Long> named = new HashMap<>();
        Set<UUID> ids = counts.keySet().stream()
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            em.createQuery("SELECT x FROM " + entity + " x WHERE x.id IN :ids", ListedEntity.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(thing -> named.put(thing, counts.get(thing.getId())));
        }
        if (counts.containsKey(null)) {
            named.put(null, counts.get(null));
        }
        return named;
    }
}
