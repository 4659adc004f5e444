package ma.riwaq.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import ma.riwaq.venue.Room;

/**
 * Where and when something is held, in local time of its edition.
 *
 * @param room null if only the time is known
 * @param day the day on which it starts
 * @param minutes its length; it may end on the next day
 */
public record Place(Room room, LocalDate day, LocalTime start, int minutes) {

    /** The most minutes that anything lasts. */
    public static final int LONGEST = 1440;

    /** When it starts. */
    public LocalDateTime startsAt() {
        return day.atTime(start);
    }

    /** The first moment after it. */
    public LocalDateTime endsAt() {
        return startsAt().plusMinutes(minutes);
    }

    /** The same length in the same room at another time. */
    public Place at(LocalDateTime moment) {
        return new Place(room, moment.toLocalDate(), moment.toLocalTime(), minutes);
    }

    /** The same hours in the same room on another day. */
    public Place on(LocalDate other) {
        return new Place(room, other, start, minutes);
    }

    /** The same room and start with another length. */
    public Place lasting(int other) {
        return new Place(room, day, start, other);
    }

    /** Whether two share a moment, in whatever rooms; one that ends when the other starts does not. */
    public boolean overlaps(Place other) {
        return overlaps(other.startsAt(), other.endsAt());
    }

    /** Whether it shares a moment with the time from a start until, not including, an end. */
    public boolean overlaps(LocalDateTime from, LocalDateTime until) {
        return startsAt().isBefore(until) && from.isBefore(endsAt());
    }
}
