package ma.riwaq.print;

import java.awt.Color;

/**
 * How letters look.
 *
 * @param size in points
 */
record Style(float size, boolean bold, Color colour) {

    static final Color INK = new Color(0x1b, 0x1f, 0x23);
    static final Color QUIET = new Color(0x4d, 0x56, 0x5e);
    static final Color ALARM = new Color(0xa8, 0x1c, 0x1c);
    static final Color HAIRLINE = new Color(0xc9, 0xce, 0xd3);

    static Style text(float size) {
        return new Style(size, false, INK);
    }

    static Style strong(float size) {
        return new Style(size, true, INK);
    }

    static Style quiet(float size) {
        return new Style(size, false, QUIET);
    }

    Style in(Color other) {
        return new Style(size, bold, other);
    }
}
