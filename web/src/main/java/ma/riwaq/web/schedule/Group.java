package ma.riwaq.web.schedule;

import java.time.LocalDate;
import java.util.List;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.LocalizedText;

/**
 * Sessions that are listed together.
 *
 * @param date the day that they have in common; null if they are listed by something else, or have no day
 * @param name what they have in common; null if they are listed by days, or have nothing of the kind
 * @param link the page of the day or the thing; null if there is none
 */
public record Group(LocalDate date, LocalizedText name, String link, List<Placed> sessions) {}
