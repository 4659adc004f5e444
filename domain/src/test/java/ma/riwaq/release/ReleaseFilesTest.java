package ma.riwaq.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFilesTest {

    @TempDir
    private Path folder;

    private final String document = ReleaseJson.write(ExampleEdition.document());

    private ReleaseHeader header(int number, String sealed) {
        return new ReleaseHeader(
                "siel-29", number, Instant.EPOCH, ReleaseJson.sha256(sealed), LocalizedText.ar("ملاحظة"), List.of());
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        new ReleaseFiles(folder).write(header(1, document), document);
        assertThat(new ReleaseFiles(folder).readAll()).singleElement().satisfies(release -> {
            assertThat(release.header()).isEqualTo(header(1, document));
            assertThat(release.document()).isEqualTo(ExampleEdition.document());
        });
    }

    @Test
    void keepsOnlyTheLatestOfAnEdition() throws IOException {
        ReleaseFiles files = new ReleaseFiles(folder);
        files.write(header(1, document), document);
        String next = document.replace("\"number\":29", "\"number\":30");
        files.write(header(2, next), next);
        assertThat(files.readAll())
                .singleElement()
                .satisfies(release -> assertThat(release.header().number()).isEqualTo(2));
        try (var left = Files.list(folder.resolve("releases"))) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void doesNotShowAnAlteredDocument() throws IOException {
        new ReleaseFiles(folder).write(header(1, document), document);
        Path file = folder.resolve("releases").resolve(ReleaseJson.sha256(document) + ".json");
        Files.writeString(file, document.replace("siel", "sial"));
        assertThat(new ReleaseFiles(folder).readAll()).isEmpty();
        Files.writeString(file, document.substring(0, 1000));
        assertThat(new ReleaseFiles(folder).readAll()).isEmpty();
        Files.delete(file);
        assertThat(new ReleaseFiles(folder).readAll()).isEmpty();
    }

    @Test
    void findsPicturesOnlyByTheirNames() throws IOException {
        ReleaseFiles files = new ReleaseFiles(folder);
        String name = ReleaseJson.sha256("picture");
        files.writePicture(name, new byte[] {1});
        assertThat(files.picture(name)).isPresent();
        assertThat(files.picture("../releases/siel-29.header")).isEmpty();
        assertThat(files.picture("")).isEmpty();
    }
}
