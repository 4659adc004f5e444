package ma.riwaq.conflict;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** An edition drawn in a few lines, of two days from ten to eight; everything in it is known by its name. */
final class Sketch {

    static final LocalDate FRIDAY = LocalDate.of(2027, 4, 30);

    private final List<Snapshot.Session> sessions = new ArrayList<>();
    private final List<Snapshot.Event> events = new ArrayList<>();
    private final List<Snapshot.Publication> books = new ArrayList<>();
    private final List<Snapshot.Band> bands = new ArrayList<>();
    private String owner;

    static UUID id(String name) {
        return name == null ? null : UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    static Snapshot.Room room(String name) {
        return new Snapshot.Room(id(name), text(name), null, false, 0, List.of());
    }

    static LocalizedText text(String name) {
        return LocalizedText.of(name, name, null);
    }

    static Span at(int hour, int minute, int minutes) {
        return Span.of(FRIDAY, LocalTime.of(hour, minute), minutes);
    }

    static Snapshot.Session session(String name, Span time, Snapshot.Room room, String... people) {
        return session(name, SessionKind.SEMINAR, SessionState.APPROVED, null, time, room, people);
    }

    static Snapshot.Session session(
            String name,
            SessionKind kind,
            SessionState state,
            Snapshot.Event event,
            Span time,
            Snapshot.Room room,
            String... people) {
        List<Snapshot.Person> who = Stream.of(people)
                .map(person -> new Snapshot.Person(id(person), text(person)))
                .toList();
        return new Snapshot.Session(id(name), text(name), kind, state, event, time, room, null, null, who, List.of());
    }

    static Snapshot.Session organised(Snapshot.Session by, String organisation, OrganisationRole role) {
        Snapshot.Part part = new Snapshot.Part(new Snapshot.Organisation(id(organisation), text(organisation)), role);
        return new Snapshot.Session(
                by.id(),
                by.title(),
                by.kind(),
                by.state(),
                by.event(),
                by.time(),
                by.ownRoom(),
                by.expected(),
                by.registered(),
                by.people(),
                List.of(part));
    }

    Sketch with(Snapshot.Session... more) {
        sessions.addAll(List.of(more));
        return this;
    }

    Sketch with(Snapshot.Event event) {
        events.add(event);
        return this;
    }

    Sketch with(Snapshot.Band band) {
        bands.add(band);
        return this;
    }

    Sketch ownedBy(String organisation) {
        owner = organisation;
        return this;
    }

    Sketch book(String name, Set<String> authors, Snapshot.Session... at) {
        Set<UUID> who = Set.copyOf(authors.stream().map(Sketch::id).toList());
        Set<UUID> where = Set.copyOf(Stream.of(at).map(Snapshot.Session::id).toList());
        books.add(new Snapshot.Publication(id(name), text(name), who, where));
        return this;
    }

    Snapshot drawn() {
        List<Snapshot.Day> days = Stream.of(FRIDAY, FRIDAY.plusDays(1))
                .map(day -> new Snapshot.Day(day, Span.of(day, LocalTime.of(10, 0), LocalTime.of(20, 0))))
                .toList();
        List<Snapshot.Room> rooms = sessions.stream()
                .map(Snapshot.Session::ownRoom)
                .filter(room -> room != null)
                .distinct()
                .toList();
        return new Snapshot(EnumSet.of(Lang.AR, Lang.FR), id(owner), days, rooms, events, sessions, books, bands);
    }

    List<Conflict> conflicts() {
        return ConflictSearch.in(drawn());
    }

    List<ConflictKind> kinds() {
        return conflicts().stream().map(Conflict::kind).toList();
    }
}
