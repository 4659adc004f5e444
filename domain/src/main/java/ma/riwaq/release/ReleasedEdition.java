package ma.riwaq.release;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.release.ReleaseDocument.Audience;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleaseDocument.Slot;
import ma.riwaq.release.ReleaseDocument.Theme;

/**
 * The release of an edition that the public sees, held in memory with its parts found by code. It never changes; a new
 * release is a new object.
 */
public final class ReleasedEdition {

    private static final Comparator<Placed> IN_TIME = comparing(Placed::day, nullsLast(naturalOrder()))
            .thenComparing(Placed::start, nullsLast(naturalOrder()))
            .thenComparing(
                    placed -> placed.event() == null ? "" : placed.event().code())
            .thenComparing(placed -> placed.session().position())
            .thenComparing(placed -> placed.session().code());

    private final ReleaseHeader header;
    private final List<ChangelogEntry> changelog;
    private final Visibility visibility;
    private final ReleaseDocument document;
    private final Map<String, Room> rooms;
    private final Map<String, Organisation> organisations;
    private final Map<String, Person> people;
    private final Map<String, Theme> themes;
    private final Map<String, Audience> audiences;
    private final Map<String, Event> events;
    private final Map<String, Placed> sessions;
    private final Map<String, Publication> publications;
    private final Map<LocalDate, List<Placed>> byDay;
    private final List<Placed> unplaced;
    private final SortedSet<LocalDate> days;

    /** A release of which nothing is held back, and of which no other is known. */
    public ReleasedEdition(ReleaseHeader header, ReleaseDocument document) {
        this(
                header,
                document,
                List.of(new ChangelogEntry(
                        header.number(), null, header.releasedAt(), header.note(), header.changes())),
                Visibility.EVERYTHING);
    }

    private ReleasedEdition(
            ReleaseHeader header, ReleaseDocument document, List<ChangelogEntry> changelog, Visibility visibility) {
        this.header = header;
        this.changelog = List.copyOf(changelog);
        this.visibility = visibility;
        this.document = document;
        rooms = byCode(document.rooms(), Room::code);
        organisations = byCode(document.organisations(), Organisation::code);
        people = byCode(document.people(), Person::code);
        themes = byCode(document.themes(), Theme::code);
        audiences = byCode(document.audiences(), Audience::code);
        events = byCode(document.events(), Event::code);
        publications = byCode(document.publications(), Publication::code);
        List<Placed> all =
                document.sessions().stream().map(this::place).sorted(IN_TIME).toList();
        sessions = byCode(all, placed -> placed.session().code());
        byDay = all.stream()
                .filter(placed -> placed.day() != null)
                .collect(Collectors.groupingBy(Placed::day, TreeMap::new, Collectors.toList()));
        unplaced = all.stream().filter(placed -> placed.day() == null).toList();
        days = Collections.unmodifiableSortedSet(Stream.of(
                        document.edition().days().stream().map(ReleaseDocument.Day::date),
                        document.events().stream().map(Event::day),
                        byDay.keySet().stream())
                .flatMap(dates -> dates)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static <T> Map<String, T> byCode(List<T> things, Function<T, String> code) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(code.apply(thing), thing));
        return map;
    }

    private Placed place(Session session) {
        Event event = session.event() == null ? null : events.get(session.event());
        Slot slot = session.slot();
        if (slot != null) {
            LocalTime end = slot.start().plusMinutes(slot.minutes());
            return new Placed(session, event, slot.day(), slot.start(), end, rooms.get(slot.room()), true);
        }
        if (event != null) {
            return new Placed(session, event, event.day(), event.start(), null, rooms.get(event.room()), false);
        }
        return new Placed(session, null, null, null, null, null, false);
    }

