package ma.riwaq.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import ma.riwaq.web.shared.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-08, BEFORE",
        "2024-05-09, DURING",
        "2024-05-19, DURING",
        "2024-05-20, AFTER",
    })
    void followsTheDaysOfTheEdition(LocalDate day, Phase phase) {
        assertThat(Phase.of(day, Example.edition().edition())).isEqualTo(phase);
    }
}
