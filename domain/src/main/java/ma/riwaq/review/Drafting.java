package ma.riwaq.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import ma.riwaq.communique.BodyFound;
import ma.riwaq.communique.PersonFound;
import ma.riwaq.communique.Reading;
import ma.riwaq.communique.SessionFound;
import ma.riwaq.communique.Value;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.shared.SearchKey;
import ma.riwaq.venue.Room;

/** Makes a draft of what was read: which event, which sessions, and who and what of the directory is meant. */
final class Drafting {

    private final Reading reading;
    private final Directory directory;
    private final Held held;
    private final Draft draft;

    private Drafting(String text, Reading reading, Directory directory, Held held) {
        this.reading = reading;
        this.directory = directory;
        this.held = held;
        this.draft = new Draft(text, reading.language().value());
    }

    static Draft draft(String text, Reading reading, Directory directory, Held held) {
        return new Drafting(text, reading, directory, held).draft();
    }

    private Draft draft() {
        draft.getWarnings().addAll(reading.warnings());
        Finding<LocalDate> day = day();
        draft.tell(
                Finding.of(reading.title()),
                day,
                clock(0),
                clock(1),
                Finding.of(reading.venue(), room(reading.venue())));
        reading.sessions().forEach(session -> draft.getSessions().add(session(session, day)));
        draft.setExisting(held.event(draft.getTitle().getValue(), day.getValue()));
        involve(reading.organisers(), OrganisationRole.ORGANISER);
        involve(reading.supervisor() == null ? List.of() : List.of(reading.supervisor()), OrganisationRole.SUPERVISOR);
        involve(reading.hosts(), OrganisationRole.HOST);
        involve(reading.partners(), OrganisationRole.PARTNER);
        involveInSessions();
        people();
        themes();
        publications();
        reading.audiences().stream()
                .map(audience -> directory.find(Audience.class, audience.value()))
                .filter(Objects::nonNull)
                .forEach(audience -> draft.getAudiences().add(audience));
        return draft;
    }

    /** The day on which all its sessions are, or else the first that is named. */
    private Finding<LocalDate> day() {
        List<LocalDate> days = reading.sessions().stream()
                .map(SessionFound::date)
                .filter(Objects::nonNull)
                .map(Value::value)
                .distinct()
                .toList();
        Value<String> named = reading.dates().stream()
                .filter(date -> date.value().length() == 10 && date.value().charAt(0) != '-')
                .filter(date -> days.isEmpty() || days.contains(LocalDate.parse(date.value())))
                .findFirst()
                .orElse(null);
        return days.size() > 1 || named == null ? new Finding<>() : Finding.of(named, LocalDate.parse(named.value()));
    }

    /** When the event starts, or ends: as the first time says that is told, unless that is the own time of a session. */
    private Finding<LocalTime> clock(int part) {
        Value<String> first = reading.times().isEmpty() ? null : reading.times().get(0);
        if (first == null || (reading.sessions().size() > 1 && isOfSession(first))) {
            return part == 0 ? earliest() : new Finding<>();
        }
        String[] parts = first.value().split("-", 2);
        return parts.length > part ? Finding.of(first, LocalTime.parse(parts[part])) : new Finding<>();
    }

    private boolean isOfSession(Value<?> time) {
        return reading.sessions().stream()
                .anyMatch(session -> session.start() != null && session.start().overlaps(time));
    }

