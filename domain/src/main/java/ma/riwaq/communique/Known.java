package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What whoever asks for a reading knows beforehand: names of the directory in all their spellings, which are recognised
 * exactly and go before the rules for names that nobody knows, and words that are read as others.
 */
public final class Known {

    /** Nothing: what a reading without a directory goes by. */
    public static final Known NOTHING = new Known(Map.of(), Map.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CLITICS = Pattern.compile("[وف]?[بلك]?");

    private final Map<Noun, Map<String, List<Name>>> names = new EnumMap<>(Noun.class);
    private final Map<String, String> readAs = new HashMap<>();
    private final Pattern words;

    /**
     * Names and words.
     *
     * @param names every spelling by the kind of thing that it names; blank ones are passed over
     * @param readAs a word of the text by the word of the tables as which it is read
     */
    public Known(Map<Noun, ? extends Collection<String>> names, Map<String, String> readAs) {
        names.forEach((noun, spellings) -> spellings.forEach(spelling -> add(noun, spelling)));
        readAs.forEach((word, other) -> this.readAs.put(FoldedText.fold(word), FoldedText.fold(other)));
        this.readAs.remove("");
        words = this.readAs.isEmpty() ? null : pattern(this.readAs.keySet());
    }

    private void add(Noun noun, String spelling) {
        String folded = SPACES.matcher(FoldedText.fold(spelling)).replaceAll(" ");
        Matcher first = WORD.matcher(folded);
        if (first.find()) {
            Pattern rest = Pattern.compile(Stream.of(SPACES.split(folded.substring(first.end()), -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("\\s+"))
                    + "(?![\\p{L}\\p{N}])");
            boolean isExact = !folded.contains(" ") && !Spelling.isArabic(folded.charAt(first.start()));
            names.computeIfAbsent(noun, none -> new HashMap<>())
                    .computeIfAbsent(first.group(), none -> new ArrayList<>())
                    .add(new Name(Spelling.clean(spelling), rest, isExact));
        }
    }

    private static Pattern pattern(Collection<String> spellings) {
        return Pattern.compile("(?<!\\p{L})(?:[وف]?[بلك]?(?:ال|لل)?)?(?<word>"
                + spellings.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(words -> Stream.of(SPACES.split(words))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")))
                        .collect(Collectors.joining("|"))
                + ")(?!\\p{L})");
    }

    /** A text in which each known word is spelt as the one that it is read as. */
    FoldedText respelt(FoldedText text) {
        return words == null
                ? text
                : text.respelt(
                        words.matcher(text),
                        word -> readAs.get(SPACES.matcher(word).replaceAll(" ")));
    }

    /** Where a text names things that are known. */
    Named in(FoldedText text) {
        Map<Noun, List<Mention>> found = new EnumMap<>(Noun.class);
        names.forEach((noun, known) -> found.put(noun, mentions(text, known)));
        return new Named(found);
    }

    private static List<Mention> mentions(FoldedText text, Map<String, List<Name>> known) {
        List<Mention> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        for (int at = 0; at < text.length() && word.find(at); ) {
            Mention mention = mention(text, word, known);
            if (mention != null) {
                found.add(mention);
            }
            at = mention == null ? word.end() : mention.to();
        }
        return found;
    }

    /** The longest name that begins with a word, or within it after و, ب and the like; null for none. */
    private static Mention mention(FoldedText text, Matcher word, Map<String, List<Name>> known) {
        Matcher clitics = CLITICS.matcher(word.group());
        int most = clitics.lookingAt() ? clitics.end() : 0;
        Mention best = null;
        for (int skipped = 0; skipped <= most; skipped++) {
            int from = word.start() + skipped;
            String head = word.group().substring(skipped);
            best = longer(best, named(text, from, word.end(), known.get(head)));
            if (head.startsWith("لل")) {
                best = longer(best, named(text, from, word.end(), known.get("ال" + head.substring(2))));
            }
        }
        return best;
    }

    private static Mention longer(Mention one, Mention other) {
        return one == null || (other != null && other.to() > one.to()) ? other : one;
    }

    private static Mention named(FoldedText text, int from, int headEnd, List<Name> candidates) {
        Mention best = null;
        for (Name name : candidates == null ? List.<Name>of() : candidates) {
            Matcher rest = name.rest.matcher(text).region(headEnd, text.length());
            if (rest.useTransparentBounds(true).lookingAt() && name.isWritten(text, from, rest.end())) {
                best = longer(best, new Mention(text.value(name.spelling, from, rest.end(), 1), from, rest.end()));
            }
        }
        return best;
    }

    /** The kinds of things whose names may be known. */
    public enum Noun {
        ORGANISATION,
        ROOM,
        /** A policy programme or strategy, or any other theme. */
        PROGRAMME,
        PERSON
    }

    /** A known name in a text, by indices of the folded one. */
    record Mention(Value<String> name, int from, int to) {}

    /**
     * A spelling of a known name.
     *
     * @param rest what follows its first word, in the folded text
     * @param isExact whether its letters must be as they are, for a single Latin word may be a usual word in small ones
     */
    private record Name(String spelling, Pattern rest, boolean isExact) {

        boolean isWritten(FoldedText text, int from, int to) {
            return !isExact
                    || text.original()
                            .substring(text.startOf(from), text.endOf(to))
                            .equals(spelling);
        }
    }
}
