package ma.riwaq.writing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What sort of text is written; each has a template in each language. */
public enum TextKind {
    /** Announces a whole edition. */
    EDITION,
    /** Announces one day. */
    DAY,
    /** Announces one event with its sessions. */
    EVENT,
    /** Announces one session. */
    SESSION,
    /** Tells on the day before what a day brings, and what was called off. */
    BULLETIN,
    /** Tells that one session is called off or put off: the only text that is written about such a session. */
    CANCELLATION,
    /** Tells after the end what there was, in figures. */
    REPORT,
    /** A few lines to send on, of an edition, a day, an event or a session. */
    MESSAGE;

    /** What a template of this kind may name. */
    public Set<Placeholder> getPlaceholders() {
        EnumSet<Placeholder> named = EnumSet.noneOf(Placeholder.class);
        for (Placeholder placeholder : Placeholder.values()) {
            if (placeholder.isOf(this)) {
                named.add(placeholder);
            }
        }
        return Collections.unmodifiableSet(named);
    }
}
