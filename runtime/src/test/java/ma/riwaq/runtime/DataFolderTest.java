package ma.riwaq.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        DataFolder data = DataFolder.open(folder.resolve("a/b"));
        assertThat(Files.getPosixFilePermissions(data.path())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(data.path()).isEmptyDirectory();
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(OperatorException.class)
                .hasMessage("The data folder " + file + " cannot be written to.");
    }

    @Test
    void mustLastUnlessTheOperatorKnows() {
        Settings silent = new Settings(new Properties(), Map.of(), new Properties());
        assertThatThrownBy(() -> Serve.mustLast(silent, new DataFolder(Path.of("/tmp/riwaq"))))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("may empty");
        assertThatCode(() -> Serve.mustLast(silent, new DataFolder(Path.of("/srv/tmp/riwaq"))))
                .doesNotThrowAnyException();
        Settings known = new Settings(new Properties(), Map.of("RIWAQ_DATA_TEMPORARY", "true"), new Properties());
        assertThatCode(() -> Serve.mustLast(known, new DataFolder(Path.of("/tmp/riwaq"))))
                .doesNotThrowAnyException();
    }

    @Test
    void knowsWhetherReleasesAreKept() throws IOException {
        DataFolder data = DataFolder.open(folder);
        assertThat(data.keepsReleases()).isFalse();
        Files.createDirectory(folder.resolve("releases"));
        assertThat(data.keepsReleases()).isFalse();
        Files.createFile(folder.resolve("releases/siel-29.header"));
        assertThat(data.keepsReleases()).isTrue();
    }

    @Test
    void freshFolderIsEmptied() throws IOException {
        DataFolder data = DataFolder.open(folder);
        Files.createFile(data.fresh("run/8080").resolve("left"));
        assertThat(data.fresh("run/8080")).isEmptyDirectory();
    }
}
