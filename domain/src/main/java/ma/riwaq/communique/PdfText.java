package ma.riwaq.communique;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text out of a PDF. One without a text layer is a picture of a text: it is refused. */
final class PdfText {

    private static final int MOST_PAGES = 20;
    private static final Pattern NEW_LINE = Pattern.compile("[-*•–]|\\d{1,2}\\s?[h:.)-]|[«\"]");
    private static final Pattern END = Pattern.compile(".*[.:;!?؟؛»\"]\\s*");

    private PdfText() {}

    static String of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableException("pages", Integer.toString(MOST_PAGES));
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setParagraphStart("\n");
            String text = stripper.getText(document);
            if (text.isBlank()) {
                throw new UnreadableException("scan");
            }
            return joined(text);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("locked");
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnreadableException unreadable) {
                throw unreadable;
            }
            // the parser answers broken files with exceptions of every kind
            throw new UnreadableException("damaged");
        }
    }

    /** Joins the lines of a paragraph, which a PDF breaks at the margin. */
    private static String joined(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String before = i == 0 ? "" : lines.get(i - 1);
            boolean goesOn = before.length() > widest * 0.75
                    && !END.matcher(before).matches()
                    && !NEW_LINE.matcher(lines.get(i)).lookingAt()
                    && !lines.get(i).isEmpty();
            if (goesOn) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + " " + lines.get(i));
            } else {
                joined.add(lines.get(i));
            }
        }
        return String.join("\n", joined);
    }
}
