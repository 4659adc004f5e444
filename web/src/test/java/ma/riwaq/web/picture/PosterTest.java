package ma.riwaq.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.text.CharacterIterator;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosterTest {

    private static final String TITLE = "تقوية قدرات جمعيات مؤسسات الرعاية الاجتماعية";

    private static TextLayout line(String text) {
        return new TextLayout(Lettering.of(text, 60, true).getIterator(), new FontRenderContext(null, true, true));
    }

    @Test
    void joinsArabicLetters() {
        double apart = "بيت"
                .chars()
                .mapToObj(Character::toString)
                .mapToDouble(letter -> line(letter).getAdvance())
                .sum();

        assertThat((double) line("بيت").getAdvance()).isLessThan(apart * 0.9);
        assertThat(line("بيت").isLeftToRight()).isFalse();
    }

    @Test
    void writesEveryScriptInAFontThatHasIt() {
        var letters = Lettering.of("رواق Riwaq ⵜⴰⵎⴰⵣⵉⵖⵜ 2024 «é»", 60, true).getIterator();
        for (char c = letters.first(); c != CharacterIterator.DONE; c = letters.next()) {
            Font font = (Font) letters.getAttribute(TextAttribute.FONT);
            assertThat(font.canDisplay(c)).as("%s in %s", c, font).isTrue();
        }
    }

    @Test
    void beginsOnTheRightInArabicAndOnTheLeftInFrench() {
        assertThat(ink(new Poster("", "أ", "", "", Lang.AR, null).draw())).isGreaterThan(Poster.WIDTH / 2);
        assertThat(ink(new Poster("", "a", "", "", Lang.FR, null).draw())).isLessThan(Poster.WIDTH / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "\u202e\u2066", "𞤀𐍈", "=<>&\"", "لا"})
    void drawsWhateverSomebodyWrote(String title) {
        assertThat(new Poster(title, title.repeat(400), title, title, Lang.AR, "no colour")
                        .draw()
                        .getWidth())
                .isEqualTo(Poster.WIDTH);
    }

    @Test
    void givesALongTitleNoMoreRoomThanThereIs() {
        BufferedImage image = new Poster(
                        "ندوة", (TITLE + " ").repeat(20), "السبت 11 ماي 2024", "الدورة 29", Lang.AR, "#0d5c50")
                .draw();

        assertThat(image.getHeight()).isEqualTo(Poster.HEIGHT);
        for (int x = 0; x < Poster.WIDTH; x++) {
            assertThat(image.getRGB(x, Poster.HEIGHT - 2) & 0xffffff).isNotEqualTo(0xffffff);
        }
    }

    /** Where the middle of what is written in white lies. */
    private static double ink(BufferedImage image) {
        long sum = 0;
        long count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xffffff) == 0xffffff) {
                    sum += x;
                    count++;
                }
            }
        }
        return (double) sum / count;
    }
}
