package ma.riwaq.sheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.ListedEntity;

/**
 * How things of a kind stand in a spreadsheet.
 *
 * @param columns every column, in the order in which they are written
 * @param fresh a new thing of a code
 * @param thing what has the identity, the label and the version
 * @param code its name in public addresses
 * @param codes what a code looks like, as a regular expression
 * @param day the day that tells it from others of its name; null for none
 * @param settle brings it in order once all its fields are set
 * @param parts everything that is stored of it
 * @param clashes of all things together, those that stand in the way of another one, with that one
 */
record Layout<T>(
        List<Column<T>> columns,
        Function<String, T> fresh,
        Function<T, ? extends ListedEntity> thing,
        Function<T, String> code,
        String codes,
        Function<T, LocalDate> day,
        Consumer<T> settle,
        Function<T, List<BaseEntity>> parts,
        Function<Collection<T>, Map<T, T>> clashes) {

    /** The field of the code, which is the first column of every kind. */
    static final Field CODE = new Field("code", null);

    List<Field> fields() {
        return columns.stream().map(Column::field).toList();
    }

    Optional<Column<T>> column(String key) {
        return columns.stream()
                .filter(column -> column.field().key().equals(key))
                .findFirst();
    }
}
