package ma.riwaq.communique;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DocumentsTest {

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String words, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (words != null) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void readsWhatFollowsALineBreakOrANoteInAParagraph() throws IOException {
        byte[] file = zip(Map.of("content.xml", """
                <office:document xmlns:office='o' xmlns:text='t' xmlns:dc='d'><office:body><office:text>
                <text:tracked-changes><text:p>محذوف</text:p></text:tracked-changes>
                <text:p>السبت<text:line-break/>على الساعة<text:note><text:p>حاشية</text:p></text:note> العاشرة\
                <office:annotation><text:p>تعليق</text:p></office:annotation> صباحا</text:p>
                </office:text></office:body></office:document>
                """.getBytes(StandardCharsets.UTF_8)));

        assertThat(Documents.text(file).lines().map(String::strip))
                .containsExactly("السبت", "على الساعةحاشية", "العاشرة صباحا");
    }

    @Test
    void readsAWordBoxOnceAndWhatWasMovedWhereItIsNow() throws IOException {
        byte[] file = zip(Map.of("word/document.xml", """
                <w:document xmlns:w='w' xmlns:mc='m'><w:body>
                <w:p><w:moveFrom><w:r><w:t>قبل</w:t></w:r></w:moveFrom></w:p>
                <w:p><w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>ندوة</w:t></w:r></w:p></mc:Choice>\
                <mc:Fallback><w:p><w:r><w:t>ندوة</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>
                <w:p><w:moveTo><w:r><w:t>بعد</w:t></w:r></w:moveTo></w:p>
                </w:body></w:document>
                """.getBytes(StandardCharsets.UTF_8)));

        assertThat(Documents.text(file).lines().filter(line -> !line.isBlank())).containsExactly("ندوة", "بعد");
    }

    private static void assertRefused(byte[] file, String reason) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> Documents.text(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("communique." + reason);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void takesTheTextOfEveryKindOfDocument() throws IOException {
        byte[] word = zip(Map.of(
                "word/document.xml",
                "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>ندوة</w:t></w:r></w:p><w:p><w:r><w:t>ورشة</w:t></w:r></w:p></w:body></w:document>"
                        .getBytes(UTF_8)));
        byte[] open = zip(Map.of(
                "content.xml",
                "<o xmlns:text='t'><text:h>ندوة</text:h><text:p>و<text:span>رشة</text:span></text:p></o>"
                        .getBytes(UTF_8)));
        String page =
                "<!doctype html><html><head><title>x</title></head><body><nav>menu</nav><h1>ندوة</h1><p>ورشة</p></body></html>";
        assertThat(Documents.text(word)).isEqualTo("ندوة\nورشة");
        assertThat(Documents.text(open)).isEqualTo("ندوة\nورشة");
        assertThat(Documents.text(page.getBytes(UTF_8)).lines().filter(line -> !line.isBlank()))
                .containsExactly("ندوة", "ورشة");
        assertThat(Documents.text("ندوة".getBytes(Charset.forName("windows-1256"))))
                .isEqualTo("ندوة");
        assertThat(Documents.text(pdf("Table ronde samedi 11 mai 2024", null)).strip())
                .isEqualTo("Table ronde samedi 11 mai 2024");
    }

    @Test
    void refusesWhatCannotBeReadAndSaysWhy() throws IOException {
        assertRefused(new byte[0], "empty");
        assertRefused(new byte[10 * 1024 * 1024], "large");
        assertRefused(new byte[] {1, 2, 3, 0, 5, 6}, "binary");
        assertRefused("{\\rtf1 x}".getBytes(UTF_8), "binary");
        assertRefused(pdf(null, null), "scan");
        assertRefused(pdf("secret", "word"), "locked");
        assertRefused("%PDF-1.7 nothing".getBytes(UTF_8), "damaged");
        assertRefused(zip(Map.of("a.txt", new byte[] {1})), "unknown");
        assertRefused("PK\u0003\u0004xxxx".getBytes(UTF_8), "unknown");
    }

    @Test
    void refusesBombsAndEntities() throws IOException {
        assertRefused(zip(Map.of("word/document.xml", new byte[64 * 1024 * 1024])), "bomb");
        assertRefused(zip(Map.of("a/b.bin", new byte[64 * 1024 * 1024])), "bomb");
        String deep = "<w:document xmlns:w='w'>" + "<w:p>".repeat(1_000_000);
        assertRefused(zip(Map.of("word/document.xml", deep.getBytes(UTF_8))), "bomb");
        String doctype = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><w:p xmlns:w='w'><w:t>&b;</w:t></w:p>";
        assertRefused(zip(Map.of("word/document.xml", doctype.getBytes(UTF_8))), "damaged");
    }
}
