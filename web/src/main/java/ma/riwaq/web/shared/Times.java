package ma.riwaq.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.WrittenDay;

/** Dates and times as Moroccans write them: full month names, the 24-hour clock, the fair's own zone. */
@Named
@RequestScoped
public class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private Lang lang;
    private String zone;

    /** For the container. */
    protected Times() {}

    /** The times of the page that is being rendered. */
    @Inject
    public Times(CurrentPage page) {
        this(page.getLang(), page.isWithEdition() ? page.getEdition().edition().zone() : "Africa/Casablanca");
    }

    Times(Lang lang, String zone) {
        this.lang = lang;
        this.zone = zone;
    }

    /** A day in full: السبت 11 ماي 2024. */
    public String day(LocalDate date) {
        return WrittenDay.of(date, lang);
    }

    /** A day in full, in another language than that of the page. */
    public String dayIn(Lang other, LocalDate date) {
        return WrittenDay.of(date, other);
    }

    /** The name of a weekday. */
    public String weekday(LocalDate date) {
        return format(date, "EEEE");
    }

    /** A day of a month without its year: 11 ماي. */
    public String dayAndMonth(LocalDate date) {
        return format(date, dayOfMonth(date) + " MMMM");
    }

    /** A day without its weekday: 11 ماي 2024. */
    public String date(LocalDate date) {
        return WrittenDay.date(date, lang);
    }

    /** A first and a last day as people say them together: من 9 إلى 19 ماي 2024; a single day by itself. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? date(last)
                : new Words(lang).format("fromDayToDay", WrittenDay.start(first, last, lang), date(last));
    }

    /** A time of day: 11:00. */
    public String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** A day and time for machines, with the offset that holds then. */
    public String iso(LocalDate date, LocalTime time) {
        return ISO.format(FairTime.at(date.atTime(time), zone));
    }

    /** An instant for machines; pages may not tell it finer than by thousandths of a second. */
    public String iso(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What the fair's clocks showed at an instant. */
    public LocalDateTime local(Instant instant) {
        return FairTime.local(instant, zone);
    }

    private String dayOfMonth(LocalDate date) {
        return WrittenDay.dayOfMonth(date, lang);
    }

    private String format(LocalDate date, String pattern) {
        return WrittenDay.format(date, pattern, lang);
    }
}
