package ma.riwaq.conflict;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for everything in an edition that stands against something else. Times are half-open: what ends when the other
 * begins is no conflict. Sessions that are called off or put off take no room and no people.
 */
public final class ConflictSearch {

    private static final List<Rule> RULES =
            List.of(new RoomRule(), new TeamRule(), new TimeRule(), new BookRule(), new SessionRule());

    private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::grade)
            .thenComparing(ConflictSearch::moment)
            .thenComparing(Conflict::kind)
            .thenComparing(Conflict::fingerprint);

    private ConflictSearch() {}

    /** All conflicts of an edition, the heaviest first, then by time; the order of its parts does not matter. */
    public static List<Conflict> in(Snapshot edition) {
        List<Conflict> found = new ArrayList<>();
        RULES.forEach(rule -> rule.find(edition, found::add));
        found.sort(ORDER);
        return List.copyOf(found);
    }

    private static LocalDateTime moment(Conflict conflict) {
        Span time = conflict.when() != null ? conflict.when() : conflict.first().time();
        return time == null ? LocalDateTime.MAX : time.from();
    }
}
