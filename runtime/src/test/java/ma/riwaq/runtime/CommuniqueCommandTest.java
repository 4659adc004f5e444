package ma.riwaq.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommuniqueCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command = RiwaqCommand.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(arguments);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("text.txt"), text).toString();
    }

    @Test
    void printsWhatItFoundAsJson() throws IOException {
        String file =
                file("Rencontre au stand\nL'Association Horizons organise le 11 mai un atelier intitulé « Lire ».");
        assertThat(run("communique", file, "--year", "2024")).isZero();
        try (JsonReader reader = Json.createReader(new StringReader(out.toString()))) {
            JsonObject json = reader.readObject();
            assertThat(json.keySet())
                    .containsExactly(
                            "title",
                            "language",
                            "dates",
                            "times",
                            "venue",
                            "organisers",
                            "sessions",
                            "edition",
                            "supervisor",
                            "partners",
                            "people",
                            "programmes",
                            "audiences",
                            "warnings",
                            "spans");
            assertThat(json.getJsonArray("sessions").getJsonObject(0).keySet())
                    .containsExactly("title", "date", "start", "end", "room", "kind");
            assertThat(json.getJsonArray("dates").getString(0)).isEqualTo("2024-05-11");
            assertThat(json.getJsonArray("sessions").getJsonObject(0).getString("title"))
                    .isEqualTo("Lire");
        }
    }

    @Test
    void normalisesOnePhraseALine() throws IOException {
        assertThat(run("communique", "--dates", file("du 9 au 19 mai\n\nà 11h\nrien\n")))
                .isZero();
        assertThat(out.toString()).isEqualTo("--05-09/--05-19\n-\nT11:00\n-\n");
    }

    private String file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bytes.txt"), bytes).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, L'Association Été organise le 11 mai un atelier intitulé « Lire »., Lire",
        "UTF-16, L'Association Été organise le 11 mai un atelier intitulé « Lire »., Lire",
        "windows-1252, L'Association Été organise le 11 mai un atelier intitulé « Lire »., Lire",
        "UTF-16, تنظم جمعية الأمل يوم 11 ماي ندوة «القراءة»., القراءة",
        "windows-1256, تنظم جمعية الأمل يوم 11 ماي ندوة «القراءة»., القراءة",
    })
    void readsTheEncodingsThatOfficesUse(String encoding, String text, String title) throws IOException {
        assertThat(run("communique", "--year", "2024", file(("x\n" + text).getBytes(encoding))))
                .isZero();
        assertThat(session().getString("title")).isEqualTo(title);
        assertThat(session().getString("date")).isEqualTo("2024-05-11");
    }

    private JsonObject session() {
        try (JsonReader reader = Json.createReader(new StringReader(out.toString()))) {
            return reader.readObject().getJsonArray("sessions").getJsonObject(0);
        }
    }

    @Test
    void readsStandardInput() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("à 11h\n".getBytes(UTF_8)));
        try {
            assertThat(run("communique", "--dates", "-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).isEqualTo("T11:00\n");
    }

    @Test
    void datesTakeTheirYearFromTheOption() throws IOException {
        assertThat(run("communique", "--dates", "--year", "2024", file("du 9 au 19 mai\nيوم 11 ماي\n")))
                .isZero();
        assertThat(out.toString()).isEqualTo("2024-05-09/2024-05-19\n2024-05-11\n");
    }

    private void assertRefused(String end, String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).isNotZero();
        assertThat(err.toString()).endsWith(end + System.lineSeparator()).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysInOneLineWhyItReadsNothing() throws IOException {
        assertRefused("holds no text.", "communique", file("  "));
        assertRefused("holds no text.", "communique", file(new byte[0]));
        assertRefused("holds no text.", "communique", "--dates", file("\n\n"));
        assertRefused("is larger than 8 MiB.", "communique", file(new byte[10 * 1024 * 1024]));
        assertRefused("that is no communiqué.", "communique", file("mot ".repeat(20_000)));
        assertRefused(".pdf or .html.", "communique", file(new byte[] {1, 2, 3, 0, 4}));
        assertRefused("it cannot be read.", "communique", file("%PDF-1.7 nothing"));
        assertRefused("There is no file 'none.txt'.", "communique", "none.txt");
        assertRefused("is no year from 1950 to 2099.", "communique", "--year", "24", file("à 11h"));
        assertThat(run("communique", folder.toString())).isNotZero();
        assertThat(err.toString()).contains("cannot be read");
    }
}
