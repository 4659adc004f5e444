package ma.riwaq.schedule;

import java.io.Serializable;
import java.util.Objects;
import ma.riwaq.shared.LocalizedText;

/**
 * What a change to many sessions makes of one of them.
 *
 * @param code the session's
 * @param before the trait as it is; null for none
 * @param after the trait as it shall be; null for none, or where it is refused
 * @param refusal the key of the reason why it cannot be; null if it can
 * @param blocker what stands in the way, such as the session that has the room; null if nothing
 */
public record EditedRow<V>(String code, LocalizedText title, V before, V after, String refusal, LocalizedText blocker)
        implements Serializable {

    /** Whether it cannot be. */
    public boolean isRefused() {
        return refusal != null;
    }

    /** Whether it makes any difference. */
    public boolean isChange() {
        return !isRefused() && !Objects.equals(before, after);
    }

    /** For pages, whose expression language reads beans and not records. */
    public String getCode() {
        return code;
    }

    /** As {@link #getCode}. */
    public LocalizedText getTitle() {
        return title;
    }

    /** As {@link #getCode}. */
    public V getBefore() {
        return before;
    }

    /** As {@link #getCode}. */
    public V getAfter() {
        return after;
    }

    /** As {@link #getCode}. */
    public String getRefusal() {
        return refusal;
    }

    /** As {@link #getCode}. */
    public LocalizedText getBlocker() {
        return blocker;
    }

    EditedRow<V> refused(String reason, LocalizedText by) {
        return new EditedRow<>(code, title, before, null, reason, by);
    }
}
