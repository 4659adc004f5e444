package ma.riwaq.admin.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.EditionStatus;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.shared.LocalizedText;

/** An edition as programs read it. */
public record EditionJson(
        String slug,
        LocalizedText name,
        Integer number,
        EditionStatus status,
        LocalDate firstDay,
        LocalDate lastDay,
        String zone,
        List<Day> days) {

    static EditionJson of(Edition edition) {
        return new EditionJson(
                edition.getSlug(),
                edition.getName(),
                edition.getNumber(),
                edition.getStatus(),
                edition.getFirstDay(),
                edition.getLastDay(),
                edition.getZoneId(),
                edition.getDays().stream().map(Day::of).toList());
    }

    /** When the fair is open on one day; null hours are unknown, or those of a day that is closed. */
    public record Day(LocalDate day, LocalTime opens, LocalTime closes) {

        static Day of(OpeningHours hours) {
            return new Day(hours.getDay(), hours.getOpens(), hours.getCloses());
        }
    }
}
