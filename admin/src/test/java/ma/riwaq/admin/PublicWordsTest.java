package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff read a changelog in the very words in which the public will. */
class PublicWordsTest {

    private static final String PREFIX = "public.";

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void areThoseOfThePublicSite(String language) throws IOException {
        Properties site = read(Path.of("../web/src/main/resources/ma/riwaq/web/texts_" + language + ".properties"));
        Properties office = read(Path.of("src/main/resources/ma/riwaq/admin/Messages_" + language + ".properties"));

        assertThat(office.stringPropertyNames().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(office.getProperty(key))
                        .isEqualTo(site.getProperty(key.substring(PREFIX.length()))));
        assertThat(site.stringPropertyNames().stream()
                        .filter(key -> key.matches("(changeKind|field|nouns|language)\\..*"))
                        .toList())
                .allSatisfy(key -> assertThat(office).containsKey(PREFIX + key));
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts;
    }
}
