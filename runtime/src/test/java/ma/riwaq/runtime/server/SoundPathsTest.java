package ma.riwaq.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ar/siel-29/schedule/2024-05-11",
                "/.well-known/security.txt",
                "/ar/a..b/..c/...",
                "/ar/%D8%A3%d8%af%D8%A8%20x%25",
                "//evil.example/%2ex",
                "/ar/x-INFO",
                "*",
                "ar/%zz"
            })
    void whatCanBeReadIsLeftAsItIs(String path) {
        assertThat(SoundPaths.sound(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/%, /-",
        "/ar/%zz, /ar/-",
        "/ar/x%2/y, /ar/-",
        "/ar/siel-29/sessions/x%00.xhtml, /ar/siel-29/sessions/-",
        "/ar/a%2fb/c, /ar/-",
        "/ar/a%5Cb, /ar/-",
        "/ar\\x/y, /-",
        "/media/%2e%2E/web.xml, /media/-",
        "/ar/../../admin, /ar/-",
        "/ar/./x, /ar/-",
        "/media/%c0%ae%c0%ae/, /media/-",
        "/ar/%ed%a0%80, /ar/-",
        "/ar/%D8, /ar/-",
        "/ar/%+1, /ar/-",
        "/WEB-INF/lib/icu4j.jar, /-",
        "/%57EB-INF/web.xml, /-",
        "/admin/META-INF, /admin/-",
        "/WEB-INF__lib__icu4j_jar, /-"
    })
    void whatCannotBeReadNamesNothing(String path, String instead) {
        assertThat(SoundPaths.sound(path)).isEqualTo(instead);
    }
}
