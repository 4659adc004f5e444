package ma.riwaq.exchange;

import com.ibm.icu.util.BasicTimeZone;
import com.ibm.icu.util.TimeZoneTransition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import ma.riwaq.shared.FairTime;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The VTIMEZONE of a zone for the years of an edition, by the rules of {@link FairTime}: a program whose own rules are
 * old, and still believes in +01:00 for Morocco after September 2026, goes by these.
 */
final class ZoneComponent {

    private ZoneComponent() {}

    /** The component, right from a year before the first day until a year after the last. */
    static VTimeZone of(String zoneId, LocalDate firstDay, LocalDate lastDay) {
        BasicTimeZone zone = FairTime.zone(zoneId);
        long from = millis(firstDay.minusYears(1));
        long to = millis(lastDay.plusYears(1));
        List<Observance> observances = new ArrayList<>();
        ZoneOffset first = offset(zone.getOffset(from));
        observances.add(observance(LocalDateTime.of(1970, 1, 1, 0, 0), first, first));
        for (TimeZoneTransition next = zone.getNextTransition(from, false);
                next != null && next.getTime() < to;
                next = zone.getNextTransition(next.getTime(), false)) {
            ZoneOffset before =
                    offset(next.getFrom().getRawOffset() + next.getFrom().getDSTSavings());
            ZoneOffset after = offset(next.getTo().getRawOffset() + next.getTo().getDSTSavings());
            if (!before.equals(after)) {
                observances.add(observance(
                        LocalDateTime.ofInstant(Instant.ofEpochMilli(next.getTime()), before), before, after));
            }
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zoneId))), new ComponentList<>(observances));
    }

    private static Observance observance(LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
        return new Standard(new PropertyList(List.of(
                new DtStart<Temporal>(onset), new TzOffsetFrom(from), new TzOffsetTo(to), new TzName(to.getId()))));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static ZoneOffset offset(int millis) {
        return ZoneOffset.ofTotalSeconds(millis / 1000);
    }
}
