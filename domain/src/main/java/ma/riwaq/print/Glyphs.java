package ma.riwaq.print;

import com.ibm.icu.lang.UCharacter;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import ma.riwaq.shared.FontFile;

/**
 * Letters of one font and direction, joined and placed as the font says, in the order in which they stand on the line.
 *
 * @param codes the numbers of the glyphs in the font
 * @param x where each stands, in thousandths of the size; as {@code y}, which goes up
 * @param texts what each stands for
 * @param joined further letters that a glyph stands for: those that are read after its first, each as a glyph of its own
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Glyphs(FontFile font, int[] codes, float[] x, float[] y, String[] texts, List<List<Letter>> joined) {

    private static final int EM = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** A letter with the glyph that it has when it stands alone. */
    record Letter(int code, String text) {}

    /**
     * Letters set next to each other, and how wide that is.
     *
     * @param advance in thousandths of the size
     */
    record Run(Glyphs glyphs, float advance) {}

    static Run of(String text, FontFile font, boolean rightToLeft) {
        Font exact = font.font().deriveFont((float) EM);
        GlyphVector vector = exact.layoutGlyphVector(
                EXACT,
                text.toCharArray(),
                0,
                text.length(),
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int count = vector.getNumGlyphs();
        Glyphs glyphs = new Glyphs(
                font, new int[count], new float[count], new float[count], new String[count], new ArrayList<>());
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            starts.add(vector.getGlyphCharIndex(i));
        }
        for (int i = 0; i < count; i++) {
            Point2D place = vector.getGlyphPosition(i);
            int start = vector.getGlyphCharIndex(i);
            Integer end = starts.higher(start);
            String letters = text.substring(start, end == null ? text.length() : end);
            glyphs.codes[i] = vector.getGlyphCode(i);
            glyphs.x[i] = (float) place.getX();
            glyphs.y[i] = (float) -place.getY();
            boolean apart = rightToLeft && isLigature(letters);
            glyphs.texts[i] =
                    apart ? letters.substring(0, letters.offsetByCodePoints(0, 1)) : seen(letters, rightToLeft);
            glyphs.joined.add(apart ? rest(letters, exact) : List.of());
        }
        return new Run(glyphs, (float) vector.getGlyphPosition(count).getX());
    }

    private static boolean isLigature(String letters) {
        return letters.codePointCount(0, letters.length()) > 1
                && letters.codePoints().allMatch(Character::isLetter);
    }

    /** All letters but the first, from left to right. */
    private static List<Letter> rest(String letters, Font font) {
        List<Letter> rest = new ArrayList<>();
        int first = letters.offsetByCodePoints(0, 1);
        for (int end = letters.length(); end > first; ) {
            int start = letters.offsetByCodePoints(end, -1);
            String letter = letters.substring(start, end);
            rest.add(new Letter(font.createGlyphVector(EXACT, letter).getGlyphCode(0), letter));
            end = start;
        }
        return rest;
    }

    /** A bracket that opens from right to left is seen as one that closes, which readers of PDF turn around again. */
    private static String seen(String text, boolean rightToLeft) {
        return rightToLeft && text.length() == 1 ? Character.toString(UCharacter.getMirror(text.charAt(0))) : text;
    }
}
