package ma.riwaq.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import ma.riwaq.shared.Colours;
import ma.riwaq.web.shared.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionStyleTest {

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#0f5c56", "#7a0000", "#00007a", "#767676"})
    void everyAccentCanBeReadInTheDark(String accent) {
        assertThat(Colours.contrast(DarkAccent.of(accent), DarkAccent.PAPER)).isGreaterThanOrEqualTo(Colours.READABLE);
    }

    @Test
    void anAccentThatCanBeReadStays() {
        assertThat(DarkAccent.of("#74cdb9")).isEqualTo("#74cdb9");
    }

    @Test
    void tellsTheColoursOfTheEditionAndItsThemes() {
        assertThat(EditionStyle.colours(Example.edition()))
                .contains("--accent-light:#0f5c56")
                .contains(".theme-jisr{--swatch:#")
                .doesNotContain("null", "<");
    }
}
