package ma.riwaq.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as they are written out. */
class WrittenDayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-09 | 2024-05-19 | AR  | 9",
                "2024-05-01 | 2024-05-09 | FR  | 1er",
                "2027-04-30 | 2027-05-09 | AR  | 30 أبريل",
                "2027-04-30 | 2027-05-09 | FR  | 30 avril",
                "2027-04-30 | 2027-05-09 | ZGH | 30 ⵉⴱⵔⵉⵔ",
                "2026-12-30 | 2027-01-03 | EN  | 30 December 2026"
            })
    void aRangeBeginsWithoutWhatItsEndTells(LocalDate first, LocalDate last, Lang lang, String start) {
        assertThat(WrittenDay.start(first, last, lang)).isEqualTo(start);
    }
}
