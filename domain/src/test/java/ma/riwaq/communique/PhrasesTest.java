package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "phrases.tsv", delimiter = '\t', quoteCharacter = '\0')
    void saysTheDaysAndTimesOfAPhrase(String phrase, String normalised) {
        assertThat(Phrases.normalise(phrase, null)).isEqualTo(normalised);
    }

    @Test
    void takesTheYearThatItIsTold() {
        assertThat(Phrases.normalise("du 9 au 19 mai", 2024)).isEqualTo("2024-05-09/2024-05-19");
        assertThat(Phrases.normalise("فاتح يونيو 2023", 2024)).isEqualTo("2023-06-01");
    }
}
