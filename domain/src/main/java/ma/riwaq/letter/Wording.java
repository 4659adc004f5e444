package ma.riwaq.letter;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.WrittenDay;

/** The words of letters in one language. */
final class Wording {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Lang lang;
    private final ResourceBundle words;

    Wording(Lang lang) {
        this.lang = lang;
        words = lang.words("ma.riwaq.letter.words");
    }

    /** The words of a key, with details in the places of {@code {0}}, {@code {1}}. */
    String of(String key, Object... details) {
        return new MessageFormat(words.getString(key), lang.getLocale()).format(details);
    }

    /** A text in the language, or in the one that it falls back to. */
    String of(LocalizedText text) {
        return text.plain(lang);
    }

    /** Names one after the other. */
    String of(Collection<LocalizedText> names) {
        return names.stream().map(this::of).collect(Collectors.joining(words.getString("comma")));
    }

    /** A day and time as the site writes them: السبت 11 ماي 2024، من 11:00 إلى 12:30. */
    String of(When when) {
        if (when.day() == null) {
            return of("when.unknown");
        }
        String day = WrittenDay.of(when.day(), lang);
        if (when.start() == null) {
            return of("when.day", day);
        }
        return when.end() == null
                ? of("when.from", day, clock(when.start()))
                : of("when.between", day, clock(when.start()), clock(when.end()));
    }

    private static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
