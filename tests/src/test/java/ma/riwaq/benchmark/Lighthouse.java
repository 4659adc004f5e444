package ma.riwaq.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ma.riwaq.support.Command;
import ma.riwaq.support.DebianProgram;
import ma.riwaq.support.Fair;

/**
 * Scores four kinds of pages in four languages by Lighthouse, as on a phone, or only the paths that it is told; medians of
 * so many runs as it is told.
 */
public final class Lighthouse {

    private static final String VERSION = "12.8.2";
    private static final Path PROGRAM =
            Path.of(System.getProperty("user.home"), ".cache", "riwaq-tests", "lighthouse-" + VERSION);
    private static final Path FOLDER = Path.of("target", "lighthouse");

    private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh", "en");
    private static final List<String> PAGES = List.of("", "schedule", "schedule/2024-05-11", "sessions/n3v8tc");
    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");

    /** In milliseconds, but for the last, which is a share of the screen. */
    private static final List<String> MEASURES = List.of(
            "first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift");

    private static final double FULL_MARKS = 0.995;

    private Lighthouse() {}

    /** Measures and prints; writes below {@code tests/target} and, once, into the user's cache. */
    public static void main(String[] arguments) throws IOException {
        int runs = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        install();
        Files.createDirectories(FOLDER);
        System.out.printf(
                "%-32s %5s %5s %5s %5s %8s %8s %8s %8s%n",
                "", "perf", "a11y", "best", "seo", "FCP", "LCP", "TBT", "CLS");
        List<String> told = List.of(arguments).stream().skip(1).toList();
        try (Fair fair = Fair.measured().start("demo")) {
            for (String path : told.isEmpty() ? everyPath() : told) {
                measure(fair, path, runs);
            }
        }
    }

    private static List<String> everyPath() {
        return PAGES.stream()
                .flatMap(page -> LANGUAGES.stream().map(lang -> "/" + lang + "/siel-29/" + page))
                .toList();
    }

    private static void install() {
        if (Files.notExists(PROGRAM.resolve("node_modules/lighthouse"))) {
            Command.run(List.of(
                    "npm",
                    "install",
                    "--prefix",
                    PROGRAM.toString(),
                    "--no-save",
                    "--no-package-lock",
                    "--no-audit",
                    "--no-fund",
                    "lighthouse@" + VERSION));
        }
    }

    private static void measure(Fair fair, String path, int runs) throws IOException {
        fair.get(path); // rendered before, as for every visitor but one
        List<JsonObject> reports = new ArrayList<>();
        for (int run = 1; run <= runs; run++) {
            reports.add(report(fair.page(path), FOLDER.resolve(path.replace('/', '_') + "-" + run + ".json")));
        }
        System.out.printf("%-32s", path);
        CATEGORIES.forEach(name -> System.out.printf(" %5.0f", 100 * median(reports, "categories", name, "score")));
        MEASURES.forEach(name -> System.out.printf(" %8.2f", median(reports, "audits", name, "numericValue")));
        System.out.printf("  %s%n", shortOf(reports));
    }

    private static JsonObject report(URI page, Path file) throws IOException {
        Command.run(List.of(
                "env",
                "CHROME_PATH=" + DebianProgram.CHROMIUM.path(),
                "node",
                PROGRAM.resolve("node_modules/lighthouse/cli/index.js").toString(),
                page.toString(),
                "--quiet",
                "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
                "--output=json",
                "--output-path=" + file));
        try (InputStream in = Files.newInputStream(file);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    private static double median(List<JsonObject> reports, String group, String name, String value) {
        double[] values = reports.stream()
                .mapToDouble(report -> number(report.getJsonObject(group).getJsonObject(name), value))
                .sorted()
                .toArray();
        return values[values.length / 2];
    }

    /** Null, as a category that could not be measured has it, is worst. */
    private static double number(JsonObject object, String name) {
        return object.get(name) instanceof JsonNumber number ? number.doubleValue() : 0;
    }

    /** What kept a page from full marks, most often first. */
    private static String shortOf(List<JsonObject> reports) {
        Map<String, Long> audits = reports.stream()
                .flatMap(report -> report.getJsonObject("categories").values().stream()
                        .map(JsonValue::asJsonObject)
                        .flatMap(category -> category.getJsonArray("auditRefs").getValuesAs(JsonObject.class).stream())
                        .filter(audit -> audit.getInt("weight") > 0)
                        .map(audit -> audit.getString("id"))
                        .filter(id -> isShort(report.getJsonObject("audits").getJsonObject(id))))
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
        return audits.isEmpty() ? "" : audits.toString();
    }

    private static boolean isShort(JsonObject audit) {
        return audit.get("score") instanceof JsonNumber score && score.doubleValue() < FULL_MARKS;
    }
}
