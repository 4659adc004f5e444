package ma.riwaq.print;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.WebAddress;

/**
 * What is to be printed of a release.
 *
 * @param about the day as {@code 2024-05-11}, or the code of the room; null for the whole edition
 * @param langs one language, or two that stand side by side, the first of which is that of the document
 * @param site where visitors find the public site, for QR codes: scheme, host and port
 */
public record Order(PrintKind kind, String about, List<Lang> langs, String site) {

    /** As given; an address without a slash at its end. */
    public Order {
        langs = List.copyOf(langs);
        site = WebAddress.withoutSlash(site);
    }

    /** Whether the release has what it is about. */
    public boolean fits(ReleasedEdition release) {
        return switch (kind) {
            case DAY -> day() != null && release.days().contains(day());
            case DOOR -> release.room(about).isPresent();
            case PLATES -> about == null || (day() != null && release.days().contains(day()));
            case BOOKLET, LABELS -> about == null;
        };
    }

    /** The day that it is about; null if it is about none. */
    LocalDate day() {
        try {
            return about == null ? null : LocalDate.parse(about);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
