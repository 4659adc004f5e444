package ma.riwaq.benchmark;

import static java.lang.System.nanoTime;
import static ma.riwaq.benchmark.Stopwatch.millis;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.communique.Communique;

/** How long the reading of a communiqué takes: one of five pages, and the longest that is read at all. */
final class ReadingTime {

    private static final Path SAMPLES = Path.of("src/test/resources/communiques");
    private static final int FIVE_PAGES = 12_000;
    private static final int ROUNDS = 15;

    private ReadingTime() {}

    /** Prints medians, warm after one reading of every sample. */
    static void measure(PrintStream out) throws IOException {
        StringBuilder all = new StringBuilder();
        long before = nanoTime();
        List<Path> files;
        try (Stream<Path> found = Files.list(SAMPLES)) {
            files = found.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            Communique.read(text, null);
            all.append(text).append("\n\n");
        }
        out.printf("%-42s %10.1f ms%n", files.size() + " texts, the first in the process", millis(before));
        for (int length : List.of(FIVE_PAGES, Communique.LONGEST)) {
            String text = all.substring(0, length);
            double[] times = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                before = nanoTime();
                Communique.read(text, null);
                times[round] = millis(before);
            }
            out.printf("%-42s %10.1f ms%n", "a text of %,d characters".formatted(length), Stopwatch.median(times));
        }
        out.println();
    }
}
