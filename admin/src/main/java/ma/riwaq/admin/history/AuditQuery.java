package ma.riwaq.admin.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.history.AuditFilter;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.FairTime;

/** What an address of the audit log asks for: the page and the file read it alike. */
@RequestScoped
public class AuditQuery {

    @Inject
    private ListState list;

    /** The filter; what is no date or no kind of act asks nothing. */
    public AuditFilter filter() {
        return new AuditFilter(
                list.value("who"),
                list.getWords(),
                list.value("noun"),
                list.choice("act", Act.Kind.class),
                midnight("from", day -> day),
                midnight("until", day -> day.plusDays(1)));
    }

    private Instant midnight(String name, UnaryOperator<LocalDate> shift) {
        String day = list.value(name);
        if (day == null) {
            return null;
        }
        try {
            return FairTime.at(shift.apply(LocalDate.parse(day)).atStartOfDay(), FairTime.MOROCCO)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
