package ma.riwaq.renewal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.BlockKind;
import ma.riwaq.schedule.Place;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;

/**
 * A break that comes back day by day: in the same room, at the same time and of the same length, on as many days as a
 * {@link Segment}. Blockers never are: they were last year's.
 *
 * @param blocks the breaks, by day
 */
record DailyBreak(List<Block> blocks) {

    /** Every one of an edition. */
    static List<DailyBreak> among(Contents contents) {
        Map<Key, List<Block>> alike = contents.blocks().stream()
                .filter(block -> block.getKind() == BlockKind.BREAK)
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .map(DailyBreak::new)
                .filter(daily -> daily.days().size() >= Segment.FEWEST_DAYS)
                .toList();
    }

    /** The days on which it was. */
    Set<LocalDate> days() {
        return blocks.stream().map(block -> block.getPlace().day()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first one, which stands for all. */
    Block model() {
        return blocks.get(0);
    }

    private record Key(Room room, LocalTime start, int minutes, LocalizedText note) {

        static Key of(Block block) {
            Place place = block.getPlace();
            return new Key(place.room(), place.start(), place.minutes(), block.getNote());
        }
    }
}
