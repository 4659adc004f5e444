package ma.riwaq.review;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;

/**
 * What takes an accepted communiqué back, as it is stored with it: each thing that it made or changed, with its version
 * after that, and what it was before.
 */
public record Undoing(List<Thing> things) {

    private static final Jsonb JSONB = JsonbBuilder.create();

    String write() {
        return JSONB.toJson(this);
    }

    static Undoing read(String json) {
        return JSONB.fromJson(json, Undoing.class);
    }

    /**
     * One thing.
     *
     * @param noun the simple name of its class
     * @param version after it was accepted
     * @param event what an event was before; null for what was made, and for other things
     * @param session what a session was before, likewise
     * @param slot where and when a session was held before, likewise; null also where it was not placed
     * @param sessions the sessions that presented a publication before, likewise
     * @param aliases the other names of an organisation before, likewise
     * @param was its version before it was accepted; null for what was made
     */
    public record Thing(
            String noun,
            UUID id,
            long version,
            boolean made,
            EventBefore event,
            SessionBefore session,
            SlotBefore slot,
            List<UUID> sessions,
            List<String> aliases,
            Long was) {

        static Thing made(BaseEntity thing) {
            return new Thing(noun(thing), thing.getId(), thing.getVersion(), true, null, null, null, null, null, null);
        }

        /** A place that goes back with its session. */
        static Thing moved(Slot slot) {
            return changed(slot, null, null, null, null, null);
        }

        /** What an event is before it is changed. */
        static Thing before(Event event) {
            return changed(event, EventBefore.of(event), null, null, null, null);
        }

        /** What a session is before it is changed, and where it is held; null for nowhere. */
        static Thing before(Session session, Slot slot) {
            SlotBefore place = slot == null ? null : SlotBefore.of(slot);
            return changed(session, null, SessionBefore.of(session), place, null, null);
        }

        /** Where a publication is presented before that is changed. */
        static Thing before(Publication publication) {
            List<UUID> presented =
                    publication.getSessions().stream().map(Session::getId).toList();
            return changed(publication, null, null, null, presented, null);
        }

        /** What else an organisation is called before that is changed. */
        static Thing before(Organisation organisation) {
            return changed(organisation, null, null, null, null, List.copyOf(organisation.getAliases()));
        }

        private static Thing changed(
                BaseEntity thing,
                EventBefore event,
                SessionBefore session,
                SlotBefore slot,
                List<UUID> sessions,
                List<String> aliases) {
            return new Thing(
                    noun(thing), thing.getId(), 0, false, event, session, slot, sessions, aliases, thing.getVersion());
        }

        /** The same, of which the version after the change is known. */
        Thing at(long changed) {
            return new Thing(noun, id, changed, made, event, session, slot, sessions, aliases, was);
        }

        static String noun(BaseEntity thing) {
            return thing.getClass().getSimpleName();
        }
    }

    /**
     * The same after a later communiqué was taken back, which gave things back what they were and a new version.
     *
     * @param shifts by the identity of what was given back
     */
    Undoing after(Map<UUID, Shift> shifts) {
        return new Undoing(things.stream()
                .map(thing -> {
                    Shift shift = shifts.get(thing.id());
                    return shift != null && shift.was() == thing.version() ? thing.at(shift.is()) : thing;
                })
                .toList());
    }

    /** Which version a thing had before it was changed, and has now that the change is taken back. */
    record Shift(long was, long is) {}

    /** A thing that another points at, with what it does there. */
    public record Part(UUID id, String role) {}

    private static List<Part> parts(List<Involvement> involved) {
        return involved.stream()
                .map(part ->
                        new Part(part.getOrganisation().getId(), part.getRole().name()))
                .toList();
    }

    /** What an event was. */
    public record EventBefore(
            LocalizedText name,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            UUID room,
            List<Part> organisations,
            List<UUID> audiences) {

        static EventBefore of(Event event) {
            return new EventBefore(
                    event.getName(),
                    event.getDay(),
                    event.getStart(),
                    event.getEnd(),
                    event.getRoom() == null ? null : event.getRoom().getId(),
                    parts(event.getOrganisations()),
                    event.getAudiences().stream().map(Audience::getId).toList());
        }

        void restore(Event event, Finder found) {
            event.setName(name);
            event.setDay(day);
            event.setStart(start);
            event.setEnd(end);
            event.setRoom(found.find(Room.class, room));
            event.setOrganisations(found.involved(organisations));
            event.setAudiences(found.all(Audience.class, audiences));
        }
    }

    /**
     * What a session was.
     *
     * @param organisations null where the communiqué was accepted before it could change them
     */
    public record SessionBefore(
            LocalizedText title,
            String kind,
            UUID event,
            int position,
            LocalDate plannedDay,
            List<Part> people,
            List<Part> organisations,
            List<UUID> themes) {

        static SessionBefore of(Session session) {
            return new SessionBefore(
                    session.getTitle(),
                    session.getKind().name(),
                    session.getEvent() == null ? null : session.getEvent().getId(),
                    session.getPosition(),
                    session.getPlannedDay(),
                    session.getPeople().stream()
                            .map(part -> new Part(
                                    part.getPerson().getId(), part.getRole().name()))
                            .toList(),
                    parts(session.getOrganisations()),
                    session.getThemes().stream().map(Theme::getId).toList());
        }

        void restore(Session session, Finder found) {
            session.setTitle(title);
            session.setKind(SessionKind.valueOf(kind));
            Event before = found.find(Event.class, event);
            if (before == null) {
                session.leaveEvent();
            } else {
                session.joinEvent(before, position);
            }
            List<Participation> parts = new ArrayList<>();
            people.forEach(part ->
                    parts.add(new Participation(found.find(Person.class, part.id()), PersonRole.valueOf(part.role()))));
            session.setPeople(parts);
            session.setPlannedDay(plannedDay);
            if (organisations != null) {
                session.setOrganisations(found.involved(organisations));
            }
            session.setThemes(found.all(Theme.class, themes));
        }
    }

    /** Where and when a session was held. */
    public record SlotBefore(LocalDate day, LocalTime start, int minutes, UUID room) {

        static SlotBefore of(Slot slot) {
            return new SlotBefore(
                    slot.getDay(),
                    slot.getStart(),
                    slot.getMinutes(),
                    slot.getRoom() == null ? null : slot.getRoom().getId());
        }

        void restore(Slot slot, Finder found) {
            slot.setDay(day);
            slot.setStart(start);
            slot.setMinutes(minutes);
            slot.setRoom(found.find(Room.class, room));
        }
    }

    /** Finds what was pointed at. */
    interface Finder {

        /** The thing of an identity; null for null. */
        <T extends BaseEntity> T find(Class<T> type, UUID id);

        /** Organisations with what they do. */
        default List<Involvement> involved(List<Part> parts) {
            List<Involvement> involved = new ArrayList<>();
            parts.forEach(part -> involved.add(
                    new Involvement(find(Organisation.class, part.id()), OrganisationRole.valueOf(part.role()))));
            return involved;
        }

        /** Several of them. */
        default <T extends BaseEntity> Set<T> all(Class<T> type, List<UUID> ids) {
            Set<T> all = new LinkedHashSet<>();
            ids.forEach(id -> all.add(find(type, id)));
            return all;
        }
    }
}
