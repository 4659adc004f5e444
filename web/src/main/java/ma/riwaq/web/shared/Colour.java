package ma.riwaq.web.shared;

import java.util.Optional;

/** A colour, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

    /** What the pages are written on in the dark. */
    public static final Colour DARK_PAPER = new Colour(0x14, 0x17, 0x1a);

    /** WCAG 2.2, 1.4.3. */
    private static final double READABLE = 4.5;

    /** The colour written as {@code #rrggbb}; empty for null and for anything else. */
    public static Optional<Colour> of(String hex) {
        if (hex == null || !hex.matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** The contrast with another colour, from 1 to 21, as WCAG 2.2 defines it. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** This colour, made lighter until text in it can be read on a dark ground. */
    public Colour readableOn(Colour ground) {
        Colour lighter = this;
        for (int step = 1; lighter.contrast(ground) < READABLE && step <= 20; step++) {
            lighter = towardsWhite(step / 20.0);
        }
        return lighter;
    }

    private Colour towardsWhite(double share) {
        return new Colour(lighten(red, share), lighten(green, share), lighten(blue, share));
    }

    private static int lighten(int part, double share) {
        return (int) Math.round(part + (255 - part) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
