package ma.riwaq.admin.shared;

import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import ma.riwaq.shared.Composed;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.WrittenDay;

/** The words of the back office, and everything else as the reader is used to see it written. */
@Named
@RequestScoped
public class Texts {

    private static final String BUNDLE = "ma.riwaq.admin.Messages";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    private CurrentLanguage language;

    private final Map<String, MessageFormat> formats = new HashMap<>();
    private ResourceBundle bundle;

    private MessageFormat format(String key) {
        return new MessageFormat(bundle().getString(key), language.getLocale());
    }

    private ResourceBundle bundle() {
        if (bundle == null) {
            bundle = ResourceBundle.getBundle(BUNDLE, language.getLocale());
        }
        return bundle;
    }

    /** The text of a key, with plurals and other details filled in (ICU message format). */
    public String of(String key, Object... details) {
        return formats.computeIfAbsent(key, this::format).format(details);
    }

    /** As {@link #of}, for pages. */
    public String counted(String key, long count) {
        return of(key, count);
    }

    /** The text of a key; null if there is none, as for fields that need no hint. */
    public String maybe(String key) {
        return bundle().containsKey(key) ? bundle().getString(key) : null;
    }

    /** A localized text for the reader, with the language that it really is in; null if it is empty. */
    public LocalizedText.Shown shown(LocalizedText text) {
        return text == null ? null : text.in(language.getLang()).orElse(null);
    }

    /** Any value in words: a text, a label, a choice, a date, yes or no. */
    public String plain(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalizedText text) {
            return text.plain(language.getLang());
        }
        if (value instanceof ListedEntity thing) {
            return thing.getLabel().plain(language.getLang());
        }
        if (value instanceof Composed composed) {
            return composed.parts().stream().map(this::plain).collect(Collectors.joining(" · "));
        }
        if (value instanceof Lang lang) {
            return bundle().getString("Lang." + lang.name());
        }
        if (value instanceof Enum<?> choice) {
            return bundle().getString(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
        }
        if (value instanceof Boolean yes) {
            return bundle().getString(yes ? "general.yes" : "general.no");
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::plain).collect(Collectors.joining(of("general.list.separator")));
        }
        return time(value);
    }

    private String time(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof LocalTime time) {
            return CLOCK.format(time);
        }
        if (value instanceof LocalDateTime moment) {
            return day(moment.toLocalDate()) + " " + CLOCK.format(moment);
        }
        if (value instanceof Instant instant) {
            return moment(instant);
        }
        return value.toString();
    }

    /** A day as it is written out, with the day of the week. */
    public String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language.getLocale())
                        .format(day);
    }

    /** The day of the week alone. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", language.getLocale()).format(day);
    }

    /** A day without its year. */
    public String dayAndMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", language.getLocale()).format(day);
    }

    /** A first and a last day as people write them together; a single day by itself. */
    public String days(LocalDate first, LocalDate last) {
        Lang lang = language.getLang();
        String end = WrittenDay.date(last, lang);
        return first.equals(last) ? end : of("general.days", WrittenDay.start(first, last, lang), end);
    }

    /** A moment in Morocco's time: the day and the clock. */
    public String moment(Instant instant) {
        if (instant == null) {
            return "";
        }
        LocalDateTime there = FairTime.local(instant, FairTime.MOROCCO);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.getLocale())
                        .format(there)
                + " " + CLOCK.format(there);
    }
}
