package ma.riwaq.renewal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.riwaq.programme.Session;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;

/**
 * What comes back day by day: sessions of the same title, at the same time, of the same length and in the same room, on
 * at least {@value #FEWEST_DAYS} days. Whether one of them was called off does not matter: its slot was there.
 *
 * @param places where and when it was held, by day
 */
record Segment(List<Slot> places) {

    /** From how many days on something is a segment of the fair and not a repetition. */
    static final int FEWEST_DAYS = 3;

    /** Every segment among the sessions of an edition. */
    static List<Segment> among(Contents contents) {
        Map<Key, List<Slot>> alike = contents.slots().stream()
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(Segment::new)
                .filter(segment -> segment.days().size() >= FEWEST_DAYS)
                .toList();
    }

    /** The days on which it was held. */
    Set<LocalDate> days() {
        return places.stream().map(Slot::getDay).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its first slot, which stands for all. */
    Slot model() {
        return places.get(0);
    }

    /** The sessions in which it was held. */
    List<Session> sessions() {
        return places.stream().map(Slot::getSession).toList();
    }

    private record Key(LocalizedText title, LocalTime start, int minutes, Room room) {

        static Key of(Slot slot) {
            return new Key(slot.getSession().getTitle(), slot.getStart(), slot.getMinutes(), slot.getRoom());
        }
    }
}
