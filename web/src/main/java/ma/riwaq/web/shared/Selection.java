package ma.riwaq.web.shared;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import ma.riwaq.release.ReleasedEdition.Placed;

/**
 * The sessions that the filters of an address leave, and how many each other choice would leave: a session that fails
 * at just one filter is what giving up that filter would bring back.
 */
public final class Selection {

    private final List<Placed> sessions = new ArrayList<>();
    private final Map<Parameter, Map<String, Integer>> counts = new EnumMap<>(Parameter.class);
    private final Map<Parameter, Integer> without = new EnumMap<>(Parameter.class);

    private Selection() {}

    /**
     * Chooses among sessions.
     *
     * @param filters by the names of parameters; those for something unknown leave everything
     * @param found codes of the sessions that have the words looked for; null if none are
     * @param now by the clocks of the fair
     */
    public static Selection of(
            Collection<Placed> all, Map<String, String> filters, Set<String> found, LocalDateTime now) {
        Map<Parameter, Predicate<Placed>> set = new EnumMap<>(Parameter.class);
        for (Parameter choice : Parameter.CHOICES) {
            String value = filters.get(choice.getName());
            if (value != null && !value.equals(Parameter.UNKNOWN)) {
                set.put(choice, placed -> choice.values(placed).contains(value));
            }
        }
        if (Parameter.YES.equals(filters.get(Parameter.COMING.getName()))) {
            set.put(Parameter.COMING, placed -> isToCome(placed, now));
        }
        if (found != null) {
            set.put(Parameter.Q, placed -> found.contains(placed.session().code()));
        }
        Selection selection = new Selection();
        all.forEach(placed -> selection.weigh(placed, set));
        return selection;
    }

    /** Whether a session may still be seen: it is not over, or nobody knows yet when it is. */
    static boolean isToCome(Placed placed, LocalDateTime now) {
        return placed.day() == null || lastMoment(placed).isAfter(now);
    }

    /** When a session is over; without a time of its own, at the end of its day. */
    static LocalDateTime lastMoment(Placed placed) {
        return placed.ownTime()
                ? placed.session().slot().end()
                : placed.day().plusDays(1).atStartOfDay();
    }

    private void weigh(Placed placed, Map<Parameter, Predicate<Placed>> set) {
        Parameter failed = null;
        for (Map.Entry<Parameter, Predicate<Placed>> filter : set.entrySet()) {
            if (!filter.getValue().test(placed)) {
                if (failed != null) {
                    return;
                }
                failed = filter.getKey();
            }
        }
        if (failed != null) {
            without.merge(failed, 1, Integer::sum);
            count(failed, placed);
            return;
        }
        sessions.add(placed);
        Parameter.CHOICES.forEach(choice -> count(choice, placed));
    }

    private void count(Parameter choice, Placed placed) {
        Map<String, Integer> ofChoice = counts.computeIfAbsent(choice, any -> new HashMap<>());
        choice.values(placed).forEach(value -> ofChoice.merge(value, 1, Integer::sum));
    }

    /** The sessions left, in the order of time. */
    public List<Placed> sessions() {
        return sessions;
    }

    /** How many sessions there would be with this value of a choice, all else as it is. */
    public int count(Parameter choice, String value) {
        return counts.getOrDefault(choice, Map.of()).getOrDefault(value, 0);
    }

    /** How many sessions there would be without this filter, all else as it is. */
    public int without(Parameter filter) {
        return sessions.size() + without.getOrDefault(filter, 0);
    }
}
