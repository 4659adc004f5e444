package ma.riwaq.print;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Text that runs from page to page. What belongs together stays together where a page can hold it. */
final class Flow {

    /** Points in a millimetre. */
    static final float MM = 72 / 25.4f;

    private static final float HAIR = 0.5f;

    /** What must be left of a page for text that is too long for any page to begin on it. */
    private static final float FIRST_LINES = 20 * MM;

    /** Where the lines of a paragraph begin. */
    enum Align {
        START,
        CENTRE,
        END
    }

    /** The size of a page with the space that is left free at its edges, in points. */
    record Format(PDRectangle size, float side, float top, float bottom) {

        static Format of(PDRectangle size, float side, float top, float bottom) {
            return new Format(size, side * MM, top * MM, bottom * MM);
        }

        float width() {
            return size.getWidth() - 2 * side;
        }
    }

    /**
     * A paragraph in a column.
     *
     * @param before space above it, in points
     */
    record Paragraph(Phrase phrase, Tag tag, float before, Align align) {}

    /**
     * Paragraphs below each other.
     *
     * @param start how far it is from the side where the language of the document begins, in points
     */
    record Column(float start, float width, List<Paragraph> paragraphs) {}

    private record Laid(Line line, Tag tag, float before, Align align, boolean isLast) {

        float height() {
            return before + line.height();
        }
    }

    private record Waiting(float height, Runnable set) {}

    private final Paper paper;
    private final Format format;
    private final boolean rightToLeft;
    private final BiConsumer<Sheet, Integer> opening;
    private final List<Waiting> waiting = new ArrayList<>();
    private int begun;
    private Sheet sheet;
    private float y;

    /** @param opening what is drawn on each new page, which is given with its number from 1 */
    Flow(Paper paper, Format format, boolean rightToLeft, BiConsumer<Sheet, Integer> opening) {
        this.paper = paper;
        this.format = format;
        this.rightToLeft = rightToLeft;
        this.opening = opening;
    }

    Format format() {
        return format;
    }

    /** Begins a new page. */
    Sheet page() {
        sheet = paper.sheet(format.size());
        y = format.top();
        opening.accept(sheet, paper.sheets().size());
        return sheet;
    }

    /** The page on which the next line comes to stand. */
    Sheet sheet() {
        return sheet;
    }

    /** The number of the page, from 1. */
    int number() {
        return paper.sheets().size();
    }

    /** Where the next line comes to stand. */
    float y() {
        return y;
    }

    /** Goes down by so much, if anything stands above. */
    void skip(float height) {
        if (y > format.top()) {
            y += height;
        }
    }

    /** Goes to a place on the page. */
    void moveTo(float place) {
        y = place;
    }

    /** The left end of something, by its distance from the side where the language begins. */
    float left(float start, float width) {
        return rightToLeft ? format.size().getWidth() - format.side() - start - width : format.side() + start;
    }

    /** Begins a new page if less than this is left. */
    void need(float height) {
        if (y + height > bottom() && y > format.top()) {
            page();
        }
    }

    /** How much of the page is left, from 0 to 1. */
    float left() {
        return (bottom() - y) / (bottom() - format.top());
    }

    private float bottom() {
        return format.size().getHeight() - format.bottom();
    }

    /** A thin line over the whole width. */
    void rule(Color colour, float thickness) {
        sheet.fill(format.side(), y, format.width(), thickness, colour);
        y += thickness;
    }

    /** One paragraph over the whole width. */
    void add(Phrase phrase, Tag tag) {
        add(List.of(new Column(0, format.width(), List.of(new Paragraph(phrase, tag, 0, Align.START)))), 0);
    }

