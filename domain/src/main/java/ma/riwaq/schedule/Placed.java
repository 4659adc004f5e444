package ma.riwaq.schedule;

import java.util.UUID;

/** What stands on the board: a session by its slot, or a block. */
public interface Placed {

    /** By what the board knows it: the identity of the session, or of the block. */
    UUID getItem();

    /** Where and when it is held. */
    Place getPlace();

    /** Holds it elsewhere or at another time. */
    void moveTo(Place place);

    /** The identity of what is stored. */
    UUID getId();

    /** How often it was stored. */
    long getVersion();

    /** Who stored it last; null if the system did. */
    String getChangedBy();

    /** Which state of it somebody saw: another one whenever it was moved, taken off or put back since. */
    default String getMark() {
        return getId() + "." + getVersion();
    }
}
