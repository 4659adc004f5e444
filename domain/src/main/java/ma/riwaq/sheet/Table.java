package ma.riwaq.sheet;

import java.util.List;

/**
 * What a spreadsheet says, whatever file it came in.
 *
 * @param headings the words above the columns, never two alike; empty above a column that has none
 * @param rows the rows below that hold anything, in order
 * @param warnings what the reader did with the file that a person should know, as keys of the bundles
 */
public record Table(List<String> headings, List<Row> rows, List<String> warnings) {

    /** The most rows that are read. */
    public static final int MOST_ROWS = 20_000;

    /** The most columns that are read. */
    public static final int MOST_COLUMNS = 100;

    /** The longest text that a cell may hold, in characters: as long as Excel's own. */
    public static final int LONGEST_CELL = 32_767;

    /**
     * One row.
     *
     * @param line where it stands in the file, from 1
     * @param cells its texts; dates as {@code 2027-05-01}, times as {@code 10:30}; empty for nothing
     */
    public record Row(int line, List<String> cells) {

        /** The text below a heading; empty beyond the last cell. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