    private Finding<LocalTime> earliest() {
        return reading.sessions().stream()
                .map(SessionFound::start)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Value::value))
                .map(Finding::of)
                .orElseGet(Finding::new);
    }

    private Room room(Value<String> words) {
        if (words == null) {
            return null;
        }
        Room whole = directory.find(Room.class, words.value());
        return whole != null ? whole : directory.find(Room.class, words.value().split("[,،]", 2)[0]);
    }

    private DraftSession session(SessionFound found, Finding<LocalDate> eventDay) {
        Finding<LocalDate> day = found.date() == null && eventDay.getValue() != null
                ? Finding.of(place(eventDay), eventDay.getValue())
                : Finding.of(found.date());
        DraftSession session = new DraftSession(
                Finding.of(found.title()),
                Finding.of(
                        found.kind(),
                        found.kind() == null ? null : Kinds.of(found.kind().value())),
                day,
                Finding.of(found.start()),
                Finding.of(found.end()),
                Finding.of(found.room(), room(found.room())));
        session.setExisting(held.session(found.title().value(), day.getValue()));
        if (found.kind() == null) {
            session.getKind()
                    .setValue(
                            session.getExisting() == null
                                    ? SessionKind.OTHER
                                    : session.getExisting().getKind());
        }
        return session;
    }

    private static Value<LocalDate> place(Finding<LocalDate> day) {
        return new Value<>(day.getValue(), day.getStart(), day.getEnd(), 0.7);
    }

    private void involve(List<Value<String>> names, OrganisationRole role) {
        Set<Object> once = new HashSet<>();
        for (Value<String> name : names) {
            Organisation match = directory.find(Organisation.class, name.value());
            if (!isOfOneSession(name) && once.add(match == null ? SearchKey.of(name.value()) : match)) {
                draft.getOrganisations().add(new DraftOrganisation(Finding.of(name), role, match));
            }
        }
    }

    /** Whether a body does what it does for one session only; then the event does not name it. */
    private boolean isOfOneSession(Value<String> name) {
        return reading.sessions().stream()
                .flatMap(session -> session.bodies().stream())
                .anyMatch(body -> body.name().overlaps(name));
    }

    private void involveInSessions() {
        for (int i = 0; i < reading.sessions().size(); i++) {
            for (BodyFound body : reading.sessions().get(i).bodies()) {
                draft.getOrganisations()
                        .add(new DraftOrganisation(
                                Finding.of(body.name()),
                                OrganisationRole.valueOf(body.role().toUpperCase(Locale.ROOT)),
                                directory.find(Organisation.class, body.name().value()),
                                i));
            }
        }
    }

    /** Where the same words were read in two ways, the first counts. */
    private void people() {
        List<Value<String>> seen = new ArrayList<>();
        for (PersonFound person : reading.people()) {
            if (seen.stream().noneMatch(person.name()::overlaps)) {
                draft.getPeople().add(person(person));
            }
            seen.add(person.name());
        }
    }

    private DraftPerson person(PersonFound found) {
        PersonRole role =
                switch (found.role()) {
                    case "moderator" -> PersonRole.MODERATOR;
                    case "speaker" -> PersonRole.SPEAKER;
                    case "author" -> PersonRole.AUTHOR;
                    default -> PersonRole.GUEST;
                };
        String name = found.name().value();
        return new DraftPerson(Finding.of(found.name()), role, directory.find(Person.class, name), session(found));
    }

    /** The session in whose piece of the text somebody is named; whoever is only mentioned takes part in none. */
    private Integer session(PersonFound found) {
        if (found.role().equals("mentioned")) {
            return null;
        }
        List<SessionFound> sessions = reading.sessions();
        Integer last = sessions.size() == 1 ? 0 : null;
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).title().start() <= found.name().start()) {
                last = i;
            }
        }
        return last;
    }

    private void themes() {
        List<Theme> once = new ArrayList<>();
        for (Value<String> name : reading.programmes()) {
            Theme match = directory.find(Theme.class, name.value());
            if (match == null || !once.contains(match)) {
                once.add(match);
                draft.getThemes().add(new DraftTheme(Finding.of(name), match));
            }
        }
    }

    private void publications() {
        for (Value<String> title : reading.publications()) {
            draft.getPublications()
                    .add(new DraftPublication(
                            Finding.of(title), directory.find(Publication.class, title.value()), presenting(title)));
        }
    }

    /** The session that a title is that of, or else the only one; null for none. */
    private Integer presenting(Value<String> title) {
        List<SessionFound> sessions = reading.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).title().overlaps(title)) {
                return i;
            }
        }
        return sessions.size() == 1 ? 0 : null;
    }

    /** What the edition holds already, by title and day. */
    interface Held {

        /** The session of the same title on the same day; null for none. */
        Session session(String title, LocalDate day);

        /** The event of the same name on the same day; null for none. */
        Event event(String name, LocalDate day);
    }
}
