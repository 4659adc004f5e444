package ma.riwaq.communique;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day as a text names it.
 *
 * @param year null where the text leaves it out
 * @param month 1 to 12
 * @param day of the month, {@link #LAST} for its last
 * @param weekday 1 for Monday to 7, null where none is named
 */
record Day(Integer year, int month, int day, Integer weekday) {

    /** The last day of the month. */
    static final int LAST = 32;

    Day inYear(int other) {
        return new Day(other, month, day, weekday);
    }

    /** Whether such a day exists in some year. */
    boolean exists() {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day == LAST
                        || day
                                <= YearMonth.of(year == null ? 2024 : year, month)
                                        .lengthOfMonth());
    }

    /** The date; null without a year, and for 29 February of a year that has none. */
    LocalDate date() {
        if (year == null) {
            return null;
        }
        try {
            return LocalDate.of(year, month, dayOfMonth());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether the weekday that is named is another than that of the date. */
    boolean contradicts() {
        LocalDate date = date();
        return date != null && weekday != null && date.getDayOfWeek().getValue() != weekday;
    }

    private int dayOfMonth() {
        return day == LAST ? YearMonth.of(year == null ? 2023 : year, month).lengthOfMonth() : day;
    }

    /** {@code 2024-05-11}, or {@code --05-11} without a year. */
    @Override
    public String toString() {
        String ofYear = "-" + two(month) + "-" + two(dayOfMonth());
        return (year == null ? "-" : year.toString()) + ofYear;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
