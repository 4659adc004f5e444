package ma.riwaq.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ma.riwaq.shared.Encodings;
import ma.riwaq.shared.Refusal;

/** Reads text whose cells are separated by commas, semicolons or tabs. */
final class CsvTable {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** A first line of Excel's own, which names the separator. */
    private static final Pattern SAYS_SEPARATOR = Pattern.compile("sep=(.)\\R.*", Pattern.DOTALL);

    private static final Pattern MARKUP = Pattern.compile("\\s*<(!doctype|html|\\?xml).*", Pattern.DOTALL);

    private CsvTable() {}

    static Table read(byte[] file) {
        String text = Encodings.text(file);
        refuseOthers(text);
        int skipped = 0;
        char separator;
        var said = SAYS_SEPARATOR.matcher(text);
        if (said.matches()) {
            separator = said.group(1).charAt(0);
            text = text.substring(text.indexOf('\n') + 1);
            skipped = 1;
        } else {
            separator = separator(text);
        }
        return read(text, separator, skipped);
    }

    private static void refuseOthers(String text) {
        boolean binary = text.chars().limit(100_000).anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        if (binary || text.startsWith("%PDF") || MARKUP.matcher(head(text)).matches()) {
            throw new Refusal("sheet.none");
        }
    }

    private static String head(String text) {
        return text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
    }

    /** The one that occurs most often in the first line with anything in it, outside of quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (char c : text.stripLeading().toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.contains(c)) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.get(best);
    }

    private static Table read(String text, char separator, int skipped) {
        TableBuilder table = new TableBuilder();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                table.add((int) row.getStartingLineNumber() + skipped, row.getFields());
            }
        } catch (CsvParseException e) {
            throw new Refusal("sheet.quotes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.build();
    }
}
