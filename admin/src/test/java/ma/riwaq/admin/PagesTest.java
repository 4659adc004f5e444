package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no page and no tag may hold. */
class PagesTest {

    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final List<String> SPOKEN = List.of("label", "alt", "title", "placeholder", "aria-label", "text");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysNothingThatIsNotInABundle(Path page) throws IOException {
        for (Element element : parse(page).getAllElements()) {
            for (TextNode text : element.textNodes()) {
                assertThat(wordsOf(text.getWholeText())).as(element.tagName()).isEmpty();
            }
            for (Attribute attribute : element.attributes()) {
                if (SPOKEN.contains(attribute.getKey().replaceFirst("^.*:", ""))) {
                    assertThat(wordsOf(attribute.getValue()))
                            .as(attribute.getKey())
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoStyleNoScriptAndNoBinding(Path page) throws IOException {
        for (Element element : parse(page).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .isNotIn("style", "binding", "escape")
                        .doesNotMatch("on[a-z]+");
            }
            if (element.tagName().equals("script") || element.tagName().equals("style")) {
                assertThat(element.data()).isBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shadowsNoImplicitObject(Path page) throws IOException {
        for (Element element : parse(page).getAllElements()) {
            assertThat(element.attr("var"))
                    .isNotIn("session", "view", "request", "component", "resource", "flow", "param", "flash");
        }
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll(""))
                .results()
                .map(result -> result.group())
                .toList();
    }

    private static Document parse(Path page) throws IOException {
        return Jsoup.parse(Files.readString(page), "", Parser.xmlParser());
    }
}
