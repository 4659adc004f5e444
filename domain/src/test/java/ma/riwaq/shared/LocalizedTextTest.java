package ma.riwaq.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void showsTheAskedLanguageAsItIs() {
        assertThat(LocalizedText.of("ندوة", "Séminaire", "Seminar").in(Lang.FR))
                .contains(new LocalizedText.Shown("Séminaire", Lang.FR, false));
    }

    @Test
    void fallsBackAndSaysSo() {
        assertThat(LocalizedText.ar("ندوة").in(Lang.EN)).contains(new LocalizedText.Shown("ندوة", Lang.AR, true));
    }

    @Test
    void hasNothingToShowWhenEmpty() {
        assertThat(LocalizedText.EMPTY.in(Lang.AR)).isEmpty();
        assertThat(LocalizedText.EMPTY.plain(Lang.AR)).isEmpty();
    }

    @Test
    void takesBlankAsMissing() {
        assertThat(LocalizedText.of(" \u200f ", "x", null).has(Lang.AR)).isFalse();
    }

    @Test
    void comesBackFromItsColumn() {
        LocalizedText text = LocalizedText.of("\"جسر\"", "L’été </script>", "A\nB");
        assertThat(LocalizedTextJson.parse(LocalizedTextJson.format(text))).isEqualTo(text);
        assertThat(LocalizedTextJson.parse(null)).isEqualTo(LocalizedText.EMPTY);
    }
}
