package ma.riwaq.renewal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.riwaq.conflict.BandKind;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.schedule.Place;
import ma.riwaq.venue.Unavailability;

/**
 * How old dates of a fair stand for new ones: by the number of the day, and at the same time on the clock. No instant is
 * ever looked at, for the offset of the zone may have changed in between.
 */
public record FairDays(LocalDate first, LocalDate last, LocalDate newFirst, LocalDate newLast) {

    /** From the dates of an edition to others. */
    public static FairDays of(Edition edition, LocalDate newFirst, LocalDate newLast) {
        return new FairDays(edition.getFirstDay(), edition.getLastDay(), newFirst, newLast);
    }

    /** The number of an old date: 1 for the first public day, 0 for its eve. */
    public int number(LocalDate day) {
        return between(first, day) + 1;
    }

    /**
     * The new date that an old one stands for; empty if the fair is now too short to have it. The days before and after
     * the fair stay as far from it as they were.
     */
    public Optional<LocalDate> moved(LocalDate day) {
        int number = number(day);
        if (number > length()) {
            return Optional.of(newLast.plusDays(number - length()));
        }
        return number > newLength() ? Optional.empty() : Optional.of(newFirst.plusDays(number - 1));
    }

    /** A time at which a room cannot be used, moved by the day on which it starts; empty if that day is gone. */
    public Optional<Unavailability> moved(Unavailability time) {
        LocalDate day = time.getStart().toLocalDate();
        return moved(day).map(to -> {
            int shift = between(day, to);
            return new Unavailability(
                    time.getStart().plusDays(shift), time.getEnd().plusDays(shift), time.getReason());
        });
    }

    /** The times at which a room cannot be used that are still there, moved. */
    List<Unavailability> moved(List<Unavailability> times) {
        return times.stream().map(this::moved).flatMap(Optional::stream).toList();
    }

    /** The place on the board that stands for an old one; empty if its day is gone. */
    Optional<Place> moved(Place place) {
        return moved(place.day()).map(day -> new Place(place.room(), day, place.start(), place.minutes()));
    }

    /** The new day of a time kept free on one day; empty if it is gone, or is no longer the weekday that it is about. */
    Optional<LocalDate> moved(TimeBand band) {
        boolean weekly = band.getWeekday() != null || band.getKind() == BandKind.FRIDAY_PRAYER;
        return moved(band.getDay())
                .filter(day -> !weekly || day.getDayOfWeek() == band.getDay().getDayOfWeek());
    }

    /** Every day of either, in order. */
    public List<FairDay> all() {
        return IntStream.rangeClosed(1, Math.max(length(), newLength()))
                .mapToObj(number -> new FairDay(
                        number,
                        number > length() ? null : first.plusDays(number - 1),
                        number > newLength() ? null : newFirst.plusDays(number - 1)))
                .toList();
    }

    /** Gives an edition on the new dates the hours of the old ones; what was not there before has none. */
    void open(Edition edition, List<OpeningHours> hours) {
        newFirst.datesUntil(newLast.plusDays(1)).forEach(day -> edition.open(day, null, null));
        hours.forEach(old -> moved(old.getDay()).ifPresent(day -> edition.open(day, old.getOpens(), old.getCloses())));
    }

    private int length() {
        return between(first, last) + 1;
    }

    private int newLength() {
        return between(newFirst, newLast) + 1;
    }

    private static int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
