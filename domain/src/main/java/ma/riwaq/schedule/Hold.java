package ma.riwaq.schedule;

import java.util.UUID;

/**
 * What somebody took hold of on the board.
 *
 * @param item the identity of a session or of a block
 * @param mark which state of it they saw, as {@link Placed#getMark}; empty if it was not placed
 */
public record Hold(UUID item, String mark) {

    /** Something as it is now. */
    public static Hold of(Placed thing) {
        return new Hold(thing.getItem(), thing.getMark());
    }
}
