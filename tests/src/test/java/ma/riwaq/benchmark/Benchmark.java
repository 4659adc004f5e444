package ma.riwaq.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.riwaq.support.Chromium;
import ma.riwaq.support.Fair;
import ma.riwaq.support.FirstVisit;

/**
 * Measures whatever has a budget of time or memory: what staff wait for, the reading of a communiqué, a first visit, and
 * the public site with some, many and very many sessions beside nginx. With {@code desk} only what staff wait for, with
 * {@code reading} only that, with numbers only the public site with so many sessions.
 */
public final class Benchmark {

    private static final Path FOLDER = Path.of("target", "benchmark");

    private Benchmark() {}

    /** Measures and prints; writes below {@code tests/target} only. */
    public static void main(String[] arguments) throws Exception {
        List<String> asked =
                arguments.length == 0 ? List.of("desk", "reading", "200", "2000", "20000") : List.of(arguments);
        PrintStream out = System.out;
        Files.createDirectories(FOLDER);
        out.printf("%d cores%n%n", Runtime.getRuntime().availableProcessors());
        List<String> ratios = new ArrayList<>();
        for (String what : asked) {
            switch (what) {
                case "desk" -> new DeskTime(out, FOLDER).measure();
                case "reading" -> ReadingTime.measure(out);
                default -> ratios.addAll(new SiteTime(out, FOLDER, Integer.parseInt(what)).measure());
            }
        }
        if (!ratios.isEmpty()) {
            firstVisits(out);
            out.println(SiteTime.HEADING);
            ratios.forEach(out::println);
        }
    }

    private static void firstVisits(PrintStream out) {
        try (Fair fair = Fair.demo();
                Chromium chromium = new Chromium()) {
            for (String path : List.of("/ar/siel-29/schedule", "/ar/siel-29/schedule/2024-05-12")) {
                FirstVisit visit = FirstVisit.of(path, fair, chromium.browser());
                out.printf(
                        "%-42s %10.1f kB in %d requests%n",
                        "first visit, " + path,
                        visit.bytes() / 1000.0,
                        visit.addresses().size());
            }
        }
        out.println();
    }
}
