package ma.riwaq.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void dropsWhatTurnsTheTextAround() {
        assertThat(CleanText.line("a\u202Eb\u2066c\u2069d\u200Fe\uFEFFf")).isEqualTo("abcdef");
    }

    @Test
    void dropsHalvesOfSurrogatePairsAndControlCharacters() {
        assertThat(CleanText.line("a\uD800b\u0000c\u0007d")).isEqualTo("abcd");
        assertThat(CleanText.line("a\uD83D\uDCDAb")).isEqualTo("a\uD83D\uDCDAb");
    }

    @Test
    void keepsMarkupAsText() {
        assertThat(CleanText.line("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void makesOneLineOfMany() {
        assertThat(CleanText.line(" a\n\tb\u00A0 c ")).isEqualTo("a b c");
    }

    @Test
    void keepsParagraphs() {
        assertThat(CleanText.lines("a \r\n\r\n\r\n\r\n b")).isEqualTo("a\n\nb");
    }

    @Test
    void keepsVowelsAndJoiners() {
        assertThat(CleanText.line("مُحَمَّد\u200Cا")).isEqualTo("مُحَمَّد\u200Cا");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(CleanText.line(null)).isNull();
        assertThat(CleanText.lines(" \u200B\n ")).isNull();
    }
}
