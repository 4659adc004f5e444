package ma.riwaq.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.riwaq.shared.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void readsEachSeparator(String separator) {
        Table table = Tables.read(
                String.join("\n", "العنوان" + separator + "Salle", "\"أ" + separator + "ب\"" + separator + "A", "")
                        .getBytes(UTF_8));

        assertThat(table.headings()).containsExactly("العنوان", "Salle");
        assertThat(table.rows())
                .containsExactly(new Table.Row(
                        2, List.of("أ" + separator.strip() + (separator.isBlank() ? " " : "") + "ب", "A")));
    }

    @Test
    void readsUtf8WithAMark() {
        assertThat(Tables.read("\uFEFFالعنوان;ب\nندوة;1".getBytes(UTF_8)).headings())
                .containsExactly("العنوان", "ب");
    }

    @Test
    void readsWhatWindowsWritesInArabic() {
        byte[] file = "العنوان;القاعة\nندوة حول القراءة;قاعة أ\n".getBytes(Charset.forName("windows-1256"));

        assertThat(Tables.read(file).rows().get(0).cells()).containsExactly("ندوة حول القراءة", "قاعة أ");
    }

    @Test
    void readsWhatWindowsWritesInFrench() {
        byte[] file = "Intitulé;Salle\nÉcole d’été à Fès;Amphithéâtre\n".getBytes(Charset.forName("windows-1252"));

        assertThat(Tables.read(file).headings()).containsExactly("Intitulé", "Salle");
        assertThat(Tables.read(file).rows().get(0).cells()).containsExactly("École d’été à Fès", "Amphithéâtre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEachEndOfLineAndKeepsTheNumbers(String end) {
        Table table = Tables.read(String.join(end, "a;b", "", "1;2", "3;4").getBytes(UTF_8));

        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(3, 4);
    }

    @Test
    void takesTheSeparatorThatTheFileNames() {
        Table table = Tables.read("sep=,\r\na,b;c\r\n1,2\r\n".getBytes(UTF_8));

        assertThat(table.headings()).containsExactly("a", "b;c");
        assertThat(table.rows().get(0).line()).isEqualTo(3);
    }

    @Test
    void readsDatesTimesAndNumbersOfWorkbooks() throws IOException {
        Table table = Tables.read(workbook(sheet -> {
            List<String> headings = List.of("اليوم", "الساعة", "القاعة", "العنوان", "نعم");
            for (int at = 0; at < headings.size(); at++) {
                sheet.value(0, at, headings.get(at));
            }
            sheet.value(2, 0, LocalDate.of(2027, 4, 30));
            sheet.style(2, 0).format("dd/mm/yyyy").set();
            sheet.value(2, 1, 0.4375);
            sheet.style(2, 1).format("hh:mm").set();
            sheet.value(2, 2, 1.0);
            sheet.value(2, 3, "ندوة");
        }));

        assertThat(table.rows()).containsExactly(new Table.Row(3, List.of("2027-04-30", "10:30", "1", "ندوة")));
        assertThat(table.warnings()).isEmpty();
    }

    @Test
    void takesTheStoredValueOfAFormulaAndSaysSo() throws IOException {
        byte[] file = replaced(simple(), "xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", """
                        <row r="3"><c r="A3" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c></row></sheetData>"""));

        Table table = Tables.read(file);

        assertThat(table.rows().get(1).cell(0)).isEqualTo("ab");
        assertThat(table.warnings()).containsExactly("sheet.formulas");
    }

    @Test
    void passesOverEmptyRows() throws IOException {
        StringBuilder empty = new StringBuilder();
        for (int line = 3; line <= 1_000_000; line++) {
            empty.append("<row r=\"").append(line).append("\"/>");
        }
        byte[] file = replaced(
                simple(), "xl/worksheets/sheet1.xml", xml -> xml.replace("</sheetData>", empty + "</sheetData>"));

        assertThat(Tables.read(file).rows()).hasSize(1);
    }

    @Test
    void refusesHeadingsThatAreAlike() {
        refused("sheet.heading.twice", "العنوان;العُنوان\n1;2".getBytes(UTF_8));
    }

    @Test
    void refusesMoreRowsThanItReads() {
        refused("sheet.rows", ("a\n" + "1\n".repeat(Table.MOST_ROWS + 1)).getBytes(UTF_8));
    }

    @Test
    void refusesMoreColumnsThanItReads() {
        refused("sheet.columns", ("a;".repeat(Table.MOST_COLUMNS) + "a\n1").getBytes(UTF_8));
    }

    @Test
    void refusesACellThatIsTooLong() {
        refused("sheet.cell", ("a\n" + "x".repeat(Table.LONGEST_CELL + 1)).getBytes(UTF_8));
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        refused("sheet.quotes", "a;b\n\"1;2\n3;4\n".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><table><tr><td>1</td></tr></table>", "%PDF-1.7 a\nb", "\u0000\u0001\u0002"})
    void refusesWhatIsNoSpreadsheet(String text) {
        refused("sheet.none", text.getBytes(UTF_8));
    }

    @Test
    void refusesAnEmptyFile() {
        refused("sheet.empty", new byte[0]);
        refused("sheet.empty", "العنوان;القاعة\n".getBytes(UTF_8));
    }

    @Test
    void refusesOldWorkbooks() {
        refused("sheet.old", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() throws IOException {
        refused("sheet.none", archive("readme.txt", "hello".getBytes(UTF_8)));
        refused("sheet.old", archive("content.xml", "<a/>".getBytes(UTF_8)));
    }

    @Test
    void refusesMacros() throws IOException {
        refused("sheet.macros", with(simple(), "xl/vbaProject.bin", new byte[] {1}));
    }

    @Test
    void refusesLinksToOtherFiles() throws IOException {
        refused("sheet.external", with(simple(), "xl/externalLinks/externalLink1.xml", "<a/>".getBytes(UTF_8)));
    }

    @Test
    void refusesMergedCells() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(1, 0, "1");
            sheet.range(1, 0, 2, 1).merge();
        });

        refused("sheet.merged", file);
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        refused("sheet.bomb", with(simple(), "xl/media/image1.bin", new byte[90 * 1024 * 1024]));
        refused("sheet.bomb", with(simple(), "xl/media/image1.bin", new byte[5 * 1024 * 1024]));
    }

    @Test
    void refusesDocumentTypes() throws IOException {
        byte[] file = replaced(
                simple(),
                "xl/workbook.xml",
                xml -> xml.replaceFirst(
                        "(<workbook )", "<!DOCTYPE lolz [<!ENTITY lol SYSTEM \"http://127.0.0.1:9/x.dtd\">]>$1"));

        refused("sheet.none", file);
    }

    @Test
    void refusesAColumnThatNoWorkbookHas() throws IOException {
        refused(
                "sheet.none",
                replaced(simple(), "xl/worksheets/sheet1.xml", xml -> xml.replace("\"A2\"", "\"ZZZZZZ2\"")));
    }

    @Test
    void refusesABrokenWorkbook() throws IOException {
        byte[] whole = simple();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> Tables.read(half)).isInstanceOf(Refusal.class);
    }

    private static void refused(String reason, byte[] file) {
        assertThatThrownBy(() -> Tables.read(file))
                .isInstanceOf(Refusal.class)
                .extracting("reason")
                .isEqualTo(reason);
    }

    static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("a");
            fill.accept(sheet);
            sheet.finish();
        }
        return file.toByteArray();
    }

    private static byte[] simple() throws IOException {
        return workbook(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(1, 0, "1");
        });
    }

    private static byte[] with(byte[] file, String name, byte[] part) throws IOException {
        return copied(file, name, null, part);
    }

    private static byte[] archive(String name, byte[] part) throws IOException {
        return copied(null, name, null, part);
    }

    private static byte[] replaced(byte[] file, String name, java.util.function.UnaryOperator<String> change)
            throws IOException {
        return copied(file, name, change, null);
    }

    private static byte[] copied(
            byte[] file, String name, java.util.function.UnaryOperator<String> change, byte[] added)
            throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        List<String> names = new ArrayList<>();
        try (ZipOutputStream out = new ZipOutputStream(copy)) {
            if (file != null) {
                try (ZipFile in = ZipFile.builder().setByteArray(file).get()) {
                    for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                        names.add(entry.getName());
                        byte[] bytes = in.getInputStream(entry).readAllBytes();
                        boolean changed = change != null && entry.getName().equals(name);
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        out.write(
                                changed ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8) : bytes);
                    }
                }
            }
            if (added != null) {
                out.putNextEntry(new ZipEntry(name));
                out.write(added);
            } else {
                assertThat(names).contains(name);
            }
        }
        return copy.toByteArray();
    }
}
