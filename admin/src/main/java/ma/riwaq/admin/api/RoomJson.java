package ma.riwaq.admin.api;

import java.time.LocalDateTime;
import java.util.List;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Unavailability;

/**
 * A room as JSON.
 *
 * @param capacity seats; null if not told
 * @param accessible true if left out
 * @param severalAtOnce whether it holds several sessions at once
 * @param unavailable when it cannot be used
 * @param aliases other names that were met in texts
 */
public record RoomJson(
        String code,
        LocalizedText name,
        LocalizedText description,
        Integer capacity,
        Integer position,
        Boolean accessible,
        Boolean severalAtOnce,
        Integer changeoverMinutes,
        List<Period> unavailable,
        List<String> aliases,
        @ReadOnly Long version) {

    /**
     * From a local time until, not including, another.
     *
     * @param reason for staff; null if none is told
     */
    public record Period(LocalDateTime start, LocalDateTime end, String reason) {

        static Period of(Unavailability time) {
            return new Period(time.getStart(), time.getEnd(), time.getReason());
        }

        Unavailability toUnavailability() {
            return new Unavailability(start, end, reason);
        }
    }
}
