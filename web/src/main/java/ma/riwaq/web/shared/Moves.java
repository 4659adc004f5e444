package ma.riwaq.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                if (change.kind() == Change.Kind.MOVED && change.noun() == Change.Noun.SESSION) {
                    edition.session(change.code())
                            .filter(placed -> isLate(entry.at(), placed, edition))
                            .ifPresent(placed -> moves.putIfAbsent(change.code(), Move.of(change)));
                }
            }
        }
        return moves;
    }

    private static boolean isLate(Instant told, Placed placed, ReleasedEdition edition) {
        return placed.day() != null
                && placed.start() != null
                && told.plus(LATE)
                        .isAfter(FairTime.at(
                                        placed.day().atTime(placed.start()),
                                        edition.edition().zone())
                                .toInstant());
    }

    /**
     * What a session was before it was moved.
     *
     * @param day null if it is held on the same day
     * @param start null if it begins at the same time
     * @param room null if it is held in the same room
     */
    public record Move(LocalDate day, LocalTime start, LocalizedText room) {

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
