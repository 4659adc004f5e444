package ma.riwaq.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** Writes lists as spreadsheets, which can be read in again: the columns are the same. */
@ApplicationScoped
@Transactional
public class Exports {

    @Inject
    private Stock stock;

    @Inject
    private Event<Act> acts;

    /**
     * Writes the things of a kind.
     *
     * @param identities which ones, in their order; null for all
     */
    @Allowed({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    public void write(
            SheetKind kind, Edition edition, List<UUID> identities, SheetWriter writer, Lang lang, OutputStream out)
            throws IOException {
        acts.fire(act(kind.name(), edition));
        write(stock.work(kind, edition), kind, identities, writer, lang, out);
    }

    /** What the audit log keeps of a list of an edition that was taken away: it is called by the list and the edition. */
    static Act act(String kind, Edition edition) {
        LocalizedText label = LocalizedText.EMPTY;
        for (Lang lang : Words.SPOKEN) {
            label = label.with(
                    lang,
                    Words.of("kind." + kind, lang) + " · " + edition.getLabel().plain(lang));
        }
        return Act.of(Act.Kind.EXPORTED, Edition.class.getSimpleName(), edition.getId(), label, edition.getId());
    }

    private static <T> void write(
            Stock.Work<T> work, SheetKind kind, List<UUID> identities, SheetWriter writer, Lang lang, OutputStream out)
            throws IOException {
        Layout<T> layout = work.layout();
        Map<UUID, T> byId = new HashMap<>();
        work.stored().forEach(thing -> byId.put(layout.thing().apply(thing).getId(), thing));
        Stream<T> things = identities == null
                ? work.stored().stream()
                : identities.stream().map(byId::get).filter(Objects::nonNull);
        write(layout.columns(), kind.name(), things, writer, lang, out);
    }

    /** Writes things in columns, under the name of a kind. */
    static <T> void write(
            List<Column<T>> columns, String kind, Stream<T> things, SheetWriter writer, Lang lang, OutputStream out)
            throws IOException {
        writer.write(
                out,
                lang,
                Words.of("kind." + kind, lang),
                columns.stream()
                        .map(column -> Words.heading(column.field(), lang))
                        .toList(),
                things.map(thing -> columns.stream()
                        .map(column -> cell(column, thing, lang))
                        .toList()));
    }

    private static <T> String cell(Column<T> column, T thing, Lang lang) {
        Object value = column.read().apply(thing);
        return value == null ? "" : column.type().show(value, lang);
    }

    /**
     * Writes the table of an import again, with what is to be said of each row in a last column.
     *
     * @param remark what is to be said of a row; empty for nothing
     */
    @Allowed(Role.EDITOR)
    public void writeRemarked(Import job, Function<Plan.Row, String> remark, Lang lang, OutputStream out)
            throws IOException {
        Table table = job.getTable();
        List<String> headings = new ArrayList<>(table.headings());
        headings.add(Words.of("remarks", lang));
        Map<Integer, Plan.Row> rows = new HashMap<>();
        job.getPlan().rows().forEach(row -> rows.put(row.line(), row));
        SheetWriter.XLSX.write(
                out,
                lang,
                Words.of("kind." + job.getKind().name(), lang),
                headings,
                table.rows().stream().map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int at = 0; at < table.headings().size(); at++) {
                        cells.add(row.cell(at));
                    }
                    cells.add(remark.apply(rows.get(row.line())));
                    return cells;
                }));
    }
}
