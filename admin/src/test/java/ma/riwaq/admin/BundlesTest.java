package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");
    private static final Pattern KEY = Pattern.compile("msg\\['([A-Za-z0-9.-]+)'\\]");

    @ParameterizedTest
    @ValueSource(strings = {"Messages", "FacesMessages"})
    void everyLanguageHasTheSameKeys(String bundle) throws IOException {
        for (String language : LANGUAGES) {
            assertThat(read(bundle, language).stringPropertyNames())
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(read(bundle, "ar").stringPropertyNames());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Messages", "FacesMessages"})
    void noTextIsEmpty(String bundle) throws IOException {
        for (String language : LANGUAGES) {
            assertThat(read(bundle, language).values()).as(language).noneMatch(text -> text.toString()
                    .isEmpty());
        }
    }

    @Test
    void everyTextIsAPatternThatAsksForTheSameDetails() throws IOException {
        Properties arabic = read("Messages", "ar");
        for (String language : LANGUAGES) {
            Properties texts = read("Messages", language);
            for (String key : texts.stringPropertyNames()) {
                assertThat(arguments(texts.getProperty(key), language))
                        .as(language + " " + key)
                        .isEqualTo(arguments(arabic.getProperty(key), "ar"));
            }
        }
    }

    @Test
    void apostrophesAreTypographic() throws IOException {
        for (String language : LANGUAGES) {
            assertThat(read("Messages", language).values()).as(language).noneMatch(text -> text.toString()
                    .contains("'"));
        }
    }

    @Test
    void everyKeyOfAPageExists() throws IOException {
        Properties texts = read("Messages", "ar");
        for (Path page : PagesTest.pages()) {
            assertThat(keys(page)).as(page.toString()).allMatch(texts::containsKey);
        }
    }

    private static List<String> keys(Path page) {
        try {
            return KEY.matcher(Files.readString(page))
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .filter(key -> !key.endsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> arguments(String pattern, String language) {
        return new MessageFormat(pattern, Locale.forLanguageTag(language))
                .getArgumentNames().stream().sorted().toList();
    }

    private static Properties read(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = BundlesTest.class.getResourceAsStream(bundle + "_" + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
