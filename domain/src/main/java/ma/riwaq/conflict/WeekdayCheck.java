package ma.riwaq.conflict;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.SearchKey;

/**
 * Compares a weekday that somebody wrote with the date beside it. Both are kept as they were written: a contradiction is
 * told, never mended, because nobody knows which of the two is right.
 */
public final class WeekdayCheck {

    private static final Map<String, DayOfWeek> WORDS = words();

    private WeekdayCheck() {}

    /**
     * The weekday that a text names in Arabic, French, English or Amazigh, in any usual spelling; empty if it names none
     * or several. Shortened names are no names: "mar." is also a month, and أحد without its article is "somebody".
     */
    public static Optional<DayOfWeek> named(String text) {
        DayOfWeek named = null;
        for (String word : SearchKey.words(text)) {
            DayOfWeek day = WORDS.get(word);
            if (day != null && named != null && day != named) {
                return Optional.empty();
            }
            named = day == null ? named : day;
        }
        return Optional.ofNullable(named);
    }

    /** The weekday that a text names, if the date is another one; empty if they agree or either says nothing. */
    public static Optional<DayOfWeek> contradiction(String text, LocalDate date) {
        return named(text).filter(said -> contradicts(said, date));
    }

    /** Whether a date falls on another weekday; null contradicts nothing. */
    public static boolean contradicts(DayOfWeek said, LocalDate date) {
        return said != null && date != null && date.getDayOfWeek() != said;
    }

    private static Map<String, DayOfWeek> words() {
        Map<String, DayOfWeek> words = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Lang lang : Lang.values()) {
                String name = SearchKey.words(day.getDisplayName(TextStyle.FULL, lang.getLocale()))
                        .get(0);
                words.put(name, day);
                if (lang == Lang.AR) {
                    // "and Friday", "on Friday", "for Friday"
                    words.put("و" + name, day);
                    words.put("ب" + name, day);
                    words.put("لل" + name.substring(2), day);
                }
            }
        }
        return words;
    }
}
