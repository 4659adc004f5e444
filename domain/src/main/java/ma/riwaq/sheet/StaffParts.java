package ma.riwaq.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.conflict.TimeBands;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.EditionStatus;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.EditionVisibility;
import ma.riwaq.release.Switches;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.Place;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Store;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import ma.riwaq.venue.Unavailability;

/** Reads what staff keep of an edition, and writes it into one that has the same rooms and sessions. */
@ApplicationScoped
class StaffParts {

    @Inject
    private Store store;

    @Inject
    private Rooms rooms;

    @Inject
    private Sessions sessions;

    @Inject
    private Publications publications;

    @Inject
    private TimeBands bands;

    @Inject
    private Switches switches;

    @Inject
    private AcceptedParts accepted;

    StaffPart of(Edition edition) {
        return new StaffPart(
                edition.getStatus(),
                rooms.all(edition).stream().map(StaffParts::room).toList(),
                sessions.all(edition).stream()
                        .map(StaffParts::session)
                        .sorted(Comparator.comparing(StaffPart.Session::code))
                        .toList(),
                blocks(edition).stream()
                        .map(StaffParts::block)
                        .sorted(Comparator.comparing(StaffPart.Block::day)
                                .thenComparing(StaffPart.Block::start)
                                .thenComparing(StaffPart.Block::room)
                                .thenComparing(StaffPart.Block::minutes))
                        .toList(),
                bands.all(edition).stream().map(StaffParts::band).toList(),
                shown(switches.of(edition)),
                accepted.of(edition),
                publications.all(edition).stream()
                        .filter(title -> !title.isOnDisplay())
                        .map(Publication::getCode)
                        .sorted()
                        .toList());
    }

    private static StaffPart.Switches shown(EditionVisibility now) {
        return new StaffPart.Switches(now.isScheduleHidden(), now.isAnnouncedOnly());
    }

    private List<Block> blocks(Edition edition) {
        return store.list(Block.class, List.of(Condition.equal("edition", edition)), "day", "start");
    }

    private static StaffPart.Room room(Room room) {
        return new StaffPart.Room(
                room.getCode(),
                room.getChangeoverMinutes(),
                room.getUnavailable().stream()
                        .map(time -> new StaffPart.Closed(time.getStart(), time.getEnd(), time.getReason()))
                        .toList());
    }

    private static StaffPart.Session session(Session session) {
        return new StaffPart.Session(
                session.getCode(),
                session.getStaffNote(),
                session.getExpected(),
                session.getRegistered(),
                session.getPlannedMinutes(),
                session.getPlannedDay(),
                session.isAnnounced());
    }

    private static StaffPart.Block block(Block block) {
        Place place = block.getPlace();
        return new StaffPart.Block(
                place.room().getCode(), place.day(), place.start(), place.minutes(), block.getKind(), block.getNote());
    }

    private static StaffPart.Band band(TimeBand band) {
        return new StaffPart.Band(
                band.getName(),
                band.getKind(),
                band.isHard(),
                band.getDay(),
                band.getWeekday(),
                band.getStart(),
                band.getEnd(),
                band.getRoom() == null ? null : band.getRoom().getCode());
    }

    void load(Edition edition, StaffPart part) {
        Map<String, Room> byCode = byCode(rooms.all(edition), Room::getCode);
        part.rooms().forEach(from -> describe(byCode.get(from.code()), from));
        Map<String, Session> known = byCode(sessions.all(edition), Session::getCode);
        part.sessions().forEach(from -> describe(known.get(from.code()), from));
        part.blocks()
                .forEach(from -> store.save(new Block(
                        edition,
                        from.kind(),
                        from.note(),
                        new Place(byCode.get(from.room()), from.day(), from.start(), from.minutes()))));
        part.bands().forEach(from -> bands.save(band(edition, from, byCode)));
        if (part.status() == EditionStatus.ARCHIVED) {
            edition.setStatus(EditionStatus.ARCHIVED);
        }
        if (part.switches() != null) {
            switches.load(
                    edition, part.switches().scheduleHidden(), part.switches().announcedOnly());
        }
        if (part.offDisplay() != null) {
            publications.all(edition).stream()
                    .filter(title -> part.offDisplay().contains(title.getCode()))
                    .forEach(title -> title.setOnDisplay(false));
        }
        if (part.accepted() != null) {
            accepted.load(edition, part.accepted());
        }
    }

    private static <T> Map<String, T> byCode(List<T> things, Function<T, String> code) {
        return new HashMap<>(things.stream().collect(Collectors.toMap(code, thing -> thing)));
    }

    private static void describe(Room room, StaffPart.Room from) {
        room.setChangeoverMinutes(from.changeoverMinutes());
        room.setUnavailable(from.closed().stream()
                .map(time -> new Unavailability(time.start(), time.end(), time.reason()))
                .toList());
    }

    private static void describe(Session session, StaffPart.Session from) {
        session.setStaffNote(from.note());
        session.setExpected(from.expected());
        session.setRegistered(from.registered());
        session.setPlannedMinutes(from.plannedMinutes());
        session.setPlannedDay(from.plannedDay());
        session.setAnnounced(from.announced());
    }

    private static TimeBand band(Edition edition, StaffPart.Band from, Map<String, Room> byCode) {
        TimeBand band = new TimeBand(edition, from.kind(), from.name(), from.start(), from.end());
        band.setHard(from.hard());
        band.setDay(from.day());
        band.setWeekday(from.weekday());
        band.setRoom(byCode.get(from.room()));
        return band;
    }
}
