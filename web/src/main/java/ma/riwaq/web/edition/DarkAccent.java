package ma.riwaq.web.edition;

import ma.riwaq.shared.Colours;

/** An edition's accent colour for readers whose screen is dark: made lighter until it can be read. */
final class DarkAccent {

    /** What the pages are written on in the dark, as in the style sheet. */
    static final String PAPER = "#1b1f23";

    /** Thin letters on a dark ground ask for more than the least contrast. */
    private static final double READABLE = 7;

    private static final int STEPS = 20;

    private DarkAccent() {}

    static String of(String accent) {
        String lighter = accent;
        for (int step = 1; step <= STEPS && Colours.contrast(lighter, PAPER) < READABLE; step++) {
            lighter = towardsWhite(accent, step / (double) STEPS);
        }
        return lighter;
    }

    private static String towardsWhite(String colour, double share) {
        return "#%02x%02x%02x".formatted(part(colour, 1, share), part(colour, 3, share), part(colour, 5, share));
    }

    private static long part(String colour, int from, double share) {
        int part = Integer.parseInt(colour, from, from + 2, 16);
        return Math.round(part + (255 - part) * share);
    }
}
