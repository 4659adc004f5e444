package ma.riwaq.print;

import java.util.List;
import ma.riwaq.shared.Lang;

/**
 * A line as it stands on paper.
 *
 * @param pieces from left to right
 * @param width in points
 * @param size of the largest letters, in points
 */
record Line(List<Piece> pieces, float width, float size, Lang lang) {

    /** How much higher a line is than its letters: Arabic letters go further up and down. */
    private static final float ARABIC = 1.5f;

    private static final float LATIN = 1.36f;
    private static final float ARABIC_ASCENT = 1.06f;
    private static final float LATIN_ASCENT = 0.98f;

    /**
     * Letters of one look.
     *
     * @param x from the left end of the line, in points
     * @param start where the words stand in their paragraph: the order in which they are read
     */
    record Piece(float x, Glyphs glyphs, Style style, Lang lang, int start, String text) {}

    float height() {
        return size * (Phrase.isRightToLeft(lang) ? ARABIC : LATIN);
    }

    /** From the top of the line to the foot of its letters. */
    float ascent() {
        return size * (Phrase.isRightToLeft(lang) ? ARABIC_ASCENT : LATIN_ASCENT);
    }
}
