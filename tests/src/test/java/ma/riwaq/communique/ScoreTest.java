package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final Path SAMPLES = Path.of("src/test/resources/communiques");

    @ParameterizedTest
    @CsvSource({
        "language, 1.0",
        "dates, 0.95",
        "times, 0.95",
        "edition, 0.95",
        "organisers, 0.9",
        "sessions, 0.9",
        "title, 0.9",
        "venue, 0.8",
        "supervisor, 0.9",
        "partners, 0.9",
    })
    void readsTheSamplesWellEnough(String field, double wanted) throws IOException {
        Score score = Score.of(SAMPLES);
        assertThat(score.texts()).isGreaterThanOrEqualTo(392);
        assertThat(score.f1(field)).isGreaterThanOrEqualTo(wanted);
    }

    @Test
    void likensTitlesWhateverTheirSpelling() {
        assertThat(Score.alike("الأسرة والإدماج", "الاسره والادماج")).isEqualTo(1);
        assertThat(Score.alike("الأسرة", "ورشة الرسم")).isLessThan(Score.ALIKE);
    }
}
