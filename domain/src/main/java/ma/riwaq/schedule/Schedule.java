package ma.riwaq.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Own;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionState;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Ordering;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Store;

/** Where and when the sessions of an edition are held. */
@ApplicationScoped
@Transactional
public class Schedule {

    /** Sorts the list of sessions by day and time, their own or their event's; those that have none stand last. */
    public static final String BY_TIME = "time";

    private static final String OF_EDITION = """
            SELECT s FROM Slot s JOIN FETCH s.session LEFT JOIN FETCH s.room
            WHERE s.session.edition = :edition AND s.removedAt IS NULL AND s.session.removedAt IS NULL
            ORDER BY s.day, s.start, s.minutes, s.session.code
            """;

    /** Around the day, because nothing lasts longer than a day but may run past midnight. */
    private static final String IN_ROOM = """
            SELECT s FROM Slot s JOIN FETCH s.session WHERE s.room = :room AND s.day BETWEEN :from AND :until
            AND s.removedAt IS NULL AND s.session.removedAt IS NULL ORDER BY s.day, s.start, s.minutes, s.session.code
            """;

    private static final String OF_SESSIONS =
            "SELECT s FROM Slot s LEFT JOIN FETCH s.room WHERE s.session IN :sessions AND s.removedAt IS NULL";

    @Inject
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Own own;

    /** Every place and time of an edition, in the order of days and times. */
    public List<Slot> all(Edition edition) {
        return em.createQuery(OF_EDITION, Slot.class)
                .setParameter("edition", edition)
                .getResultStream()
                .filter(slot -> own.sees(slot.getSession()))
                .toList();
    }

    /** The place and time of a session; empty if it has none of its own. */
    public Optional<Slot> find(Session session) {
        return store.findBy(Slot.class, List.of(Condition.equal("session", session)))
                .filter(slot -> own.sees(slot.getSession()));
    }

    /** A part of the list of sessions, with their places and times, by which it can be sorted ({@link #BY_TIME}). */
    public Page<SessionRow> page(SessionFilter filter, Paging paging) {
        Ordering<Session> order =
                BY_TIME.equals(paging.sort()) ? byTime(paging.descending()) : Ordering.by(paging, "sortArabic", "code");
        Page<Session> sessions = store.page(Session.class, conditions(filter), paging, order, "event");
        return new Page<>(rows(sessions.items()), sessions.total());
    }

    /** How many sessions fit. */
    public long count(SessionFilter filter) {
        return store.count(Session.class, conditions(filter));
    }

    /**
     * Places a session, or changes its place and time.
     *
     * @throws ClashException when the room is taken at that time
     */
    @Allowed(Role.EDITOR)
    public Slot place(Slot slot) {
        refuseClash(slot);
        return store.save(slot);
    }

    /**
     * Saves a session together with its place and time, or neither.
     *
     * @param slot null if it has no place and time of its own
     * @throws ClashException when the room is taken at that time
     */
    @Allowed(Role.EDITOR)
    public Session save(Session session, Slot slot) {
        if (slot != null) {
            // before anything is written: a new session that was written and taken back would pass for a saved one
            refuseClash(slot);
        }
        Session saved = store.save(session);
        if (slot == null) {
            unplace(saved);
        } else {
            store.save(slot);
        }
        return saved;
    }

    private void refuseClash(Slot slot) {
        if (slot.getRoom() == null || slot.getDay() == null) {
            return;
        }
        List<Slot> clashes = em.createQuery(IN_ROOM, Slot.class)
                .setParameter("room", slot.getRoom())
                .setParameter("from", slot.getDay().minusDays(1))
                .setParameter("until", slot.getDay().plusDays(1))
                .getResultStream()
                .filter(slot::clashesWith)
                .toList();
        if (!clashes.isEmpty()) {
            throw new ClashException(clashes);
        }
    }

    /** Places a session where a whole schedule, which has no clash or keeps it knowingly, says: no clash is looked for. */
    @Allowed(Role.EDITOR)
    public void restorePlace(Slot slot) {
        store.save(slot);
    }

    /** Takes its place and time from a session. */
    @Allowed(Role.EDITOR)
    public void unplace(Session session) {
        find(session).ifPresent(store::delete);
    }

