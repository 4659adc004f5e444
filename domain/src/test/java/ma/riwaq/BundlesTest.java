package ma.riwaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language says all that the others say. */
class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/ValidationMessages", "/ma/riwaq/exchange/words", "/ma/riwaq/sheet/words"})
    void haveTheSameKeysInEveryLanguage(String bundle) throws IOException {
        Set<String> keys = keys(bundle + ".properties");
        assertThat(keys).isNotEmpty();
        for (String lang : new String[] {"ar", "fr", "en"}) {
            assertThat(keys(bundle + "_" + lang + ".properties")).isEqualTo(keys);
        }
    }

    private static Set<String> keys(String file) throws IOException {
        try (var reader = new InputStreamReader(BundlesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            assertThat(properties.values()).noneMatch(text -> text.toString().isBlank());
            return properties.stringPropertyNames();
        }
    }
}
