package ma.riwaq.renewal;

import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.shared.LocalizedText;

/**
 * Something that stays behind, or comes along without a part of it.
 *
 * @param part the part of the edition that it belongs to
 * @param id the identity of the thing
 * @param label what it is called
 * @param reason why
 * @param day the number of the fair day that is meant; 0 if none is
 */
public record Loss(Part part, UUID id, LocalizedText label, Reason reason, int day) implements Serializable {

    /** Why something stays behind. */
    public enum Reason {
        /** It was called off. */
        CANCELLED,
        /** It was put off. */
        POSTPONED,
        /** The new dates have no such day. */
        NO_SUCH_DAY,
        /** A session that it is presented or signed in stays behind. */
        SESSION_LEFT,
        /** A title that is no longer on display. */
        NOT_ON_DISPLAY,
        /** A break or blocker on the board, whose day is gone. */
        BLOCK_GONE,
        /** A time kept free, whose day is gone, or would be another weekday than the one that it is about. */
        BAND_GONE,
        /** A time kept free, which is set anew each year: the sun and visitors keep no date of the last one. */
        BAND_LEFT,
        /** A break of some days, or a blocker, which was about that year's programme. */
        BLOCK_LEFT
    }
}
