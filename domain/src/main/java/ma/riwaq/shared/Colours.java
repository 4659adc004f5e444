package ma.riwaq.shared;

/** Colours that staff choose, as {@code #rrggbb}, and whether they can be read (WCAG 2.2, 1.4.3). */
public final class Colours {

    /** What a colour looks like. */
    public static final String PATTERN = "#[0-9a-f]{6}";

    /** The lowest contrast of text of any size. */
    public static final double READABLE = 4.5;

    private Colours() {}

    /** Contrast of two colours, from 1 to 21. */
    public static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Whether white text can be read on a colour, and the colour on white. */
    public static boolean readableWithWhite(String colour) {
        return contrast(colour, "#ffffff") >= READABLE;
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
