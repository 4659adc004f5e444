package ma.riwaq.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.venue.Room;

/** Looks for the next time at which a room is free while the fair is open. */
final class FreeTime {

    /** Sessions start at times that people remember. */
    private static final int STEP = 5;

    private final Room room;
    private final List<Interval> taken;

    /** In a room that holds these; what is held elsewhere is passed over. */
    FreeTime(Room room, List<? extends Placed> all) {
        this.room = room;
        // a room for several at once is never taken by sessions, only by blocks
        Stream<Interval> held = all.stream()
                .filter(each -> room.equals(each.getPlace().room()))
                .filter(each -> !room.isSeveralAtOnce() || each instanceof Block)
                .map(each -> Interval.around(each, room.getChangeoverMinutes()));
        Stream<Interval> closed =
                room.getUnavailable().stream().map(time -> new Interval(time.getStart(), time.getEnd()));
        this.taken = Stream.concat(held, closed)
                .sorted(Comparator.comparing(Interval::from))
                .toList();
    }

    /** The first such time from a moment on; empty if the edition has none left. */
    Optional<Place> next(Edition edition, LocalDateTime from, int minutes) {
        return edition.getDays().stream()
                .filter(hours -> hours.getOpens() != null && hours.getCloses() != null)
                .flatMap(hours -> onDay(hours, from, minutes).stream())
                .findFirst();
    }

    private Optional<Place> onDay(OpeningHours hours, LocalDateTime from, int minutes) {
        LocalDate day = hours.getDay();
        LocalDateTime opens = day.atTime(hours.getOpens());
        LocalDateTime start = rounded(from.isAfter(opens) ? from : opens);
        for (Interval time : taken) {
            if (time.overlaps(start, start.plusMinutes(minutes))) {
                start = rounded(time.until());
            }
        }
        boolean fits = !start.plusMinutes(minutes).isAfter(day.atTime(hours.getCloses()));
        return fits ? Optional.of(new Place(room, day, start.toLocalTime(), minutes)) : Optional.empty();
    }

    private static LocalDateTime rounded(LocalDateTime moment) {
        int over = moment.getMinute() % STEP;
        return over == 0 ? moment : moment.plusMinutes(STEP - over);
    }

    /** A time at which nothing may start or go on. */
    private record Interval(LocalDateTime from, LocalDateTime until) {

        /** What is held, with the change-over before and after it; a block needs none. */
        static Interval around(Placed held, int changeover) {
            int spare = held instanceof Block ? 0 : changeover;
            return new Interval(
                    held.getPlace().startsAt().minusMinutes(spare),
                    held.getPlace().endsAt().plusMinutes(spare));
        }

        boolean overlaps(LocalDateTime start, LocalDateTime end) {
            return from.isBefore(end) && start.isBefore(until);
        }
    }
}
