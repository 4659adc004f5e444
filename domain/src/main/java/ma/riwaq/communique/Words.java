package ma.riwaq.communique;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.riwaq.shared.Lang;

/**
 * The table of words: what months, hours, kinds of session, offices and the like are called in each language. One line
 * of {@code words-ar.tsv} holds a group, a meaning and all its spellings with {@code |} between; where the
 * meaning is ال, they also count with the article. Braces hold what may stand in one place: {@code {avec/grâce à}}; a star is any one word.
 */
final class Words {

    private static final Pattern CELLS = Pattern.compile("\t");
    private static final Pattern SPELLINGS = Pattern.compile("\\|");
    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})ال(?=\\p{L})");
    private static final Map<String, Map<String, String>> GROUPS = new TreeMap<>();
    private static final Map<Lang, Map<String, Map<String, String>>> OF_LANGUAGE = new EnumMap<>(Lang.class);

    static {
        for (Lang lang : List.of(Lang.AR, Lang.FR, Lang.EN)) {
            OF_LANGUAGE.put(lang, read(lang));
        }
    }

    private Words() {}

    /** What the words of a group mean, by their folded spelling. */
    static Map<String, String> group(String group) {
        return GROUPS.getOrDefault(group, Map.of());
    }

    /** The meaning of a spelling as it stands in a folded text; null for none. */
    static String meaning(String group, String folded) {
        return group(group).get(folded);
    }

    /** All spellings of some groups as one alternative of a pattern, the longest first. */
    static String any(String... groups) {
        return Spellings.pattern(spellings(groups), "\\s+");
    }

    /** As {@link #any}, where each further Arabic word may carry the article: مائدة مستديرة, المائدة المستديرة. */
    static String anyDefinite(String... groups) {
        return Spellings.pattern(spellings(groups), "\\s+(?:ال)?");
    }

    private static Stream<String> spellings(String... groups) {
        return Arrays.stream(groups).flatMap(group -> group(group).keySet().stream());
    }

    /**
     * The meaning of a spelling whose words may carry the article: what a language means by it, or else what any other
     * does; null for none.
     */
    static String meaningDefinite(Lang lang, String group, String folded) {
        String bare = ARTICLE.matcher(folded).replaceAll("");
        Map<String, String> own = OF_LANGUAGE.getOrDefault(lang, Map.of()).getOrDefault(group, Map.of());
        return Stream.of(own, group(group))
                .flatMap(words -> Stream.of(folded, bare).map(words::get))
                .filter(meaning -> meaning != null)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Map<String, String>> read(Lang lang) {
        Map<String, Map<String, String>> own = new TreeMap<>();
        String file = "words-" + lang.name().toLowerCase(Locale.ROOT) + ".tsv";
        try (InputStream words = Words.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        add(line, own);
                        add(line, GROUPS);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return own;
    }

    private static void add(String line, Map<String, Map<String, String>> groups) {
        String[] cells = CELLS.split(line, -1);
        if (cells.length != 3) {
            throw new IllegalStateException("Not three cells: " + line);
        }
        Map<String, String> group = groups.computeIfAbsent(cells[0], none -> new LinkedHashMap<>());
        SPELLINGS.splitAsStream(cells[2]).flatMap(Words::each).forEach(spelling -> {
            String folded = FoldedText.fold(spelling);
            group.putIfAbsent(folded, cells[1]);
            if (cells[1].equals("ال")) {
                group.putIfAbsent("ال" + folded, cells[1]);
            }
        });
    }

    /** The spellings that one with choices in it stands for. */
    private static Stream<String> each(String spelling) {
        Matcher choice = CHOICE.matcher(spelling);
        if (!choice.find()) {
            return Stream.of(spelling);
        }
        String before = spelling.substring(0, choice.start());
        String after = spelling.substring(choice.end());
        return Stream.of(choice.group(1).split("/", -1)).flatMap(one -> each(before + one + after));
    }
}
