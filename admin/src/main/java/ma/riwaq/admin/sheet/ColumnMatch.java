package ma.riwaq.admin.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import ma.riwaq.sheet.Table;

/** A column of a file with the field that it holds. */
public class ColumnMatch implements Serializable {

    private static final int SAMPLE = 80;

    private final String heading;
    private final String sample;
    private String key;

    private ColumnMatch(String heading, String sample, String key) {
        this.heading = heading;
        this.sample = sample;
        this.key = key;
    }

    static List<ColumnMatch> of(Table table, List<String> mapping) {
        List<ColumnMatch> columns = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            int at = i;
            String sample = table.rows().stream()
                    .map(row -> row.cell(at))
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .orElse("");
            String shown = sample.length() > SAMPLE ? sample.substring(0, SAMPLE) + "…" : sample;
            columns.add(new ColumnMatch(table.headings().get(i), shown, mapping.get(i)));
        }
        return columns;
    }

    /** The words above it; empty if there are none. */
    public String getHeading() {
        return heading;
    }

    /** The first thing in it; empty if there is none. */
    public String getSample() {
        return sample;
    }

    /** The key of the field that it holds; null if it is passed over. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
