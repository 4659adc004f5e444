package ma.riwaq.web.edition;

import java.time.LocalDate;
import ma.riwaq.release.ReleaseDocument.Edition;

/** Where an edition stands on a day: it is to come, it is open, or it is over. */
public enum Phase {
    BEFORE,
    DURING,
    AFTER;

    static Phase of(LocalDate day, Edition edition) {
        if (day.isBefore(edition.firstDay())) {
            return BEFORE;
        }
        return day.isAfter(edition.lastDay()) ? AFTER : DURING;
    }

    /** For pages. */
    public boolean isBefore() {
        return this == BEFORE;
    }

    /** As above. */
    public boolean isAfter() {
        return this == AFTER;
    }
}
