package ma.riwaq.search;

import java.io.Serializable;
import java.util.List;
import ma.riwaq.shared.ListedEntity;

/**
 * The things of one kind that were found.
 *
 * @param noun the kind, the simple name of its class
 * @param things the first of them
 * @param total how many there are in all
 */
public record Found(String noun, List<ListedEntity> things, long total) implements Serializable {

    /** For pages, whose expression language reads beans and not records. */
    public String getNoun() {
        return noun;
    }

    /** As {@link #getNoun}. */
    public List<ListedEntity> getThings() {
        return things;
    }

    /** As {@link #getNoun}. */
    public long getTotal() {
        return total;
    }
}
