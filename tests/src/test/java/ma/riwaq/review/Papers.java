package ma.riwaq.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files as agencies send them, and as attackers do. */
final class Papers {

    private static final String WORD = "word/document.xml";

    private Papers() {}

    static FilePayload text(String words) {
        return new FilePayload("communique.txt", "text/plain", words.getBytes(UTF_8));
    }

    static FilePayload page(String words) {
        String page = "<!doctype html><html><head><title>x</title></head><body><nav>menu</nav>"
                + paragraphs(words, "<p>", "</p>") + "<script>document.title = 'x'</script></body></html>";
        return new FilePayload("communique.html", "text/html", page.getBytes(UTF_8));
    }

    static FilePayload docx(String words) {
        return word("<w:document xmlns:w='w'><w:body>" + paragraphs(words, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>")
                + "</w:body></w:document>");
    }

    /** One whose text is a file of whoever reads it. */
    static FilePayload docxWithEntity() {
        return word("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
                + "<w:document xmlns:w='w'><w:p><w:t>&b;</w:t></w:p></w:document>");
    }

    /** One that unpacks to 64 MiB. */
    static FilePayload docxBomb() {
        return new FilePayload("bombe.docx", "application/octet-stream", zip(WORD, new byte[64 * 1024 * 1024]));
    }

    private static FilePayload word(String document) {
        return new FilePayload("communique.docx", "application/octet-stream", zip(WORD, document.getBytes(UTF_8)));
    }

    static FilePayload odt(String words) {
        String content = "<o xmlns:text='t'>" + paragraphs(words, "<text:p>", "</text:p>") + "</o>";
        return new FilePayload(
                "communique.odt", "application/octet-stream", zip("content.xml", content.getBytes(UTF_8)));
    }

    /** One with a text layer; without words a scan, with a password one that is locked. */
    static FilePayload pdf(String words, String password) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle(1200, 842));
            document.addPage(page);
            if (words != null) {
                write(document, page, words);
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return new FilePayload("communique.pdf", "application/pdf", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, String words) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.newLineAtOffset(40, 780);
            for (String line : words.lines().toList()) {
                content.showText(line);
                content.newLineAtOffset(0, -22);
            }
            content.endText();
        }
    }

    static FilePayload bytes(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return new FilePayload("a.txt", "text/plain", bytes);
    }

    private static String paragraphs(String words, String before, String after) {
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(line -> before + line.replace("&", "&amp;").replace("<", "&lt;") + after)
                .collect(Collectors.joining());
    }

    private static byte[] zip(String name, byte[] content) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
