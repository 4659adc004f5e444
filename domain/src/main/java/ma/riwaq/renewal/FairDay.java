package ma.riwaq.renewal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One day of the fair, by its number, on the old dates and on the new ones.
 *
 * @param number 1 for the first public day
 * @param from its old date; null if the old dates have no such day
 * @param to its new date; null if the new dates have no such day
 */
public record FairDay(int number, LocalDate from, LocalDate to) implements Serializable {

    /** What becomes of the day. */
    public Turn turn() {
        if (from == null) {
            return Turn.ADDED;
        }
        if (to == null) {
            return Turn.GONE;
        }
        return from.getDayOfWeek() == to.getDayOfWeek() ? Turn.SAME_WEEKDAY : Turn.OTHER_WEEKDAY;
    }

    /** What becomes of a day of the fair when its dates change. */
    public enum Turn {
        SAME_WEEKDAY,
        OTHER_WEEKDAY,
        /** The new dates have no such day. */
        GONE,
        /** The old dates had no such day. */
        ADDED
    }
}
