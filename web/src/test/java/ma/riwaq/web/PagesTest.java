package ma.riwaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page and every bundle, read as files. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern WORDS_OF_BUNDLE = Pattern.compile("\\bt\\.([a-zA-Z0-9]+)|t\\['([a-zA-Z0-9.]+)'\\]");
    private static final Pattern WORDS_BY_KEY = Pattern.compile("words\\.(?:count|format|label)\\('([a-zA-Z.]+)'");

    private static final Pattern OF_VIEW = Pattern.compile("\\b([a-z][A-Za-z]*View)\\.(\\w+)");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zgh", "en"})
    void everyLanguageHasTheSameKeys(String language) {
        assertThat(bundle(language).stringPropertyNames())
                .isEqualTo(bundle("ar").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "zgh", "en"})
    void noTextIsEmpty(String language) {
        assertThat(bundle(language).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordIsInTheBundle(Path page) {
        Set<String> missing = new TreeSet<>();
        Set<String> known = bundle("ar").stringPropertyNames();
        Stream.of(WORDS_OF_BUNDLE, WORDS_BY_KEY)
                .flatMap(pattern -> pattern.matcher(read(page)).results())
                .map(result -> result.group(1) != null ? result.group(1) : result.group(2))
                .filter(key -> !key.endsWith(".") && !known.contains(key))
                .forEach(missing::add);

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingThatAPageAsksItsViewsForIsThere(Path page) throws IOException {
        Map<String, Path> views = views();
        Set<String> missing = new TreeSet<>();
        for (MatchResult asked : OF_VIEW.matcher(read(page)).results().toList()) {
            String name = asked.group(2);
            String getter = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            Path view = views.get(asked.group(1));
            if (view == null || !read(view).matches("(?s).* (get" + getter + "|is" + getter + "|" + name + ")\\(.*")) {
                missing.add(asked.group());
            }
        }

        assertThat(missing).isEmpty();
    }

    /** The views by the names that pages know them by. */
    private static Map<String, Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith("View.java"))
                    .collect(Collectors.toMap(
                            file -> {
                                String name = file.getFileName().toString().replace(".java", "");
                                return Character.toLowerCase(name.charAt(0)) + name.substring(1);
                            },
                            file -> file));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasWordsOfItsOwn(Path page) {
        String outsideTags = read(page)
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("(?s)#\\{[^}]*}", " ")
                .replaceAll("&[a-z]+;", " ");
        Matcher letters = Pattern.compile("\\p{L}+").matcher(outsideTags);

        assertThat(letters.results().map(result -> result.group()).toList()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasStyleOrScriptOfItsOwn(Path page) {
        assertThat(read(page))
                .doesNotContain(" style=", "<style", " binding=", "var=\"session\"", "escape=\"false\"", "javascript:")
                .doesNotContainPattern(
                        "<script(?! type=\"module\"(?: fetchpriority=\"low\")? src=\"#\\{page\\.file\\('[a-z]+\\.js'\\)}\"></script>"
                                + "| type=\"application/ld\\+json\">#\\{structuredData\\.text}</script>)")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContain("f:ajax", "<h:form", "<h:head");
    }

    /** A page's own name reaches into the tags that it uses, and would hide theirs of the same name. */
    @Test
    void noPageHidesANameOfATag() throws IOException {
        Pattern set = Pattern.compile("<c:set var=\"(\\w+)\"");
        Pattern loop = Pattern.compile(" var=\"(\\w+)\"");
        Set<String> ofPages = new TreeSet<>();
        Set<String> ofTags = new TreeSet<>();
        for (Path page : pages()) {
            boolean tag = page.toString().contains("/tags/");
            (tag ? loop : set).matcher(read(page)).results().forEach(name -> (tag ? ofTags : ofPages)
                    .add(name.group(1)));
        }

        assertThat(ofTags).isNotEmpty().doesNotContainAnyElementsOf(ofPages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.css", "screen.css", "embed.css"})
    void noStyleSheetKnowsLeftAndRight(String sheet) {
        String css = read(PAGES.resolve("resources").resolve(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");

        assertThat(css)
                .doesNotContainPattern("(margin|padding|border)-(left|right|top|bottom)")
                .doesNotContainPattern("[;{\\s](left|right|top|bottom|width|height|min-width|max-width)\\s*:\\s*[^)]*;")
                .doesNotContainPattern("text-align:\\s*(left|right|justify)")
                .doesNotContain("letter-spacing", "italic", "float:");
    }

    private static Properties bundle(String language) {
        Properties texts = new Properties();
        try (var in =
                Files.newBufferedReader(Path.of("src/main/resources/ma/riwaq/web/texts_" + language + ".properties"))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
