package ma.riwaq.shared;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The fonts of what the server draws and prints itself: no machine needs to have them installed. */
public enum FontFile {
    /** Arabic and Latin. */
    PLEX("plex-400"),
    /** The same, bold. */
    PLEX_BOLD("plex-700"),
    /** Tifinagh, which the others do not have. */
    TIFINAGH("tifinagh-400");

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // a font never changes: other sizes are other fonts
    private final Font font;

    FontFile(String name) {
        this.name = name;
        try (InputStream file = open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the archive holds its fonts", e);
        }
    }

    /** The file as it is. */
    public final InputStream open() {
        return FontFile.class.getResourceAsStream("fonts/" + name + ".ttf");
    }

    /** The font in the size of one pixel; its glyphs have the same numbers as in the file. */
    public Font font() {
        return font;
    }

    /** Whether it has a glyph for a character. */
    public boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }
}
