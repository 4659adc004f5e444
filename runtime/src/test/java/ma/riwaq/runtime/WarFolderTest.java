package ma.riwaq.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarFolderTest {

    private static final String SETTINGS = """
            <!DOCTYPE payara-web-app PUBLIC "-//Payara.fish//DTD" "payara-web-app_4.dtd">
            <payara-web-app>
              <scanning-exclude>*</scanning-exclude>
              <scanning-include>domain*</scanning-include>
            </payara-web-app>
            """;

    @TempDir
    private Path folder;

    @Test
    void keepsTheServerFromReadingWhatTheWarDoesNotWantSearched() throws IOException {
        byte[] war = zip(Map.of(
                "index.html", "page",
                "WEB-INF/payara-web.xml", SETTINGS,
                "WEB-INF/lib/icu4j.jar", "names of languages",
                "WEB-INF/lib/domain-1.0.jar", "the fair"));
        WarFolder.unpack(new ZipInputStream(new ByteArrayInputStream(war)), folder);
        assertThat(folder.resolve("index.html")).hasContent("page");
        assertThat(folder.resolve("WEB-INF/lib/icu4j.jar")).hasContent("names of languages");
        assertThat(folder.resolve("WEB-INF/lib/domain-1.0.jar")).hasContent("the fair");
        assertThat(folder.resolve("WEB-INF__lib__icu4j_jar")).isEmptyDirectory();
        assertThat(folder.resolve("WEB-INF__lib__domain-1.0_jar")).doesNotExist();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
