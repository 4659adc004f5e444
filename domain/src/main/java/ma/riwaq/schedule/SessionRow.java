package ma.riwaq.schedule;

import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.programme.Session;

/**
 * A session in a list, with its place and time.
 *
 * @param slot null if it has none of its own
 */
public record SessionRow(Session session, Slot slot) implements Serializable {

    /** The identity of the session. */
    public UUID getId() {
        return session.getId();
    }

    /** For pages, whose expression language reads beans and not records. */
    public Session getSession() {
        return session;
    }

    /** As {@link #getSession}; null if it has none of its own. */
    public Slot getSlot() {
        return slot;
    }
}
