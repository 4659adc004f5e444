package ma.riwaq.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.shared.Lang;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table so that Arabic and French spreadsheet programs open it right. Every cell is text: a code or a telephone
 * number keeps its zeros, and nothing that a person wrote is computed.
 */
public enum SheetWriter {

    /** A workbook, from right to left for readers of Arabic, its headings always in sight. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(OutputStream out, Lang lang, String name, List<String> headings, Stream<List<String>> rows)
                throws IOException {
            try (Workbook workbook = new Workbook(out, "Riwaq", "1.0")) {
                Worksheet sheet = workbook.newWorksheet(name);
                if (lang.getDir().equals("rtl")) {
                    sheet.rightToLeft();
                }
                sheet.freezePane(0, 1);
                for (int at = 0; at < headings.size(); at++) {
                    sheet.value(0, at, headings.get(at));
                    sheet.style(0, at).bold().set();
                    sheet.width(at, WIDTH);
                }
                int[] line = {1};
                rows.forEach(cells -> {
                    for (int at = 0; at < cells.size(); at++) {
                        if (!cells.get(at).isEmpty()) {
                            sheet.value(line[0], at, Guard.harmless(cells.get(at)));
                        }
                    }
                    line[0]++;
                });
                sheet.finish();
            }
        }
    },

    /** Text with a byte order mark and semicolons, as Excel expects it where the comma stands in numbers. */
    CSV("csv", "text/csv; charset=UTF-8") {
        @Override
        void write(OutputStream out, Lang lang, String name, List<String> headings, Stream<List<String>> rows)
                throws IOException {
            Writer writer = new OutputStreamWriter(out, UTF_8);
            writer.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(writer);
            csv.writeRecord(headings);
            rows.forEach(
                    cells -> csv.writeRecord(cells.stream().map(Guard::harmless).toList()));
            csv.flush();
            writer.flush();
        }
    };

    private static final double WIDTH = 24;

    private final String ending;
    private final String mediaType;

    SheetWriter(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** What the name of a file ends with, without the dot. */
    public String getEnding() {
        return ending;
    }

    /** Its media type, as headers say it. */
    public String getMediaType() {
        return mediaType;
    }

    abstract void write(OutputStream out, Lang lang, String name, List<String> headings, Stream<List<String>> rows)
            throws IOException;
}
