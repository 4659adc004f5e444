package ma.riwaq.shared;

import java.util.List;

/**
 * A rule of the fair was broken, so nothing was changed. The reason is a key of the bundles of whoever talks to the
 * person, with details for its placeholders.
 */
public class Refusal extends RuntimeException {

    private final String reason;
    private final transient List<Object> details;

    /** A refusal for a reason such as {@code code.taken}. */
    public Refusal(String reason, Object... details) {
        super(reason);
        this.reason = reason;
        this.details = List.of(details);
    }

    /** The key of the reason. */
    public String getReason() {
        return reason;
    }

    /** What fills the placeholders of the reason's text. */
    public List<Object> getDetails() {
        return details;
    }
}
