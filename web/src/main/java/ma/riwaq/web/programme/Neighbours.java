package ma.riwaq.web.programme;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;

/** What is on beside a session and after it. Only sessions with times of their own, and none that is called off. */
final class Neighbours {

    private static final int MOST = 6;

    private Neighbours() {}

    /** The first sessions of its day that overlap with it. */
    static List<Placed> atTheSameTime(Placed item, ReleasedEdition edition) {
        if (!item.ownTime()) {
            return List.of();
        }
        return edition.sessionsOn(item.day()).stream()
                .filter(other -> isOn(other) && !isSame(other, item))
                .filter(other -> start(other).isBefore(end(item)) && start(item).isBefore(end(other)))
                .limit(MOST)
                .toList();
    }

    /** The next session of its day in its room. */
    static Optional<Placed> nextHere(Placed item, ReleasedEdition edition) {
        if (!item.ownTime() || item.room() == null) {
            return Optional.empty();
        }
        return edition.sessionsOn(item.day()).stream()
                .filter(other ->
                        isOn(other) && !isSame(other, item) && item.room().equals(other.room()))
                .filter(other -> !start(other).isBefore(end(item)))
                .min(Comparator.comparing(Neighbours::start));
    }

    private static boolean isOn(Placed placed) {
        return placed.ownTime() && !placed.cancelled() && !placed.postponed();
    }

    private static boolean isSame(Placed one, Placed other) {
        return one.session().code().equals(other.session().code());
    }

    private static LocalDateTime start(Placed placed) {
        return placed.day().atTime(placed.start());
    }

    private static LocalDateTime end(Placed placed) {
        return placed.session().slot().end();
    }
}
