package ma.riwaq.admin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long what was removed can be taken back. */
@ApplicationScoped
public class BinTime {

    @Inject
    @ConfigProperty(name = "riwaq.bin.days", defaultValue = "30")
    private int days;

    /** In days. */
    public int getDays() {
        return days;
    }

    /** The same as a span. */
    public Duration getDuration() {
        return Duration.ofDays(days);
    }
}
