package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contracts, poems, lists and the like speak of talks and of days, and announce nothing. */
class NoEventTest {

    static List<Path> texts() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(Path.of(NoEventTest.class.getResource("no-event").toURI()))) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreTexts() throws IOException, URISyntaxException {
        assertThat(texts()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inventsNothing(Path file) throws IOException {
        Reading reading = Communique.read(Files.readString(file), null);
        assertThat(reading.sessions()).isEmpty();
        assertThat(reading.organisers()).isEmpty();
    }
}
