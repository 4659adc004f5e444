package ma.riwaq.communique;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.riwaq.communique.Bodies.Body;
import ma.riwaq.communique.Bodies.Place;
import ma.riwaq.communique.Bodies.Role;
import ma.riwaq.shared.SearchKey;

/** The names of bodies, each once and as long as a text writes it. */
final class BodyNames {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");
    private static final Pattern AND = Pattern.compile("و|(?:et|and) ");

    private static final Pattern LIST = Pattern.compile(", .+ (?:et|and) ");
    private static final Pattern WORD =
            Pattern.compile("(?U)\\b(?!(?:de|du|des|la|le|les|et|of|the|for|and|en|au|aux|à)\\b)\\p{L}{2,}");

    private BodyNames() {}

    /** The bodies of a role, each once. */
    static List<Value<String>> of(List<Body> bodies, Role role) {
        Map<String, Value<String>> once = new LinkedHashMap<>();
        bodies.stream()
                .filter(body -> body.role() == role)
                .forEach(body -> once.merge(SearchKey.of(body.name().value()), body.name(), BodyNames::better));
        List<Stems> names =
                once.values().stream().map(name -> Stems.of(name.value())).toList();
        return once.values().stream()
                .filter(name -> {
                    Stems own = Stems.of(name.value());
                    return names.stream().noneMatch(own::isShortOf);
                })
                .toList();
    }

    private static boolean isSame(String name, String other) {
        return SearchKey.of(name).equals(SearchKey.of(other)) || isShort(name, other);
    }

    /** Whether a name is another one in short: وزارة الصناعة التقليدية for that of tourism and crafts. */
    static boolean isShort(String name, String other) {
        return Stems.of(name).isShortOf(Stems.of(other));
    }

    /** A name with the stems of its words. */
    private record Stems(String name, List<String> words, String key) {

        static Stems of(String name) {
            List<String> words = SearchKey.stems(name);
            return new Stems(name, words, " " + String.join(" ", words) + " ");
        }

        boolean isShortOf(Stems other) {
            boolean isLess = words.size() > 1
                    && words.size() < other.words.size()
                    && (other.key.contains(key)
                            || (words.get(0).equals(other.words.get(0))
                                    && new HashSet<>(other.words).containsAll(words)));
            return isLess || isAcronym(name, other.name);
        }
    }

    /** Whether a name is written with the first letters of another: ADS, CNDH. */
    private static boolean isAcronym(String name, String other) {
        return ACRONYM.matcher(name).matches()
                && WORD.matcher(other)
                        .results()
                        .map(word -> word.group().substring(0, 1))
                        .collect(Collectors.joining())
                        .equalsIgnoreCase(name);
    }

    /**
     * Who organises: those of whom the text says it, or else those whom the headline names, or the text, or whose pavilion
     * it names.
     */
    static List<Value<String>> organising(List<Body> bodies, Value<String> title, Value<String> venue) {
        List<Value<String>> said = of(bodies, Role.ORGANISER);
        if (!said.isEmpty()) {
            return inFull(said, bodies);
        }
        List<String> hosts = of(bodies, Role.HOST).stream().map(Value::value).toList();
        List<Body> named = bodies.stream()
                .filter(body -> body.role() == Role.NAMED)
                .filter(body ->
                        hosts.stream().noneMatch(host -> isSame(body.name().value(), host)))
                .toList();
        List<Predicate<Body>> guesses = List.of(
                body -> body.isIn(title) && body.place() != Place.IS,
                body -> !body.isIn(venue) && body.place() == Place.NONE,
                body -> body.isIn(venue) && body.place() == Place.OWNS);
        return guesses.stream()
                .map(guess -> of(named.stream().filter(guess).toList(), Role.NAMED))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> inFull(names, bodies))
                .orElse(List.of())
                .stream()
                .map(name -> new Value<>(name.value(), name.start(), name.end(), 0.5))
                .limit(3)
                .toList();
    }

    /** The same names as the text writes them in full; وشركائها names others. */
    private static List<Value<String>> inFull(List<Value<String>> names, List<Body> bodies) {
        Map<String, String> written = new LinkedHashMap<>();
        bodies.stream()
                .map(body -> body.name().value())
                .distinct()
                .forEach(name -> written.put(FoldedText.fold(name), name));
        return names.stream().map(name -> inFull(name, written)).toList();
    }

    private static Value<String> inFull(Value<String> name, Map<String, String> written) {
        String folded = FoldedText.fold(name.value());
        return written.keySet().stream()
                .filter(full -> isBeginning(folded, full))
                .max(Comparator.comparingInt(String::length))
                .map(full -> name.map(none -> written.get(full)))
                .orElse(name);
    }

    /** A comma goes on only with a list that ends, as that of a ministry's fields does: else a place follows. */
    private static boolean isBeginning(String name, String full) {
        if (!full.startsWith(name)) {
            return false;
        }
        String rest = full.substring(name.length());
        return rest.startsWith(" ")
                ? !AND.matcher(rest).region(1, rest.length()).lookingAt()
                : LIST.matcher(rest).lookingAt();
    }

    private static Value<String> better(Value<String> one, Value<String> other) {
        return one.confidence() >= other.confidence() ? one : other;
    }
}
