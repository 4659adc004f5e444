package ma.riwaq.communique;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import ma.riwaq.shared.SearchKey;

/**
 * Compares what is read in a folder of texts with what the JSON beside each says: precision, recall and F1 by field. A
 * field that the JSON of a text does not have is not scored there.
 */
public final class Score {

    /** How alike two titles must be to count as the same. */
    static final double ALIKE = 0.85;

    private static final List<String> FIELDS = List.of(
            "language",
            "title",
            "dates",
            "times",
            "edition",
            "organisers",
            "sessions",
            "venue",
            "supervisor",
            "partners");
    private static final Set<String> EXACT = Set.of("language", "dates", "times", "edition");

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int texts;
    private long nanos;

    private Score() {
        FIELDS.forEach(field -> counts.put(field, new Count(0, 0, 0)));
    }

    /** Prints the score of a folder; with {@code --differences} first what was read otherwise than it is wanted. */
    public static void main(String[] arguments) throws IOException {
        List<String> folders = new ArrayList<>(List.of(arguments));
        boolean isTold = folders.remove("--differences");
        Path folder = Path.of(folders.isEmpty() ? "src/test/resources/communiques" : folders.get(0));
        Score score = of(folder);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (isTold) {
            score.differences.forEach(out::println);
        }
        out.printf(
                "%d texts in %d ms%n",
                score.texts, Duration.ofNanos(score.nanos).toMillis());
        out.printf("%-12s %9s %9s %9s %6s %6s %6s%n", "field", "precision", "recall", "F1", "right", "found", "wanted");
        score.counts.forEach((field, count) -> out.printf(
                "%-12s %9.3f %9.3f %9.3f %6d %6d %6d%n",
                field, count.precision(), count.recall(), count.f1(), count.right(), count.found(), count.wanted()));
    }

    static Score of(Path folder) throws IOException {
        Score score = new Score();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                score.add(file, json(Path.of(file.toString().replaceAll("txt$", "json"))));
            }
        }
        return score;
    }

    double f1(String field) {
        return counts.get(field).f1();
    }

    int texts() {
        return texts;
    }

    private void add(Path file, JsonObject wanted) throws IOException {
        String text = Files.readString(file);
        long start = System.nanoTime();
        JsonObject found = CommuniqueJson.of(Communique.read(text, null));
        nanos += System.nanoTime() - start;
        texts++;
        for (String field : FIELDS) {
            if (wanted.containsKey(field)) {
                add(file.getFileName().toString(), field, values(wanted, field), values(found, field));
            }
        }
    }

    private void add(String text, String field, List<String> wanted, List<String> found) {
        BiPredicate<String, String> same =
                EXACT.contains(field) ? String::equals : (one, other) -> alike(one, other) >= ALIKE;
        Count count = count(wanted, found, same);
        counts.merge(field, count, Count::plus);
        if (count.right() < count.found() || count.right() < count.wanted()) {
            differences.add(text + " " + field + "\n    wanted " + wanted + "\n    found  " + found);
        }
    }

    private static JsonObject json(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }

    private static List<String> values(JsonObject json, String field) {
        JsonValue value = json.getOrDefault(field, JsonValue.NULL);
        if (value instanceof JsonArray array) {
            return array.stream()
                    .map(one -> one instanceof JsonObject session ? session.getString("title") : string(one))
                    .toList();
        }
        return value == JsonValue.NULL ? List.of() : List.of(string(value));
    }

    private static String string(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static Count count(List<String> wanted, List<String> found, BiPredicate<String, String> same) {
        List<String> left = new ArrayList<>(found);
        int right = 0;
        for (String one : wanted) {
            for (int i = 0; i < left.size(); i++) {
                if (same.test(one, left.get(i))) {
                    left.remove(i);
                    right++;
                    break;
                }
            }
        }
        return new Count(right, found.size(), wanted.size());
    }

    /** How alike two titles are after the search key: 1 less the share of letters to change. */
    static double alike(String one, String other) {
        String left = SearchKey.of(one);
        String right = SearchKey.of(other);
        int longest = Math.max(left.length(), right.length());
        return longest == 0 ? 1 : 1 - (double) distance(left, right) / longest;
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }

    /** How many values were found, how many there are, and how many of these are the same. */
    record Count(int right, int found, int wanted) {

        Count plus(Count other) {
            return new Count(right + other.right, found + other.found, wanted + other.wanted);
        }

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        double f1() {
            return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
        }
    }
}
