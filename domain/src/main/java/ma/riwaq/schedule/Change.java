package ma.riwaq.schedule;

import java.util.UUID;

/**
 * What a step did to one thing on the board.
 *
 * @param item the identity of a session or of a block
 * @param before its state until then; null if it was not on the board
 * @param after its state since; null if it was taken off
 * @param made whether the step made the session itself, as a copy of another
 */
public record Change(UUID item, Spot before, Spot after, boolean made) {

    /** What takes it back. */
    Change reversed() {
        return new Change(item, after, before, made);
    }

    /** Whether it is a block, which is not on the board only if it does not exist. */
    boolean isOfBlock() {
        return (before == null ? after : before).kind() != null;
    }
}
