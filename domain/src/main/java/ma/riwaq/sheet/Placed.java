package ma.riwaq.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.riwaq.programme.Session;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Refusal;
import ma.riwaq.venue.Room;

/** A session with its place and time, which a row of a spreadsheet holds together. */
final class Placed {

    /** How long a session is of which only the start is told. */
    static final int USUAL_MINUTES = 60;

    final Session session;
    private final Slot stored;
    Slot slot;
    LocalDate day;
    LocalTime start;
    Integer minutes;
    Room room;

    Placed(Session session, Slot slot) {
        this.session = session;
        this.slot = slot;
        stored = slot;
        if (slot == null) {
            day = session.getPlannedDay();
            minutes = session.getPlannedMinutes();
        } else {
            day = slot.getDay();
            start = slot.getStart();
            minutes = slot.getMinutes();
            room = slot.getRoom();
        }
    }

    LocalTime end() {
        return start == null || minutes == null ? null : start.plusMinutes(minutes);
    }

    void endAt(LocalTime end) {
        if (end != null && start == null) {
            throw new Refusal("cell.end");
        }
        if (end != null) {
            int length = (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
            minutes = length > 0 ? length : length + 24 * 60;
        }
    }

    /**
     * Brings the slot in line with what was set, or keeps only the day and the length of what has no place and time.
     *
     * @throws Refusal for a start without a day, a room without either, and a day outside the edition
     */
    void settle() {
        if (day != null && !session.getEdition().isHeldOn(day)) {
            throw new Refusal("board.day.outside");
        }
        if (start == null && room == null) {
            session.setPlannedDay(day);
            session.setPlannedMinutes(minutes);
            slot = null;
            return;
        }
        if (day == null || start == null) {
            throw new Refusal("cell.half.placed");
        }
        if (minutes == null) {
            minutes = USUAL_MINUTES;
        }
        if (slot == null) {
            slot = new Slot(session, day, start, minutes, room);
        } else {
            slot.setDay(day);
            slot.setStart(start);
            slot.setMinutes(minutes);
            slot.setRoom(room);
        }
    }

    /** The stored slot that it no longer has; null if there is none. */
    Slot dropped() {
        return slot == null ? stored : null;
    }

    List<BaseEntity> parts() {
        List<BaseEntity> parts = new ArrayList<>();
        parts.add(session);
        if (slot != null) {
            parts.add(slot);
        }
        return parts;
    }

    /** Those whose room another one has at the same time. */
    static Map<Placed, Placed> clashes(Collection<Placed> all) {
        Map<Room, List<Placed>> byRoom = new HashMap<>();
        all.stream()
                .filter(placed -> placed.slot != null && placed.slot.getRoom() != null)
                .filter(placed -> !placed.slot.getRoom().isSeveralAtOnce())
                .sorted(Comparator.comparing(placed -> placed.slot.getStartsAt()))
                .forEach(placed -> byRoom.computeIfAbsent(placed.slot.getRoom(), one -> new ArrayList<>())
                        .add(placed));
        Map<Placed, Placed> clashes = new HashMap<>();
        byRoom.values().forEach(inRoom -> {
            Placed longest = null;
            for (Placed placed : inRoom) {
                if (longest != null && placed.slot.overlaps(longest.slot)) {
                    clashes.put(placed, longest);
                    clashes.put(longest, placed);
                }
                if (longest == null || placed.slot.getEndsAt().isAfter(longest.slot.getEndsAt())) {
                    longest = placed;
                }
            }
        });
        return clashes;
    }
}
