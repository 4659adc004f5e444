package ma.riwaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import ma.riwaq.shared.Colours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of colours of the style sheet in which something is read, in the light and in the dark. */
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6}|var\\(--([a-z-]+)\\))");

    /** Level AAA of WCAG. */
    private static final double STRONG = 7;

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, card",
        "quiet, paper",
        "quiet, card",
        "accent, paper",
        "accent, card",
        "paper, accent",
        "on-band, band",
        "alert, alert-paper",
        "notice, notice-paper",
        "paper, ink"
    })
    void canBeRead(String text, String ground) throws IOException {
        String css = Files.readString(Path.of("src/main/webapp/resources/site.css"));
        int dark = css.indexOf("prefers-color-scheme: dark");
        Map<String, String> tokens = new HashMap<>();
        read(css.substring(css.indexOf(":root"), dark), tokens);
        assertThat(contrast(tokens, text, ground)).isGreaterThanOrEqualTo(Colours.READABLE);

        read(css.substring(dark, css.indexOf("box-sizing")), tokens);
        assertThat(contrast(tokens, text, ground)).isGreaterThanOrEqualTo(Colours.READABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "quiet, card",
        "accent, paper",
        "line, paper",
        "alert, alert-paper",
        "notice, notice-paper"
    })
    void canBeReadByWhoeverAsksForMoreContrast(String text, String ground) throws IOException {
        String css = Files.readString(Path.of("src/main/webapp/resources/site.css"));
        int more = css.indexOf("prefers-contrast: more");
        int moreInTheDark = css.indexOf("prefers-contrast: more", more + 1);
        int dark = css.indexOf("prefers-color-scheme: dark");
        Map<String, String> tokens = new HashMap<>();
        read(css.substring(css.indexOf(":root"), dark), tokens);
        read(css.substring(more, moreInTheDark), tokens);
        assertThat(contrast(tokens, text, ground)).isGreaterThanOrEqualTo(STRONG);

        read(css.substring(dark, css.indexOf("box-sizing")), tokens);
        read(css.substring(moreInTheDark, css.indexOf("forced-colors")), tokens);
        assertThat(contrast(tokens, text, ground)).isGreaterThanOrEqualTo(STRONG);
    }

    private static void read(String css, Map<String, String> tokens) {
        TOKEN.matcher(css).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
    }

    private static double contrast(Map<String, String> tokens, String text, String ground) {
        return Colours.contrast(colour(tokens, text), colour(tokens, ground));
    }

    private static String colour(Map<String, String> tokens, String name) {
        String value = tokens.get(name);
        return value.startsWith("var(") ? colour(tokens, value.substring(6, value.length() - 1)) : value;
    }
}
