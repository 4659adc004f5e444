package ma.riwaq.release;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.riwaq.release.Change.Noun;

/**
 * Changes that people read together: those to the sessions of one day, or to all things of another kind. Within it,
 * what was called off comes first.
 *
 * @param day the day; null for sessions without one and for other things
 */
public record ChangeGroup(Noun noun, LocalDate day, List<Change> changes) implements Serializable {

    private static final Comparator<Change> IN_ORDER = comparing(Change::noun)
            .thenComparing(ChangeGroup::dayOf, nullsLast(naturalOrder()))
            .thenComparing(Change::kind);

    /** A changelog in groups, sessions first and by day. */
    public static List<ChangeGroup> of(List<Change> changes) {
        Map<ChangeGroup, List<Change>> groups = new LinkedHashMap<>();
        changes.stream().sorted(IN_ORDER).forEach(change -> groups.computeIfAbsent(
                        new ChangeGroup(change.noun(), dayOf(change), List.of()), group -> new ArrayList<>())
                .add(change));
        return groups.entrySet().stream()
                .map(group ->
                        new ChangeGroup(group.getKey().noun(), group.getKey().day(), List.copyOf(group.getValue())))
                .toList();
    }

    private static LocalDate dayOf(Change change) {
        return change.noun() == Noun.SESSION ? change.day() : null;
    }
}
