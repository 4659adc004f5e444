package ma.riwaq.shared;

import java.io.Serializable;
import java.util.UUID;

/**
 * A thing that hangs on another, and would lose it if the other were removed.
 *
 * @param noun what kind of thing it is: the simple name of its class
 * @param id its identity
 * @param label what it is called
 */
public record Dependent(String noun, UUID id, LocalizedText label) implements Serializable {

    /** The dependent of a thing that stands in lists. */
    public static Dependent of(ListedEntity thing) {
        return new Dependent(thing.getClass().getSimpleName(), thing.getId(), thing.getLabel());
    }
}
