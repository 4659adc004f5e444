package ma.riwaq.conflict;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/**
 * An edition at one moment, as far as conflicts are found by it. It cannot be changed.
 *
 * @param languages the languages in which it is published
 * @param owner the organisation whose pavilion it is, which is everywhere; null if not told
 * @param days every day of the edition
 */
public record Snapshot(
        Set<Lang> languages,
        UUID owner,
        List<Day> days,
        List<Room> rooms,
        List<Event> events,
        List<Session> sessions,
        List<Publication> publications,
        List<Band> bands) {

    /** The same edition with one session at another place and time; null for none. */
    public Snapshot moved(UUID session, Span time, UUID room) {
        Room there =
                rooms.stream().filter(one -> one.id.equals(room)).findFirst().orElse(null);
        List<Session> moved = sessions.stream()
                .map(one -> one.id.equals(session) ? one.at(time, there) : one)
                .toList();
        return new Snapshot(languages, owner, days, rooms, events, moved, publications, bands);
    }

    /** The sessions that take place, as far as is known. */
    Stream<Session> held() {
        return sessions.stream().filter(Session::isHeld);
    }

    /** As {@link #held}, those that have a time of their own. */
    Stream<Session> timed() {
        return held().filter(session -> session.time != null);
    }

    /**
     * A day of the edition.
     *
     * @param hours when it is open to the public; null if closed or not yet known
     */
    public record Day(LocalDate date, Span hours) implements Subject {

        @Override
        public Side side() {
            return new Side(Side.What.DAY, null, LocalizedText.EMPTY, hours, LocalizedText.EMPTY);
        }

        @Override
        public String facts() {
            return date + " " + hours;
        }
    }

    /**
     * A room.
     *
     * @param capacity its seats; null if not told
     * @param severalAtOnce whether it holds several sessions at once
     * @param changeover the minutes that it needs between two sessions
     * @param unavailable when it cannot be used
     */
    public record Room(
            UUID id,
            LocalizedText name,
            Integer capacity,
            boolean severalAtOnce,
            int changeover,
            List<Span> unavailable)
            implements Subject {

        @Override
        public Side side() {
            return new Side(Side.What.ROOM, id, name);
        }

        @Override
        public String facts() {
            return capacity + " " + severalAtOnce + " " + changeover + " " + unavailable;
        }
    }

    /** Somebody who takes part. */
    public record Person(UUID id, LocalizedText name) implements Subject {

        @Override
        public Side side() {
            return new Side(Side.What.PERSON, id, name);
        }

        @Override
        public String facts() {
            return "";
        }
    }

    /** An organisation that takes part. */
    public record Organisation(UUID id, LocalizedText name) implements Subject {

        @Override
        public Side side() {
            return new Side(Side.What.ORGANISATION, id, name);
        }

        @Override
        public String facts() {
            return "";
        }
    }

    /** What an organisation does for a session. */
    public record Part(Organisation organisation, OrganisationRole role) {

        /** Whether it sends people of its own to see to the session. */
        boolean sendsTeam() {
            return role == OrganisationRole.ORGANISER || role == OrganisationRole.CO_ORGANISER;
        }
    }

    /**
     * A container of sessions.
     *
     * @param time null if its day, start or end is not known
     * @param from its start, also if its end is not known; null if that is not known
     * @param room null for the pavilion as a whole
     */
    public record Event(UUID id, LocalizedText name, Span time, LocalTime from, LocalDate day, Room room)
            implements Subject {

        /** Whether it is known when it begins. */
        boolean isTimed() {
            return day != null && from != null;
        }

        @Override
        public Side side() {
            return new Side(Side.What.EVENT, id, name, time, room == null ? LocalizedText.EMPTY : room.name);
        }

        @Override
        public String facts() {
            return day + " " + from + " " + time + " " + (room == null ? null : room.id);
        }
    }

    /**
     * A session.
     *
     * @param event null if it stands alone
     * @param time its own time; null if it has none, as one that only follows the others of its event
     * @param ownRoom null if it has none of its own
     * @param expected how many people are expected; null if not told
     * @param registered how many have registered; null if not known
     */
    public record Session(
            UUID id,
            LocalizedText title,
            SessionKind kind,
            SessionState state,
            Event event,
            Span time,
            Room ownRoom,
            Integer expected,
            Integer registered,
            List<Person> people,
            List<Part> organisations)
            implements Subject {

        /** Whether it takes place, as far as is known. */
        boolean isHeld() {
            return state != SessionState.CANCELLED && state != SessionState.POSTPONED;
        }

        /** Its room, or that of its event; null if neither has one. */
        public Room room() {
            return ownRoom != null || event == null ? ownRoom : event.room;
        }

        boolean isIn(Event other) {
            return event != null && event.id.equals(other.id);
        }

        /** The same session at another place and time; null for none. */
        Session at(Span when, Room where) {
            return new Session(id, title, kind, state, event, when, where, expected, registered, people, organisations);
        }

        @Override
        public Side side() {
            Room room = room();
            return new Side(Side.What.SESSION, id, title, time, room == null ? LocalizedText.EMPTY : room.name);
        }

        @Override
        public String facts() {
            return Stream.of(
                            kind,
                            state,
                            time,
                            room() == null ? null : room().id,
                            event == null ? null : event.id,
                            expected,
                            title.has(Lang.AR),
                            title.has(Lang.FR),
                            people.stream().map(Person::id).sorted().toList(),
                            organisations.stream()
                                    .map(part -> part.organisation.id + " " + part.role)
                                    .sorted()
                                    .toList())
                    .map(Objects::toString)
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * A book that is presented or signed.
     *
     * @param authors the identities of its authors
     * @param sessions the identities of the sessions in which it is presented or signed
     */
    public record Publication(UUID id, LocalizedText title, Set<UUID> authors, Set<UUID> sessions) implements Subject {

        @Override
        public Side side() {
            return new Side(Side.What.PUBLICATION, id, title);
        }

        @Override
        public String facts() {
            return authors.stream().sorted().toList().toString();
        }
    }

    /**
     * A time that is kept free.
     *
     * @param hard whether no session may be held in it
     * @param day its day; null for every day, or every one of the weekday
     * @param weekday null for any
     * @param to not after {@code from} if it ends on the next day
     * @param room null for the whole pavilion
     */
    public record Band(
            UUID id,
            LocalizedText name,
            boolean hard,
            LocalDate day,
            DayOfWeek weekday,
            LocalTime from,
            LocalTime to,
            UUID room)
            implements Subject {

        /** Its time on a day; null if it is not kept on this day. */
        public Span on(LocalDate date) {
            boolean kept = (day == null || day.equals(date)) && (weekday == null || weekday == date.getDayOfWeek());
            return kept ? Span.of(date, from, to) : null;
        }

        @Override
        public Side side() {
            return new Side(Side.What.BAND, id, name);
        }

        @Override
        public String facts() {
            return hard + " " + day + " " + weekday + " " + from + " " + to + " " + room;
        }
    }
}
