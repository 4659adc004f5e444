package ma.riwaq.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Instant;
import java.util.List;
import ma.riwaq.print.Order;
import ma.riwaq.print.PrintKind;
import ma.riwaq.print.Printer;
import ma.riwaq.print.Progress;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** How long the booklet of an edition takes, and how much memory: the first one in a process, and when it is warm. */
final class BookletTime {

    private static final int ROUNDS = 5;

    private BookletTime() {}

    /** Alone, in a process of its own: the number of sessions. */
    public static void main(String[] args) throws IOException {
        measure(System.out, args.length == 0 ? 200 : Integer.parseInt(args[0]));
    }

    static void measure(PrintStream out, int sessions) throws IOException {
        ReleasedEdition release = new ReleasedEdition(
                new ReleaseHeader("siel-29", 1, Instant.EPOCH, "", LocalizedText.EMPTY, List.of()),
                LargeEdition.withSessions(LargeEdition.example(), sessions));
        for (List<Lang> langs : List.of(List.of(Lang.AR), List.of(Lang.FR), List.of(Lang.AR, Lang.FR))) {
            double first = print(release, langs);
            double warm = first;
            for (int i = 1; i < ROUNDS; i++) {
                warm = print(release, langs);
            }
            out.printf(
                    "%-42s %10.0f ms the first time, %.0f ms warm%n",
                    "booklet of %d sessions %s".formatted(sessions, langs), first, warm);
        }
        out.printf("%-42s %10.0f MiB%n%n", "heap at its highest", highest());
    }

    private static double print(ReleasedEdition release, List<Lang> langs) throws IOException {
        long before = System.nanoTime();
        Order order = new Order(PrintKind.BOOKLET, null, langs, "https://example.ma");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Printer.print(release, order, Progress.UNHEARD, file);
        if (file.size() < 10_000) {
            throw new IllegalStateException("no booklet");
        }
        return (System.nanoTime() - before) / 1e6;
    }

    private static double highest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1048576.0;
    }
}
