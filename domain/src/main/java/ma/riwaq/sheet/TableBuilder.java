package ma.riwaq.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.SearchKey;

/** Makes a table of rows as they come: the first with anything in it names the columns; bounds are kept on the way. */
final class TableBuilder {

    private final Set<String> warnings = new TreeSet<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private List<String> headings;

    void warn(String warning) {
        warnings.add(warning);
    }

    void add(int line, List<String> texts) {
        List<String> cells = new ArrayList<>(texts.size());
        for (String text : texts) {
            cells.add(cleaned(line, text));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() > Table.MOST_COLUMNS) {
            throw new Refusal("sheet.columns", Table.MOST_COLUMNS);
        }
        if (headings == null) {
            headings = distinct(cells);
        } else if (rows.size() == Table.MOST_ROWS) {
            throw new Refusal("sheet.rows", Table.MOST_ROWS);
        } else {
            rows.add(new Table.Row(line, List.copyOf(cells)));
        }
    }

    private static String cleaned(int line, String text) {
        if (text != null && text.length() > Table.LONGEST_CELL) {
            throw new Refusal("sheet.cell", line, Table.LONGEST_CELL);
        }
        String clean = CleanText.lines(text == null ? null : Guard.plain(text));
        return clean == null ? "" : clean;
    }

    private static List<String> distinct(List<String> cells) {
        Set<String> seen = new HashSet<>();
        for (String heading : cells) {
            if (!heading.isEmpty() && !seen.add(String.join(" ", SearchKey.words(heading)))) {
                throw new Refusal("sheet.heading.twice", heading);
            }
        }
        return List.copyOf(cells);
    }

    Table build() {
        if (headings == null || rows.isEmpty()) {
            throw new Refusal("sheet.empty");
        }
        return new Table(headings, List.copyOf(rows), List.copyOf(warnings));
    }
}
