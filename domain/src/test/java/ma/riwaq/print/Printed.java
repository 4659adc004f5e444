package ma.riwaq.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A print of the example edition, read again by another program than the one that wrote it. */
final class Printed implements AutoCloseable {

    static final String SITE = "https://salon.example.ma";
    static final ReleasedEdition EXAMPLE = edition(UnaryOperator.identity());

    private final byte[] bytes;
    private final PDDocument document;

    Printed(ReleasedEdition release, PrintKind kind, String about, Lang... langs) {
        bytes = bytes(release, kind, about, langs);
        try {
            document = Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(ReleasedEdition release, PrintKind kind, String about, Lang... langs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Printer.print(release, new Order(kind, about, List.of(langs), SITE), Progress.UNHEARD, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The example with something else in its document. */
    static ReleasedEdition edition(UnaryOperator<String> change) {
        ReleaseDocument document;
        try (var file = Printed.class.getResourceAsStream("/example/siel-29.json")) {
            document = ReleaseJson.document(change.apply(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ReleaseHeader header = new ReleaseHeader(
                "siel-29", 3, Instant.parse("2024-05-08T09:30:00Z"), "", LocalizedText.EMPTY, List.of());
        return new ReleasedEdition(header, document);
    }

    byte[] bytes() {
        return bytes;
    }

    PDDocument document() {
        return document;
    }

    /** The words of all pages as a reader of PDF finds them. */
    String text() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    /** The words of one page, from 1, line by line. */
    String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** How far the lines that have letters of a script reach to the right, by page and height. */
    Map<String, Float> rightEndsOf(Character.UnicodeScript script) throws IOException {
        Map<String, Float> ends = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getUnicode().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script)) {
                    String line = getCurrentPageNo() + " " + Math.round(letter.getYDirAdj());
                    ends.merge(line, letter.getXDirAdj() + letter.getWidthDirAdj(), Math::max);
                }
            }
        };
        stripper.getText(document);
        return ends;
    }

    BufferedImage picture(int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, 100);
    }

    /** What is read aloud, in this order: role, language and words of every span. */
    List<Spoken> spoken() {
        List<Spoken> spoken = new ArrayList<>();
        COSDictionary tree =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        collect(tree.getDictionaryObject(COSName.K), "", spoken);
        return spoken;
    }

    /** Words with the role of what they stand in. */
    record Spoken(String role, String lang, String words) {}

    private static void collect(COSBase node, String role, List<Spoken> spoken) {
        if (node instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                collect(kids.getObject(i), role, spoken);
            }
        } else if (node instanceof COSDictionary element && element.containsKey(COSName.S)) {
            String own = element.getNameAsString(COSName.S);
            String words = own.equals("Figure") ? element.getString("Alt") : element.getString("ActualText");
            if (words != null) {
                spoken.add(new Spoken(own.equals("Span") ? role : own, element.getString("Lang"), words));
            }
            collect(element.getDictionaryObject(COSName.K), own, spoken);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
