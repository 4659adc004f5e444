package ma.riwaq.admin.history;

import java.io.Serializable;
import java.util.List;
import ma.riwaq.history.HistoryEntry;

/**
 * An entry of the history on a page.
 *
 * @param fields what became of its fields, in words
 */
public record HistoryRow(HistoryEntry entry, List<FieldWords.Told> fields) implements Serializable {

    /** For pages, whose expression language reads beans and not records. */
    public HistoryEntry getEntry() {
        return entry;
    }

    /** The number of the entry, which tells the row from others. */
    public long getId() {
        return entry.getNumber();
    }

    /** As {@link #getEntry}. */
    public List<FieldWords.Told> getFields() {
        return fields;
    }
}
