package ma.riwaq.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ma.riwaq.communique.Documents;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordFileTest {

    private static final Subject DAY = Subject.day(LocalDate.of(2024, 5, 13));

    private static byte[] file(Lang lang) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        WordFile.write(Example.write(Example.edition(), TextKind.DAY, DAY, lang), file);
        return file.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR", "EN"})
    void holdsTheTextWordForWord(Lang lang) throws IOException {
        String text = Example.write(Example.edition(), TextKind.DAY, DAY, lang).text();
        assertThat(Documents.text(file(lang)).lines().filter(line -> !line.isBlank()))
                .containsExactlyElementsOf(text.replaceAll("[\u2068\u2069]", "")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    @Test
    void saysWhichWayItsWordsRun() throws IOException {
        String arabic = document(file(Lang.AR));
        assertThat(arabic)
                .contains("<w:pPr><w:bidi/></w:pPr>")
                .contains("<w:rtl/><w:lang w:bidi=\"ar-MA\"/>")
                .contains("<w:lang w:val=\"fr-MA\"/></w:rPr><w:t xml:space=\"preserve\">Présentation")
                .contains("<w:sectPr><w:bidi/></w:sectPr>");
        assertThat(document(file(Lang.FR))).doesNotContain("<w:pPr>").contains("<w:lang w:val=\"fr-MA\"/>");
    }

    private static String document(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document");
    }
}
