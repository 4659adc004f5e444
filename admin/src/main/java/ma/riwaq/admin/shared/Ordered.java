package ma.riwaq.admin.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ma.riwaq.shared.BaseEntity;

/** Things chosen one after the other, in an order that counts, such as the authors of a title. Each only once. */
public class Ordered<T extends BaseEntity> implements Serializable {

    private final ArrayList<T> items;

    /** Begins with what is chosen already. */
    public Ordered(Collection<T> chosen) {
        items = new ArrayList<>(chosen);
    }

    /** What is chosen, in order. */
    public List<T> getItems() {
        return items;
    }

    /** The field for the next one, which is always empty. */
    public T getNext() {
        return null;
    }

    /** Takes one more at the end; null and what is there already change nothing. */
    public void setNext(T chosen) {
        if (chosen != null && !items.contains(chosen)) {
            items.add(chosen);
        }
    }

    /** Moves one before its neighbour; the first stays. */
    public void raise(int place) {
        if (place > 0 && place < items.size()) {
            items.add(place - 1, items.remove(place));
        }
    }

    /** Takes one away. */
    public void drop(int place) {
        if (place >= 0 && place < items.size()) {
            items.remove(place);
        }
    }
}
