package ma.riwaq.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How many there are of something.
 *
 * @param what a thing, a choice, a day, a BCP 47 tag; null for those that have none
 */
public record Tally(Object what, long count) {

    /** The counts of a map, the largest first; those that have none stand last. */
    static List<Tally> largestFirst(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .map(each -> new Tally(each.getKey(), each.getValue()))
                .filter(tally -> tally.count > 0)
                .sorted(Comparator.comparing((Tally tally) -> tally.what == null)
                        .thenComparing(Comparator.comparingLong(Tally::count).reversed())
                        .thenComparing(tally -> String.valueOf(tally.what)))
                .toList();
    }

    /** For pages, whose expression language reads beans and not records. */
    public Object getWhat() {
        return what;
    }

    /** As {@link #getWhat}. */
    public long getCount() {
        return count;
    }
}
