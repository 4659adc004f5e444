package ma.riwaq.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.conflict.TimeBands;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publications;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** Makes new editions from earlier ones, and moves editions to other dates: all of it, or nothing. */
@Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR})
@ApplicationScoped
@Transactional
public class Renewals {

    private static final String ROOMS = "SELECT r FROM Room r WHERE r.edition = :edition ORDER BY r.position, r.code";

    private static final String EVENTS = "SELECT e FROM Event e WHERE e.edition = :edition ORDER BY e.day, e.code";

    private static final String BANDS =
            "SELECT b FROM TimeBand b WHERE b.edition = :edition AND b.day IS NOT NULL ORDER BY b.day, b.id";

    private static final String BLOCKS =
            "SELECT b FROM Block b WHERE b.edition = :edition ORDER BY b.day, b.start, b.id";

    /** Undo would put sessions back on days that have become other ones. */
    private static final String FORGET = "DELETE FROM Step s WHERE s.edition = :edition";

    private static final String SLOTS = """
            SELECT s FROM Slot s JOIN FETCH s.session WHERE s.session.edition = :edition
            ORDER BY s.day, s.start, s.session.code
            """;

    @Inject
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Editions editions;

    @Inject
    private Rooms rooms;

    @Inject
    private Themes themes;

    @Inject
    private Audiences audiences;

    @Inject
    private Events events;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private Publications publications;

    @Inject
    private TimeBands bands;

    /** What a new edition would take over from an earlier one. */
    public Forecast forecast(Edition from, Edition edition, Set<Part> parts) {
        return Renewal.of(contents(from.getId()), edition, parts).forecast();
    }

    /**
     * Makes a new edition from an earlier one.
     *
     * @param seen the forecast that a person agreed to
     * @throws Refusal when it would not come as forecast, or the slug or number of the new edition is taken
     */
    @Allowed(Role.EDITOR)
    public Edition renew(Edition from, Edition edition, Set<Part> parts, Forecast seen) {
        Renewal renewal = Renewal.of(contents(from.getId()), edition, parts);
        refuseSurprise(renewal.forecast(), seen);
        Edition saved = editions.save(edition);
        store.saveAll(renewal.copies());
        return saved;
    }

    /** What a new edition has without taking it over from an earlier one. */
    public InCommon inCommon(Edition from) {
        return new InCommon(
                SessionKind.values().length,
                sessions.all(from).stream()
                        .map(Session::getKindLabel)
                        .filter(label -> !label.isEmpty())
                        .distinct()
                        .count(),
                store.count(Account.class, List.of(Condition.equal("disabled", false))),
                store.count(Person.class, List.of()),
                store.count(Organisation.class, List.of()));
    }

    /** What would happen to an edition on other dates; throws {@link Refusal} for dates that no edition can have. */
    public Forecast forecastMove(Edition edition, LocalDate first, LocalDate last) {
        return move(edition.getId(), first, last).forecast();
    }

    /**
     * Moves an edition to other dates.
     *
     * @param seen the forecast that a person agreed to
     * @throws Refusal when it would not come as forecast
     */
    @Allowed(Role.EDITOR)
    public Edition move(Edition edition, LocalDate first, LocalDate last, Forecast seen) {
        Move move = move(edition.getId(), first, last);
        refuseSurprise(move.forecast(), seen);
        store.saveAll(move.carryOut());
        move.gone().forEach(store::delete);
        em.createQuery(FORGET).setParameter("edition", edition).executeUpdate();
        return editions.find(edition.getId()).orElseThrow();
    }

    private Move move(UUID id, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Refusal("newLast.before.first");
        }
        if (!last.isBefore(first.plusDays(Edition.LONGEST))) {
            throw new Refusal("newLast.far", Edition.LONGEST);
        }
        Edition edition = editions.find(id).orElseThrow();
        return new Move(
                new Contents(
                        edition,
                        of(Room.class, ROOMS, edition),
                        List.of(),
                        List.of(),
                        of(Event.class, EVENTS, edition),
                        List.of(),
                        of(Slot.class, SLOTS, edition),
                        List.of(),
                        of(TimeBand.class, BANDS, edition),
                        of(Block.class, BLOCKS, edition)),
                first,
                last);
    }

    /** Also what is in the bin. */
    private <T> List<T> of(Class<T> type, String question, Edition edition) {
        return em.createQuery(question, type).setParameter("edition", edition).getResultList();
    }

    private Contents contents(UUID id) {
        Edition edition = editions.find(id).orElseThrow();
        return new Contents(
                edition,
                rooms.all(edition),
                themes.all(edition),
                audiences.all(edition),
                events.all(edition),
                sessions.all(edition),
                schedule.all(edition),
                publications.all(edition),
                bands.all(edition),
                of(Block.class, BLOCKS, edition));
    }

    private static void refuseSurprise(Forecast now, Forecast seen) {
        if (!now.equals(seen)) {
            throw new Refusal("renewal.changed");
        }
    }
}
