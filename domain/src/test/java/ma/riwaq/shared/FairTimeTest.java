package ma.riwaq.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On whatever JDK is at hand, also one that still believes in +01:00 after September 2026. */
class FairTimeTest {

    private static final String CASABLANCA = "Africa/Casablanca";

    @ParameterizedTest
    @CsvSource({
        "2024-05-11T11:00, +01:00",
        "2024-03-20T11:00, Z",
        "2024-03-09T11:00, +01:00",
        "2026-05-05T18:00, +01:00",
        "2026-09-19T12:00, +01:00",
        "2026-09-21T12:00, Z",
        "2027-05-08T11:00, Z",
        "2027-02-20T11:00, Z"
    })
    void answersTheOffsetOfMorocco(LocalDateTime local, ZoneOffset offset) {
        assertThat(FairTime.offset(local, CASABLANCA)).isEqualTo(offset);
        assertThat(FairTime.local(FairTime.at(local, CASABLANCA).toInstant(), CASABLANCA))
                .isEqualTo(local);
    }

    @Test
    void refusesUnknownZones() {
        assertThat(FairTime.knows("Africa/Rabat")).isFalse();
        assertThatThrownBy(() -> FairTime.zone("Mars/Base")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasRulesThatKnowTheChangeOf2026() {
        assertThat(FairTime.rulesVersion()).isGreaterThanOrEqualTo("2026c");
    }
}
