package ma.riwaq.schedule;

import java.util.List;

/** A room would hold two sessions at once that it cannot hold; nothing was changed. */
public class ClashException extends RuntimeException {

    private final transient List<Slot> clashes;

    /** Names the slots that are in the way. */
    public ClashException(List<Slot> clashes) {
        super("room taken by " + clashes);
        this.clashes = List.copyOf(clashes);
    }

    /** The slots that are in the way. */
    public List<Slot> getClashes() {
        return clashes;
    }
}
