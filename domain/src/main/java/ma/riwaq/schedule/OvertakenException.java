package ma.riwaq.schedule;

import java.util.List;
import java.util.UUID;

/** Somebody else changed what was to be changed; nothing was done. */
public class OvertakenException extends RuntimeException {

    private final transient List<Overtaken> items;

    /** Names each thing that is no longer as it was seen. */
    public OvertakenException(List<Overtaken> items) {
        super("changed in the meantime: " + items);
        this.items = List.copyOf(items);
    }

    /** The things that are no longer as they were seen. */
    public List<Overtaken> getItems() {
        return items;
    }

    /**
     * One of them.
     *
     * @param item its identity on the board
     * @param wanted where this person wanted it; null for nowhere
     * @param found where it is now; null for nowhere
     * @param by who put it there; null if nobody knows
     */
    public record Overtaken(UUID item, Spot wanted, Spot found, String by) {}
}
