package ma.riwaq.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.riwaq.print.Line.Piece;
import ma.riwaq.shared.Lang;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** One page to be drawn on. Lengths are points, counted from the upper left corner. */
final class Sheet {

    private static final float TOLERANCE = 0.5f;
    private static final float EM = 1000;

    /** How PDF numbers letters that are there without being drawn. */
    private static final int UNSEEN = 3;

    /** How wide such letters are made, so that they overlap nothing, in thousandths of the size. */
    private static final float NARROW = 6;

    private final Paper paper;
    private final PDPage page;
    private final List<PDStream> written = new ArrayList<>();
    private final COSArray tagged = new COSArray();
    private ByteArrayOutputStream drawing = new ByteArrayOutputStream();
    private ContentStreamWriter writer = new ContentStreamWriter(drawing);

    Sheet(Paper paper, PDPage page) {
        this.paper = paper;
        this.page = page;
    }

    float width() {
        return page.getMediaBox().getWidth();
    }

    float height() {
        return page.getMediaBox().getHeight();
    }

    COSDictionary page() {
        return page.getCOSObject();
    }

    /** The elements that the pieces of this page belong to, by their numbers. */
    COSArray tagged() {
        return tagged;
    }

    /**
     * Words that are read aloud: what is drawn goes from left to right, what is read as the languages do.
     *
     * @param isLast whether nothing of the paragraph follows
     */
    void write(Line line, float left, float top, Tag tag, boolean isLast) {
        List<Piece> reading = line.pieces().stream()
                .sorted(Comparator.comparing(Piece::start))
                .toList();
        for (int from = 0; from < reading.size(); ) {
            Lang lang = reading.get(from).lang();
            int to = from + 1;
            while (to < reading.size() && reading.get(to).lang() == lang) {
                to++;
            }
            List<Piece> pieces = reading.subList(from, to);
            StringBuilder words = new StringBuilder();
            pieces.forEach(piece -> words.append(piece.text()));
            boolean breaks = to == reading.size() && !isLast;
            open(tag.span(words.append(breaks ? " " : "").toString(), lang), "Span");
            draw(pieces.stream().sorted(Comparator.comparing(Piece::x)).toList(), left, top + line.ascent());
            close();
            from = to;
        }
    }

    /** Words beside the text, such as the number of the page: not read aloud. */
    void mark(Line line, float left, float top) {
        artifact();
        draw(line.pieces(), left, top + line.ascent());
        close();
    }

    /** Areas of one colour that say something: they belong to a figure. */
    void figure(List<float[]> areas, Color colour, Tag tag) {
        open(tag, "Figure");
        areas(areas, colour);
        close();
    }

    /** An area of one colour that says nothing. */
    void fill(float left, float top, float width, float height, Color colour) {
        artifact();
        areas(List.of(new float[] {left, top, width, height}), colour);
        close();
    }

    /** A shape of one colour that says nothing, cut off where the page ends. */
    void shape(float[] points, Color colour) {
        artifact();
        colour(colour);
        for (int i = 0; i < points.length; i += 2) {
            operate(i == 0 ? "m" : "l", points[i], height() - points[i + 1]);
        }
        operate("h");
        operate("f");
        close();
    }

    private void areas(List<float[]> areas, Color colour) {
        colour(colour);
        for (float[] area : areas) {
            operate("re", area[0], height() - area[1] - area[3], area[2], area[3]);
        }
        operate("f");
    }

    private void open(Tag tag, String role) {
        int number = tagged.size();
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        tag.content(page.getCOSObject(), number);
        tagged.add(tag.element());
        operate("BDC", COSName.getPDFName(role), properties);
    }

    private void artifact() {
        operate("BMC", COSName.getPDFName("Artifact"));
    }

    private void close() {
        operate("EMC");
    }

    private void draw(List<Piece> pieces, float left, float foot) {
        operate("BT");
        for (Piece piece : pieces) {
            colour(piece.style().colour());
            operate("Tf", paper.font(piece.glyphs()), piece.style().size());
            place(left + piece.x(), foot);
            glyphs(piece, left, foot);
        }
        operate("ET");
    }

    private void place(float x, float foot) {
        operate("Tm", 1f, 0f, 0f, 1f, x, height() - foot);
    }

    private void glyphs(Piece piece, float left, float foot) {
        Glyphs glyphs = piece.glyphs();
        float size = piece.style().size();
        COSArray shown = new COSArray();
        float pen = 0;
        float rise = 0;
        for (int i = 0; i < glyphs.codes().length; i++) {
            if (Math.abs(glyphs.y()[i] - rise) > TOLERANCE) {
                show(shown);
                shown = new COSArray();
                rise = glyphs.y()[i];
                operate("Ts", rise * size / EM);
            }
            if (!glyphs.joined().get(i).isEmpty()) {
                show(shown);
                shown = new COSArray();
                joined(glyphs, i, left + piece.x(), foot, size);
                place(left + piece.x() + glyphs.x()[i] * size / EM, foot);
                pen = glyphs.x()[i];
            }
            if (Math.abs(glyphs.x()[i] - pen) > TOLERANCE) {
                shown.add(new COSFloat(pen - glyphs.x()[i]));
            }
            shown.add(code(glyphs.codes()[i]));
            pen = glyphs.x()[i] + paper.width(glyphs.font(), glyphs.codes()[i]);
        }
        show(shown);
        if (rise != 0) {
            operate("Ts", 0f);
        }
    }

    /**
     * Letters that are drawn joined with the one before them, without ink, at the left edge of what is drawn.
     * Readers of PDF do not agree in which order to take several letters of one glyph; of one letter a glyph there is only
     * one.
     */
    private void joined(Glyphs glyphs, int index, float left, float foot, float size) {
        List<Glyphs.Letter> letters = glyphs.joined().get(index);
        float edge = glyphs.x()[index];
        operate("Tr", COSInteger.get(UNSEEN));
        for (int i = 0; i < letters.size(); i++) {
            Glyphs.Letter letter = letters.get(i);
            place(left + (edge - (letters.size() - i) * NARROW) * size / EM, foot);
            operate("Tz", 100 * NARROW / Math.max(1, paper.width(glyphs.font(), letter.code())));
            operate("Tj", code(letter.code()));
        }
        operate("Tz", 100f);
        operate("Tr", COSInteger.get(0));
    }

    private static COSString code(int glyph) {
        return new COSString(new byte[] {(byte) (glyph >> 8), (byte) glyph}, true);
    }

    private void show(COSArray shown) {
        if (shown.size() > 0) {
            operate("TJ", shown);
        }
    }

    private void colour(Color colour) {
        float[] parts = colour.getRGBColorComponents(null);
        operate("rg", parts[0], parts[1], parts[2]);
    }

    private void operate(String operator, Object... operands) {
        try {
            for (Object operand : operands) {
                writer.writeToken(operand instanceof Float number ? new COSFloat(number) : (COSBase) operand);
            }
            writer.writeToken(Operator.getOperator(operator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts away what was drawn so far; more may be drawn on top of it later. */
    void putAway() throws IOException {
        if (drawing.size() == 0) {
            return;
        }
        PDStream stream = new PDStream(paper.document());
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            drawing.writeTo(out);
        }
        written.add(stream);
        page.setContents(written);
        drawing = new ByteArrayOutputStream();
        writer = new ContentStreamWriter(drawing);
    }
}
