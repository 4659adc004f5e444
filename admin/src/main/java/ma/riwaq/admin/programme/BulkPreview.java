package ma.riwaq.admin.programme;

import java.io.Serializable;
import java.util.List;
import ma.riwaq.edition.Edition;
import ma.riwaq.schedule.BulkEdits;
import ma.riwaq.schedule.Edit;
import ma.riwaq.schedule.EditedRow;

/**
 * A change to many sessions as it was shown to a person, who makes it, leaves it, or takes it back.
 *
 * @param rows what it makes of each session
 */
record BulkPreview<V>(Edition edition, Edit<V> edit, List<EditedRow<V>> rows) implements Serializable {

    static <V> BulkPreview<V> of(BulkEdits door, Edition edition, Edit<V> edit, List<String> codes) {
        return new BulkPreview<>(edition, edit, List.copyOf(door.preview(edition, edit, codes)));
    }

    void apply(BulkEdits door) {
        door.apply(edition, edit, rows);
    }

    void takeBack(BulkEdits door) {
        door.takeBack(edition, edit, rows);
    }

    long changes() {
        return rows.stream().filter(EditedRow::isChange).count();
    }

    long refusals() {
        return rows.stream().filter(EditedRow::isRefused).count();
    }

    List<String> possible() {
        return rows.stream()
                .filter(row -> !row.isRefused())
                .<String>map(EditedRow::code)
                .toList();
    }
}
