package ma.riwaq.communique;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One session that a text names; what it leaves out is null.
 *
 * @param title with its place in the text
 * @param kind what the text calls it: ندوة, atelier
 * @param start its own start, not that of the day that it belongs to
 * @param bodies who does what for it and not for the other sessions too
 */
public record SessionFound(
        Value<String> title,
        Value<LocalDate> date,
        Value<LocalTime> start,
        Value<LocalTime> end,
        Value<String> room,
        Value<String> kind,
        List<BodyFound> bodies) {

    SessionFound with(List<BodyFound> own) {
        return new SessionFound(title, date, start, end, room, kind, own);
    }
}
