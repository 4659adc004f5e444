package ma.riwaq.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.riwaq.shared.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the first sheet of a workbook. Formulas are never computed: the value that was stored with them is taken. */
final class XlsxReader {

    /** What a cell with an error holds, so that the row can say so. */
    static final String ERROR = "#!";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern NO_DATE =
            Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|general", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private final TableBuilder table = new TableBuilder();
    private final boolean from1904;

    private XlsxReader(boolean from1904) {
        this.from1904 = from1904;
    }

    static Table read(byte[] file) {
        Workbooks.inspect(file);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            return new XlsxReader(workbook.isDate1904()).read(workbook);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw new Refusal("sheet.none");
        }
    }

    private Table read(ReadableWorkbook workbook) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        if (sheets.size() > 1) {
            table.warn("sheet.others");
        }
        try (Stream<Row> rows = sheets.get(0).openStream()) {
            rows.forEach(this::row);
        }
        return table.build();
    }

    private void row(Row row) {
        if (row.getCellCount() > Table.MOST_COLUMNS
                && row.stream().skip(Table.MOST_COLUMNS).anyMatch(XlsxReader::isFilled)) {
            throw new Refusal("sheet.columns", Table.MOST_COLUMNS);
        }
        List<String> texts = new ArrayList<>();
        row.stream().limit(Table.MOST_COLUMNS).forEach(cell -> texts.add(cell == null ? "" : text(cell)));
        table.add(row.getRowNum(), texts);
    }

    private static boolean isFilled(Cell cell) {
        return cell != null && cell.getRawValue() != null && !cell.getRawValue().isBlank();
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            table.warn("sheet.formulas");
        }
        if (cell.getType() == CellType.ERROR) {
            return ERROR;
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell)
                    ? date(number.doubleValue())
                    : number.stripTrailingZeros().toPlainString();
        }
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        return cell.getType() == CellType.FORMULA && raw.startsWith("#") ? ERROR : raw;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return DATE.matcher(NO_DATE.matcher(format).replaceAll("")).find();
        }
        Integer id = cell.getDataFormatId();
        int number = id == null ? 0 : id;
        return (number >= 14 && number <= 22) || (number >= 45 && number <= 47);
    }

    /** Days since the epoch of the workbook, with the time as a fraction, rounded to the minute. */
    private String date(double serial) {
        LocalDateTime epoch = from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
        if (serial < 0 || serial > 2_958_466) {
            return ERROR;
        }
        LocalDateTime moment = epoch.plusMinutes(Math.round(serial * 24 * 60));
        if (serial < 1) {
            return CLOCK.format(moment);
        }
        String day = moment.toLocalDate().toString();
        return moment.toLocalTime().toSecondOfDay() == 0 ? day : day + " " + CLOCK.format(moment);
    }
}
