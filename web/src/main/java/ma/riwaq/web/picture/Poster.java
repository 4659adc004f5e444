package ma.riwaq.web.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import ma.riwaq.shared.Colours;
import ma.riwaq.shared.Lang;

/**
 * A title drawn large on the colour of the edition, in the size that social networks ask for. Letters are joined and
 * lines run as the language does.
 *
 * @param above a few words over the title
 * @param below when and where
 * @param foot the name of the edition
 * @param accent as {@code #rrggbb}; null for the site's own
 */
record Poster(String above, String title, String below, String foot, Lang lang, String accent) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int MOST_LINES = 4;
    private static final float SMALL = 32;
    private static final float[] SIZES = {72, 60, 50, 42, 36};
    private static final String OWN_ACCENT = "#0d5c50";
    private static final Color STAR = new Color(255, 255, 255, 28);

    BufferedImage draw() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            boolean own = accent == null || !accent.matches(Colours.PATTERN);
            pen.setColor(Color.decode(own ? OWN_ACCENT : accent));
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            star(pen);
            pen.setColor(Color.WHITE);
            write(pen);
        } finally {
            pen.dispose();
        }
        return image;
    }

    private void write(Graphics2D pen) {
        FontRenderContext context = pen.getFontRenderContext();
        float y = MARGIN + SMALL;
        y = lines(pen, broken(above, SMALL, 1, context), y);
        y = lines(pen, title(context), y + SMALL / 2);
        lines(pen, broken(below, SMALL, 2, context), y + SMALL / 2);
        List<TextLayout> last = broken(foot, SMALL * 0.8f, 1, context);
        lines(pen, last, HEIGHT - MARGIN + SMALL / 2);
    }

    /** In the largest size in which it fits. */
    private List<TextLayout> title(FontRenderContext context) {
        List<TextLayout> lines = List.of();
        for (float size : SIZES) {
            lines = broken(title, size, MOST_LINES + 1, context);
            if (lines.size() <= MOST_LINES - (size > SIZES[2] ? 1 : 0)) {
                return lines;
            }
        }
        return lines.subList(0, MOST_LINES);
    }

    private List<TextLayout> broken(String text, float size, int most, FontRenderContext context) {
        List<TextLayout> lines = new ArrayList<>();
        if (!text.isBlank()) {
            LineBreakMeasurer measurer = new LineBreakMeasurer(
                    Lettering.of(text, size, lang.getDir().equals("rtl")).getIterator(), context);
            while (lines.size() < most && measurer.getPosition() < text.length()) {
                lines.add(measurer.nextLayout(WIDTH - 2f * MARGIN));
            }
        }
        return lines;
    }

    /** Draws lines from the side where the language begins; gives back where the next may stand. */
    private float lines(Graphics2D pen, List<TextLayout> lines, float from) {
        float y = from;
        for (TextLayout line : lines) {
            y += line.getAscent();
            line.draw(pen, line.isLeftToRight() ? MARGIN : WIDTH - MARGIN - line.getAdvance(), y);
            y += line.getDescent() + line.getLeading() + line.getAscent() * 0.1f;
        }
        return y;
    }

    /** The eight-fold star of the site, large and faint, where the lines end. */
    private void star(Graphics2D pen) {
        double centre = lang.getDir().equals("rtl") ? MARGIN : WIDTH - MARGIN;
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 16; i++) {
            double angle = Math.PI * i / 8;
            double radius = i % 2 == 0 ? 420 : 322;
            double x = centre + radius * Math.cos(angle);
            double y = HEIGHT + radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        pen.setColor(STAR);
        pen.fill(star);
    }
}
