package ma.riwaq.admin.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ma.riwaq.schedule.BlockKind;
import ma.riwaq.schedule.Hold;
import ma.riwaq.shared.LocalizedText;

/**
 * What the board's script asks for. Each thing that can be done needs some of it; the rest is null.
 *
 * @param item the identity of what is moved
 * @param mark which state of it was seen; null if it was not placed
 * @param minutes a length, or by how much something is moved
 */
public record BoardOrder(
        UUID item,
        String mark,
        UUID other,
        String otherMark,
        UUID room,
        List<UUID> rooms,
        LocalDate day,
        LocalTime start,
        Integer minutes,
        BlockKind kind,
        LocalizedText note) {

    /** What is moved; throws {@link IncompleteException} if that was not said. */
    Hold hold() {
        return new Hold(need(item), Objects.requireNonNullElse(mark, ""));
    }

    /** What it is swapped with. */
    Hold otherHold() {
        return new Hold(need(other), Objects.requireNonNullElse(otherMark, ""));
    }

    /** A part that is needed; throws {@link IncompleteException} if it was not said. */
    static <T> T need(T part) {
        if (part == null) {
            throw new IncompleteException();
        }
        return part;
    }

    /** A part is missing that is needed for what is asked. */
    static class IncompleteException extends RuntimeException {}
}
