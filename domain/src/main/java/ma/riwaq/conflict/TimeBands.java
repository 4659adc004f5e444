package ma.riwaq.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Store;

/** The times that an edition keeps free. */
@ApplicationScoped
@Transactional
public class TimeBands {

    private static final LocalizedText FRIDAY = LocalizedText.of("صلاة الجمعة", "Prière du vendredi", "Friday prayer")
            .with(Lang.ZGH, "ⵜⴰⵥⴰⵍⵍⵉⵜ ⵏ ⵙⵉⵎⵡⴰⵙ");

    /** In Rabat the sun is highest between 12:10 and 12:45 UTC: the prayer lies within this hour and a half all year. */
    private static final LocalTime FRIDAY_UTC = LocalTime.of(12, 15);

    private static final int FRIDAY_MINUTES = 90;

    @Inject
    private Store store;

    /** The one of an identity; empty if there is none. */
    public Optional<TimeBand> find(UUID id) {
        return store.find(TimeBand.class, id);
    }

    /** A part of an edition's list. */
    public Page<TimeBand> page(Edition edition, Paging paging) {
        return store.page(TimeBand.class, of(edition), paging, "day", "start", "sortArabic");
    }

    /** Everything of an edition, by its hours. */
    public List<TimeBand> all(Edition edition) {
        return store.list(TimeBand.class, of(edition), "start", "sortArabic");
    }

    private static List<Condition<TimeBand>> of(Edition edition) {
        return List.of(Condition.equal("edition", edition));
    }

    /** The time of the Friday prayer in an edition, by the clock that holds then; not yet saved. */
    public TimeBand fridayPrayer(Edition edition) {
        LocalDateTime utc = edition.getFirstDay().atTime(FRIDAY_UTC);
        ZoneOffset offset = FairTime.offset(utc, edition.getZoneId());
        LocalTime start = utc.plusSeconds(offset.getTotalSeconds()).toLocalTime();
        TimeBand band = new TimeBand(edition, BandKind.FRIDAY_PRAYER, FRIDAY, start, start.plusMinutes(FRIDAY_MINUTES));
        band.setWeekday(DayOfWeek.FRIDAY);
        return band;
    }

    /** Saves it; throws {@code StaleException} when somebody was faster. */
    @Allowed(Role.EDITOR)
    public TimeBand save(TimeBand band) {
        return store.save(band);
    }

    /** Puts it in the bin. */
    @Allowed(Role.EDITOR)
    public void remove(UUID id) {
        store.remove(TimeBand.class, id);
    }

    /** Takes it back from the bin; false if it is gone for good. */
    @Allowed(Role.EDITOR)
    public boolean restore(UUID id) {
        return store.restore(TimeBand.class, id);
    }
}
