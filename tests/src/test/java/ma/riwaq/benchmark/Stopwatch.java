package ma.riwaq.benchmark;

import java.util.Arrays;

/** Times in milliseconds, and the middle one of some. */
final class Stopwatch {

    private Stopwatch() {}

    /** What has passed since {@link System#nanoTime} said this. */
    static double millis(long sinceNanos) {
        return (System.nanoTime() - sinceNanos) / 1e6;
    }

    /** The middle one of an odd number of values, which are left as they are. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
