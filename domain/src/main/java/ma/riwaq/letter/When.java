package ma.riwaq.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import ma.riwaq.release.ReleasedEdition.Placed;

/**
 * When a session is held, as far as it is known.
 *
 * @param end null if open, or if only the time of its event is known
 */
record When(LocalDate day, LocalTime start, LocalTime end) {

    static When of(Placed placed) {
        return new When(placed.day(), placed.start(), placed.ownTime() ? placed.end() : null);
    }
}
