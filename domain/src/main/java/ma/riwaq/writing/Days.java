package ma.riwaq.writing;

import java.time.LocalDate;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.WrittenDay;

/** Days and ranges of them as they are written out in Morocco: فاتح ماي, 1er mai. */
final class Days {

    private static final String FIRST_IN_ARABIC = "'فاتح'";

    private Days() {}

    /** السبت 11 ماي 2024. */
    static String full(LocalDate day, Lang lang) {
        return WrittenDay.format(day, "EEEE " + number(day, lang) + " MMMM uuuu", lang);
    }

    private static String number(LocalDate day, Lang lang) {
        return lang == Lang.AR && day.getDayOfMonth() == 1 ? FIRST_IN_ARABIC : WrittenDay.dayOfMonth(day, lang);
    }

    /** A first and a last day, of which the first leaves out what both have in common: من 9 إلى 19 ماي 2024. */
    static String range(LocalDate first, LocalDate last, Wording words) {
        Lang lang = words.lang();
        if (first.equals(last)) {
            return words.of("on", full(first, lang));
        }
        String end = WrittenDay.format(last, number(last, lang) + " MMMM uuuu", lang);
        String pattern = number(first, lang);
        if (first.getYear() != last.getYear()) {
            pattern += " MMMM uuuu";
        } else if (first.getMonth() != last.getMonth() || pattern.equals(FIRST_IN_ARABIC)) {
            pattern += " MMMM";
        }
        return words.of("range", WrittenDay.format(first, pattern, lang), end);
    }
}
