package ma.riwaq.admin.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The rows of a form that stand in an order, which the person changes one step at a time. */
public class Rows<T extends Serializable> implements Serializable {

    private final ArrayList<T> all;

    /** Begins with rows, which are copied. */
    public Rows(Collection<T> rows) {
        all = new ArrayList<>(rows);
    }

    /** The rows in their order. */
    public final List<T> getAll() {
        return Collections.unmodifiableList(all);
    }

    /** Puts a row at the end. */
    public final void append(T row) {
        all.add(row);
    }

    /** Moves a row one place towards the first. */
    public final void up(T row) {
        int index = all.indexOf(row);
        if (index > 0) {
            Collections.swap(all, index, index - 1);
        }
    }

    /** Moves a row one place towards the last. */
    public final void down(T row) {
        int index = all.indexOf(row);
        if (index >= 0 && index + 1 < all.size()) {
            Collections.swap(all, index, index + 1);
        }
    }

    /** Takes a row out. */
    public final void remove(T row) {
        all.remove(row);
    }
}
