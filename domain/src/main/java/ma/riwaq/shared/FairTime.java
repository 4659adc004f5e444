package ma.riwaq.shared;

import com.ibm.icu.util.BasicTimeZone;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The one place that answers what offset a zone has. It asks ICU4J's own rules, never the JDK's: Morocco went to
 * UTC+00:00 for good on 20 September 2026 (tzdata 2026c), and many JDKs still answer +01:00.
 */
public final class FairTime {

    /** Where staff are, whatever clock the server keeps. */
    public static final String MOROCCO = "Africa/Casablanca";

    private FairTime() {}

    /** The offset that holds in a zone at a local time; of a time that comes twice or never, the earlier offset. */
    public static ZoneOffset offset(LocalDateTime local, String zoneId) {
        BasicTimeZone zone = zone(zoneId);
        GregorianCalendar calendar = new GregorianCalendar(zone, ULocale.ROOT);
        calendar.clear();
        calendar.set(
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond());
        return offsetAt(zone, calendar.getTimeInMillis());
    }

    /** A local time with the offset that holds then. */
    public static OffsetDateTime at(LocalDateTime local, String zoneId) {
        return local.atOffset(offset(local, zoneId));
    }

    /** What the clocks of a zone show at an instant. */
    public static LocalDateTime local(Instant instant, String zoneId) {
        return LocalDateTime.ofInstant(instant, offsetAt(zone(zoneId), instant.toEpochMilli()));
    }

    /** Whether ICU knows a zone id. */
    public static boolean knows(String zoneId) {
        return zoneId != null
                && TimeZone.getTimeZone(zoneId, TimeZone.TIMEZONE_ICU).getID().equals(zoneId);
    }

    /** The rules of a zone; throws {@code IllegalArgumentException} for an unknown id. */
    public static BasicTimeZone zone(String zoneId) {
        if (!knows(zoneId)) {
            throw new IllegalArgumentException("unknown zone " + zoneId);
        }
        return (BasicTimeZone) TimeZone.getTimeZone(zoneId, TimeZone.TIMEZONE_ICU);
    }

    /** The version of the zone rules in use, such as {@code 2026e}. */
    public static String rulesVersion() {
        return TimeZone.getTZDataVersion();
    }

    private static ZoneOffset offsetAt(BasicTimeZone zone, long millis) {
        return ZoneOffset.ofTotalSeconds(zone.getOffset(millis) / 1000);
    }
}
