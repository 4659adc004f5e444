package ma.riwaq.conflict;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A time of the programme, in local time.
 *
 * @param from its first moment
 * @param to the moment at which it is over, which is no part of it and may be on a later day
 */
public record Span(LocalDateTime from, LocalDateTime to) implements Serializable {

    /** Refuses a time that is over before it begins. */
    public Span {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** A time of so many minutes. */
    public static Span of(LocalDate day, LocalTime start, int minutes) {
        return new Span(day.atTime(start), day.atTime(start).plusMinutes(minutes));
    }

    /** A time between two hours; it ends on the next day if the second hour is not after the first. */
    public static Span of(LocalDate day, LocalTime from, LocalTime to) {
        return new Span(day.atTime(from), (to.isAfter(from) ? day : day.plusDays(1)).atTime(to));
    }

    /** Whether both share a moment; one that ends when the other begins does not. */
    public boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether the other lies wholly in this one. */
    public boolean contains(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** The moments of both, which must overlap. */
    public Span common(Span other) {
        return new Span(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** The whole minutes from the end of this one to the beginning of a later one. */
    public int minutesUntil(Span later) {
        return (int) Duration.between(to, later.from).toMinutes();
    }

    /** The same hours some days later, or earlier if negative. */
    public Span plusDays(int days) {
        return new Span(from.plusDays(days), to.plusDays(days));
    }
}
