package ma.riwaq.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ProgrammeTableTest {

    private static ReleasedEdition edition(String title) throws IOException {
        try (var file = ProgrammeTableTest.class.getResourceAsStream("/example/siel-29.json")) {
            String json = new String(file.readAllBytes(), UTF_8).replace("تقوية قدرات جمعيات", title);
            return new ReleasedEdition(
                    new ReleaseHeader("siel-29", 1, Instant.EPOCH, "", LocalizedText.EMPTY, List.of()),
                    ReleaseJson.document(json));
        }
    }

    private static String csv(ReleasedEdition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeTable.write(edition, edition.sessions(), Lang.AR, "https://fair.example", out);
        return out.toString(UTF_8);
    }

    @Test
    void hasOneRowForEachSession() throws IOException {
        ReleasedEdition edition = edition("x");
        String csv = csv(edition);
        List<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.substring(1)).stream()
                .toList();

        assertThat(csv).startsWith("\uFEFFcode;day;start;");
        assertThat(rows).hasSameSizeAs(edition.sessions());
        NamedCsvRecord agency = rows.stream()
                .filter(row -> row.getField("code").equals("n3v8tc"))
                .findFirst()
                .orElseThrow();
        assertThat(agency.getField("day")).isEqualTo("2024-05-11");
        assertThat(agency.getField("start")).isEqualTo("11:00");
        assertThat(agency.getField("end")).isEmpty();
        assertThat(agency.getField("address")).isEqualTo("https://fair.example/ar/siel-29/sessions/n3v8tc");
    }

    @Test
    void computesNothingThatSomebodyWrote() throws IOException {
        assertThat(csv(edition("=HYPERLINK(1)"))).contains(";'=HYPERLINK(1)").doesNotContain(";=HYPERLINK");
    }
}
