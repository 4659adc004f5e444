package ma.riwaq.web.picture;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.List;
import ma.riwaq.shared.FontFile;

/** Text with the font for each of its scripts: the site's own, which no machine needs to have installed. */
final class Lettering {

    private static final List<Font> FONTS = List.of(FontFile.PLEX_BOLD.font(), FontFile.TIFINAGH.font());

    private Lettering() {}

    /** The text in a size of pixels; of a character that no font has, the first font shows the empty box. */
    static AttributedString of(String text, float size, boolean rightToLeft) {
        AttributedString lettering = new AttributedString(text);
        lettering.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        Font font = FONTS.get(0);
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            Font next = font(c, font);
            if (!next.equals(font) && i > from) {
                lettering.addAttribute(TextAttribute.FONT, font.deriveFont(size), from, i);
                from = i;
            }
            font = next;
            i += Character.charCount(c);
        }
        lettering.addAttribute(TextAttribute.FONT, font.deriveFont(size), from, text.length());
        return lettering;
    }

    /** The same as before where it has the character, so that words are not torn apart. */
    private static Font font(int c, Font before) {
        return before.canDisplay(c)
                ? before
                : FONTS.stream().filter(font -> font.canDisplay(c)).findFirst().orElse(FONTS.get(0));
    }
}