    /**
     * Columns beside each other, right below what waits for them. They stay on one page if it can hold them.
     *
     * @param gap from what stands above, in points, with a thin line; 0 for no gap and no line
     */
    void add(List<Column> columns, float gap) {
        List<List<Laid>> laid = columns.stream().map(Flow::lay).toList();
        float height = tallest(laid);
        float above =
                gap + (float) waiting.stream().mapToDouble(Waiting::height).sum();
        float whole = bottom() - format.top();
        need(height <= whole ? Math.min(above + height, whole) : above + FIRST_LINES);
        release();
        divide(gap);
        begun = number();
        if (y + height <= bottom() + 0.01f) {
            place(columns, laid, height);
        } else {
            split(columns, laid);
        }
    }

    /** Columns that wait for the next ones, so that no heading stands alone at the foot of a page. */
    void hold(List<Column> columns, float gap) {
        List<List<Laid>> laid = columns.stream().map(Flow::lay).toList();
        float height = tallest(laid);
        hold(gap + height, () -> {
            divide(gap);
            place(columns, laid, height);
        });
    }

    /** Something else of some height that waits for the next columns. */
    void hold(float height, Runnable set) {
        waiting.add(new Waiting(height, set));
    }

    /** Sets what waits. */
    void release() {
        waiting.forEach(one -> one.set().run());
        waiting.clear();
    }

    /** The number of the page on which the last columns begin. */
    int begun() {
        return begun;
    }

    private static float tallest(List<List<Laid>> laid) {
        return laid.stream().map(Flow::height).max(Float::compare).orElse(0f);
    }

    private void place(List<Column> columns, List<List<Laid>> laid, float height) {
        for (int i = 0; i < laid.size(); i++) {
            place(columns.get(i), laid.get(i), 0, y);
        }
        y += height;
    }

    private void divide(float gap) {
        if (gap > 0 && y > format.top()) {
            y += gap / 2;
            rule(Style.HAIRLINE, HAIR);
            y += gap / 2 - HAIR;
        }
    }

    private static List<Laid> lay(Column column) {
        List<Laid> laid = new ArrayList<>();
        for (Paragraph paragraph : column.paragraphs()) {
            List<Line> lines = Setting.of(paragraph.phrase(), column.width());
            for (int i = 0; i < lines.size(); i++) {
                float before = i == 0 && !laid.isEmpty() ? paragraph.before() : 0;
                laid.add(new Laid(lines.get(i), paragraph.tag(), before, paragraph.align(), i == lines.size() - 1));
            }
        }
        return laid;
    }

    private static float height(List<Laid> laid) {
        return (float) laid.stream().mapToDouble(Laid::height).sum();
    }

    private void split(List<Column> columns, List<List<Laid>> laid) {
        int[] next = new int[columns.size()];
        boolean more = true;
        while (more) {
            more = false;
            float lowest = y;
            for (int i = 0; i < columns.size(); i++) {
                Placed placed = place(columns.get(i), laid.get(i), next[i], y);
                next[i] = placed.next();
                lowest = Math.max(lowest, placed.y());
                more |= placed.next() < laid.get(i).size();
            }
            y = lowest;
            if (more) {
                page();
            }
        }
    }

    private record Placed(int next, float y) {}

    /** Places lines from one on as far as the page holds them, or at least one at its top. */
    private Placed place(Column column, List<Laid> laid, int from, float top) {
        float at = top;
        int i = from;
        for (; i < laid.size(); i++) {
            Laid one = laid.get(i);
            boolean fits = at + one.height() <= bottom() + 0.01f;
            if (!fits && at > format.top()) {
                break;
            }
            at += one.before();
            float left = left(column.start(), column.width()) + inset(one, column.width());
            sheet.write(one.line(), left, at, one.tag(), one.isLast());
            at += one.line().height();
        }
        return new Placed(i, at);
    }

    private static float inset(Laid one, float width) {
        float free = width - one.line().width();
        boolean startsRight = Phrase.isRightToLeft(one.line().lang());
        return switch (one.align()) {
            case START -> startsRight ? free : 0;
            case CENTRE -> free / 2;
            case END -> startsRight ? 0 : free;
        };
    }
}
