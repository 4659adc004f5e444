package ma.riwaq.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as Moroccans write them out. */
public final class WrittenDay {

    private WrittenDay() {}

    /** A day in full with its weekday: السبت 11 ماي 2024. */
    public static String of(LocalDate date, Lang lang) {
        return format(date, "EEEE " + dayOfMonth(date, lang) + " MMMM uuuu", lang);
    }

    /** A day without its weekday: 11 ماي 2024. */
    public static String date(LocalDate date, Lang lang) {
        return format(date, dayOfMonth(date, lang) + " MMMM uuuu", lang);
    }

    /** The first day of a range, without what it has in common with the last one: 9, 30 أبريل, 31 دجنبر 2026. */
    public static String start(LocalDate first, LocalDate last, Lang lang) {
        String pattern = dayOfMonth(first, lang);
        if (first.getYear() != last.getYear()) {
            pattern += " MMMM uuuu";
        } else if (first.getMonth() != last.getMonth()) {
            pattern += " MMMM";
        }
        return format(first, pattern, lang);
    }

    /** The day of the month in a pattern of letters: the first is ordinal in French. */
    public static String dayOfMonth(LocalDate date, Lang lang) {
        return lang == Lang.FR && date.getDayOfMonth() == 1 ? "d'er'" : "d";
    }

    /** A day by a pattern of letters. */
    public static String format(LocalDate date, String pattern, Lang lang) {
        return DateTimeFormatter.ofPattern(pattern, lang.getLocale()).format(date);
    }
}
