package ma.riwaq.web.live;

import java.time.LocalDateTime;
import java.time.LocalTime;
import ma.riwaq.release.ReleaseDocument.Day;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.FairTime;

/**
 * A session as a screen shows it.
 *
 * @param end where nobody set one, the end of its event, or else of the day
 * @param from epoch seconds of its start, by the rules of the fair's zone and not by those of the browser
 * @param to as {@code from}, of its end
 */
public record ScreenItem(Placed placed, LocalDateTime start, LocalDateTime end, long from, long to) {

    static ScreenItem of(Placed placed, ReleasedEdition edition) {
        LocalDateTime start = placed.day().atTime(placed.start());
        LocalDateTime end = end(placed, edition);
        String zone = edition.edition().zone();
        return new ScreenItem(
                placed,
                start,
                end,
                FairTime.at(start, zone).toEpochSecond(),
                FairTime.at(end, zone).toEpochSecond());
    }

    private static LocalDateTime end(Placed placed, ReleasedEdition edition) {
        if (placed.ownTime()) {
            return placed.session().slot().end();
        }
        if (placed.event() != null && placed.event().end() != null) {
            return placed.day().atTime(placed.event().end());
        }
        return edition.edition().days().stream()
                .filter(day -> day.date().equals(placed.day()) && day.closes() != null)
                .map(Day::closes)
                .filter(closes -> closes.isAfter(placed.start()))
                .findFirst()
                .map(placed.day()::atTime)
                .orElse(placed.day().atTime(LocalTime.MAX));
    }
}