    private static Ordering<Session> byTime(boolean descending) {
        return (builder, query, root) -> {
            Join<Session, Event> event = root.join("event", JoinType.LEFT);
            Expression<LocalDate> day =
                    builder.coalesce(ofSlot(LocalDate.class, "day", builder, query, root), event.get("day"));
            Expression<LocalTime> start =
                    builder.coalesce(ofSlot(LocalTime.class, "start", builder, query, root), event.get("start"));
            Expression<Integer> unplaced =
                    builder.<Integer>selectCase().when(start.isNull(), 1).otherwise(0);
            return List.of(
                    builder.asc(unplaced),
                    Ordering.way(builder, day, descending),
                    Ordering.way(builder, start, descending),
                    builder.asc(root.get("code")));
        };
    }

    private static <V> Subquery<V> ofSlot(
            Class<V> type, String attribute, CriteriaBuilder builder, CriteriaQuery<?> query, Root<Session> root) {
        Subquery<V> own = query.subquery(type);
        Root<Slot> slot = own.from(Slot.class);
        return own.select(slot.get(attribute))
                .where(builder.equal(slot.get("session"), root), builder.isNull(slot.get("removedAt")));
    }

    List<SessionRow> rows(List<Session> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        Map<Session, Slot> slots = new HashMap<>();
        em.createQuery(OF_SESSIONS, Slot.class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .forEach(slot -> slots.put(slot.getSession(), slot));
        return sessions.stream()
                .map(session -> new SessionRow(session, slots.get(session)))
                .toList();
    }

    private List<Condition<Session>> conditions(SessionFilter filter) {
        List<Condition<Session>> conditions = new ArrayList<>();
        conditions.add(Condition.equal("edition", filter.edition()));
        conditions.add(own.only(Session.class, "organisations", "organisation"));
        conditions.add(Condition.equal("kind", filter.kind()));
        conditions.add(Condition.equal("state", filter.state()));
        conditions.add(Condition.equal("event", filter.event()));
        if (filter.theme() != null) {
            conditions.add(Condition.has("themes", filter.theme()));
        }
        if (filter.room() != null) {
            conditions.add(hasSlot((builder, slot) -> Condition.is(builder, slot.get("room"), filter.room())));
        }
        if (filter.day() != null) {
            conditions.add(hasSlot((builder, slot) -> builder.equal(slot.get("day"), filter.day())));
        }
        if (filter.without() != null) {
            conditions.add(without(filter.without()));
        }
        return conditions;
    }

    private static Condition<Session> without(SessionFilter.Without lack) {
        return switch (lack) {
            case TIME -> not(hasSlot((builder, slot) -> builder.conjunction())).and(noTimedEvent());
            case ROOM -> hasSlot((builder, slot) -> builder.isNull(slot.get("room")));
            case ARABIC_TITLE -> Condition.notWrittenIn(Lang.AR);
            case FRENCH_TITLE -> Condition.notWrittenIn(Lang.FR);
            case ENGLISH_TITLE -> Condition.notWrittenIn(Lang.EN);
            case SUMMARY -> Condition.equal("summary", LocalizedText.EMPTY);
            case PEOPLE -> not(hasPeople());
            case APPROVAL -> (builder, query, root) -> root.get("state").in(SessionState.DRAFT, SessionState.PROPOSED);
        };
    }

    private static Condition<Session> hasPeople() {
        return (builder, query, root) -> {
            Subquery<Integer> others = query.subquery(Integer.class);
            Root<Session> same = others.from(Session.class);
            same.join("people");
            others.select(builder.literal(1)).where(builder.equal(same, root));
            return builder.exists(others);
        };
    }

    private static Condition<Session> noTimedEvent() {
        return (builder, query, root) -> {
            Subquery<Integer> events = query.subquery(Integer.class);
            Root<Event> event = events.from(Event.class);
            events.select(builder.literal(1))
                    .where(
                            builder.equal(event, root.get("event")),
                            builder.isNotNull(event.get("day")),
                            builder.isNotNull(event.get("start")));
            return builder.not(builder.exists(events));
        };
    }

    private static Condition<Session> not(Condition<Session> condition) {
        return (builder, query, root) -> builder.not(condition.of(builder, query, root));
    }

    private static Condition<Session> hasSlot(BiFunction<CriteriaBuilder, Root<Slot>, Predicate> of) {
        return (CriteriaBuilder builder, CriteriaQuery<?> query, Root<Session> root) -> {
            Subquery<Integer> slots = query.subquery(Integer.class);
            Root<Slot> slot = slots.from(Slot.class);
            slots.select(builder.literal(1)).where(builder.equal(slot.get("session"), root), of.apply(builder, slot));
            return builder.exists(slots);
        };
    }
}