    /** The same release as the public sees it, with all that the public was told of it and of those before. */
    public ReleasedEdition seenBy(Visibility rule, List<ChangelogEntry> told) {
        if (rule.isEverything()) {
            return new ReleasedEdition(header, document, told, rule);
        }
        ReleaseDocument seen = rule.of(document);
        ReleaseHeader sealed = new ReleaseHeader(
                header.edition(),
                header.number(),
                header.releasedAt(),
                ReleaseJson.sha256(seen),
                header.note(),
                List.of());
        return new ReleasedEdition(sealed, seen, rule.of(told, seen), rule);
    }

    /** Number, time, seal and changelog of the release; the seal is that of the document as it is shown. */
    public ReleaseHeader header() {
        return header;
    }

    /** What the public was told, the latest first. */
    public List<ChangelogEntry> changelog() {
        return changelog;
    }

    /** How much of the release this is. */
    public Visibility visibility() {
        return visibility;
    }

    /** Everything that is public about the edition. */
    public ReleaseDocument document() {
        return document;
    }

    /** The edition itself. */
    public ReleaseDocument.Edition edition() {
        return document.edition();
    }

    /** The room of a code; empty for null and for a code that is not in this release. So are all that follow. */
    public Optional<Room> room(String code) {
        return Optional.ofNullable(rooms.get(code));
    }

    /** The organisation of a code. */
    public Optional<Organisation> organisation(String code) {
        return Optional.ofNullable(organisations.get(code));
    }

    /** The person of a code. */
    public Optional<Person> person(String code) {
        return Optional.ofNullable(people.get(code));
    }

    /** The theme of a code. */
    public Optional<Theme> theme(String code) {
        return Optional.ofNullable(themes.get(code));
    }

    /** The audience of a code. */
    public Optional<Audience> audience(String code) {
        return Optional.ofNullable(audiences.get(code));
    }

    /** The event of a code. */
    public Optional<Event> event(String code) {
        return Optional.ofNullable(events.get(code));
    }

    /** The session of a code, with where and when it is held. */
    public Optional<Placed> session(String code) {
        return Optional.ofNullable(sessions.get(code));
    }

    /** The publication of a code. */
    public Optional<Publication> publication(String code) {
        return Optional.ofNullable(publications.get(code));
    }

    /** Every session in the order of days and times; those without a day come last. */
    public List<Placed> sessions() {
        return List.copyOf(sessions.values());
    }

    /** The sessions of one day in the order of times; empty for a day without any. */
    public List<Placed> sessionsOn(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** The days on which the edition is open or has something on, in order. */
    public SortedSet<LocalDate> days() {
        return days;
    }

    /** The sessions that have no day yet. */
    public List<Placed> unplaced() {
        return unplaced;
    }

    /** The sessions of an event in its order. */
    public List<Placed> sessionsOf(Event event) {
        return sessions.values().stream()
                .filter(placed -> event.code().equals(placed.session().event()))
                .sorted(comparing((Placed placed) -> placed.session().position()))
                .toList();
    }

    /** The SHA-256 names of every picture that the release shows. */
    public Set<String> pictures() {
        return Stream.of(
                        document.organisations().stream().map(Organisation::logo),
                        document.people().stream().map(Person::photo),
                        document.publications().stream().map(Publication::cover))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A session where and when the public finds it: at its own time, or at its event's.
     *
     * @param event the container; null if it stands alone
     * @param day null if not yet known
     * @param start null if not known; the event's start where the session has no time of its own
     * @param end null if open
     * @param room null if not known
     * @param ownTime false where the time is only its event's: it is shown as "from", with its order
     */
    public record Placed(
            Session session, Event event, LocalDate day, LocalTime start, LocalTime end, Room room, boolean ownTime) {

        /** Whether it was called off. */
        public boolean cancelled() {
            return "cancelled".equals(session.state());
        }

        /** Whether it was put off to another time. */
        public boolean postponed() {
            return "postponed".equals(session.state());
        }

        /** The same as called off, for whom it is over; after a number of changes. */
        public Placed calledOff(int sequence) {
            return new Placed(session.as("cancelled", sequence), event, day, start, end, room, ownTime);
        }
    }
}
