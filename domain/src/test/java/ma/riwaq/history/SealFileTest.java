package ma.riwaq.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealFileTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void theFirstSealOfARowHolds() {
        SealFile file = new SealFile(folder.resolve("data"));
        assertThat(file.seals()).isEmpty();
        file.add(new Ledger.End(7, ONE));
        file.add(new Ledger.End(9, TWO));
        file.add(new Ledger.End(7, TWO));
        assertThat(new SealFile(folder.resolve("data")).seals()).isEqualTo(Map.of(7L, ONE, 9L, TWO));
    }

    @Test
    void aTornLineIsPassedOver() throws IOException {
        SealFile file = new SealFile(folder);
        file.add(new Ledger.End(7, ONE));
        Files.writeString(folder.resolve("audit-seals"), "2027-04-30T10 8 22\nÿ\n", StandardOpenOption.APPEND);
        assertThat(file.seals()).isEqualTo(Map.of(7L, ONE));
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
        Path taken = Files.createFile(folder.resolve("file"));
        SealFile file = new SealFile(taken);
        file.add(new Ledger.End(7, ONE));
        assertThat(file.seals()).isEmpty();
    }
}
