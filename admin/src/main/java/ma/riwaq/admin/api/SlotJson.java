package ma.riwaq.admin.api;

import java.time.LocalDate;
import java.time.LocalTime;
import ma.riwaq.schedule.Slot;

/**
 * The place and time of a session; null fields are unknown.
 *
 * @param minutes its length
 * @param room the code of a room; null if only the time is known
 */
public record SlotJson(
        LocalDate day,
        LocalTime start,
        Integer minutes,
        String room,
        @ReadOnly Long version) {

    /** A slot as programs read it; null for none. */
    static SlotJson of(Slot slot) {
        return slot == null
                ? null
                : new SlotJson(
                        slot.getDay(),
                        slot.getStart(),
                        slot.getMinutes(),
                        slot.getRoom() == null ? null : slot.getRoom().getCode(),
                        slot.getVersion());
    }
}
