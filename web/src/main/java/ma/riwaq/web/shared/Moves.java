package ma.riwaq.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.riwaq.release.Change;
import ma.riwaq.release.Change.Detail;
import ma.riwaq.release.ChangelogEntry;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.LocalizedText;

/** Sessions that were moved so late that people may have planned by the old day, time or place. */
@Named
@RequestScoped
public class Moves {

    /** What was told earlier than this before a session is no news to anybody. */
    private static final Duration LATE = Duration.ofDays(3);

    /** A session that is put off or taken up again may get another time with it. */
    private static final Set<Change.Kind> KINDS =
            EnumSet.of(Change.Kind.MOVED, Change.Kind.POSTPONED, Change.Kind.RESTORED);

    @Inject
    private CurrentPage page;

    private Map<String, Move> moves;

    /** For the container. */
    protected Moves() {}

    Moves(ReleasedEdition edition) {
        moves = of(edition);
    }

    /** Where and when a session was to be held before it was moved late; null if it was not. */
    public Move of(Placed placed) {
        if (moves == null) {
            moves = of(page.getEdition());
        }
        return moves.get(placed.session().code());
    }

    private static Map<String, Move> of(ReleasedEdition edition) {
        Map<String, Move> moves = new HashMap<>();
        for (ChangelogEntry entry : edition.changelog()) {
            for (Change change : entry.changes()) {
                Move move = Move.of(change);
                if (KINDS.contains(change.kind()) && !move.isEmpty()) {
                    concerned(change, edition)
                            .filter(placed -> isLate(entry.at(), placed, move, edition))
                            .forEach(
                                    placed -> moves.putIfAbsent(placed.session().code(), move));
                }
            }
        }
        return moves;
    }

    /** The session that was changed, or those that have no time but that of the event that was. */
    private static Stream<Placed> concerned(Change change, ReleasedEdition edition) {
        return switch (change.noun()) {
            case SESSION -> edition.session(change.code()).stream();
            case EVENT ->
                edition.event(change.code()).stream()
                        .flatMap(event -> edition.sessionsOf(event).stream())
                        .filter(placed -> !placed.ownTime());
            default -> Stream.empty();
        };
    }

    /** Who planned by the old time is misled until then, who comes by the new one until then: the earlier counts. */
    private static boolean isLate(Instant told, Placed placed, Move move, ReleasedEdition edition) {
        LocalDate day = move.day() == null ? placed.day() : move.day();
        LocalTime start = move.start() == null ? placed.start() : move.start();
        return Stream.of(moment(day, start, edition), moment(placed.day(), placed.start(), edition))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .filter(told.plus(LATE)::isAfter)
                .isPresent();
    }

    private static Optional<Instant> moment(LocalDate day, LocalTime start, ReleasedEdition edition) {
        return day == null || start == null
                ? Optional.empty()
                : Optional.of(
                        FairTime.at(day.atTime(start), edition.edition().zone()).toInstant());
    }

    /**
     * What a session was before it was moved.
     *
     * @param day null if it is held on the same day
     * @param start null if it begins at the same time
     * @param room null if it is held in the same room
     */
    public record Move(LocalDate day, LocalTime start, LocalizedText room) {

        /** Whether nothing is known of before, as for what had no place until then. */
        private boolean isEmpty() {
            return day == null && start == null && room == null;
        }

        private static Move of(Change change) {
            return new Move(
                    change.details().stream()
                            .filter(detail -> detail.field().equals("day") && detail.before() != null)
                            .findFirst()
                            .map(detail -> LocalDate.parse(detail.before()))
                            .orElse(null),
                    change.details().stream()
                            .filter(detail -> detail.field().equals("start") && detail.before() != null)
                            .findFirst()
                            .map(detail -> LocalTime.parse(detail.before()))
                            .orElse(null),
                    change.details().stream()
                            .filter(detail -> detail.field().equals("room"))
                            .map(Detail::was)
                            .flatMap(List::stream)
                            .findFirst()
                            .orElse(null));
        }
    }
}
