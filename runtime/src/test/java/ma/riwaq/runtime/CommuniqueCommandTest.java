package ma.riwaq.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void saysInOneLineWhyItReadsNothing() throws IOException {
        assertThat(run("communique", file("  "))).isNotZero();
        assertThat(err.toString()).endsWith("holds no text.%n".formatted()).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }
}
