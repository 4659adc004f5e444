package ma.riwaq.benchmark;

import static java.lang.System.nanoTime;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.support.Database;
import ma.riwaq.support.Fair;

/**
 * Measures what staff wait for, and the public site on an edition of 200 sessions, or as many as the first argument says;
 * with {@code desk} in its place, only what staff wait for.
 */
public final class Benchmark {

    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;

    /** As long as the JVM takes to compile what a request meets. */
    private static final int WARM_UP_SECONDS = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final PrintStream out;
    private final int sessions;

    private Benchmark(PrintStream out, int sessions) {
        this.out = out;
        this.sessions = sessions;
    }

    /** Measures and prints; writes below {@code tests/target} only. */
    public static void main(String[] arguments) throws Exception {
        boolean desk = arguments.length > 0 && arguments[0].equals("desk");
        Files.createDirectories(FOLDER);
        new DeskTime(System.out, FOLDER).measure();
        if (!desk) {
            new Benchmark(System.out, arguments.length == 0 ? 200 : Integer.parseInt(arguments[0])).run();
        }
    }

    private void run() throws IOException, SQLException, InterruptedException {
        try (Fair fair = Fair.measured()) {
            String slug = LargeEdition.release(Database.h2(fair.data()).migrate(), sessions);
            String schedule = "/ar/" + slug + "/schedule";
            out.printf(
                    "%d sessions, %d cores%n%n", sessions, Runtime.getRuntime().availableProcessors());
            BookletTime.measure(out, 200);
            start(fair, "/ar/" + slug + "/people");
            firstRenders(fair, slug);

            HttpResponse<byte[]> page = gzipped(fair.page(schedule));
            out.printf("%-42s %10.1f KiB%n%n", "the schedule, compressed", page.body().length / 1024.0);
            try (Nginx nginx = new Nginx(FOLDER.resolve("nginx"), page.body())) {
                compare(fair.page(schedule), nginx.page());
            }
            unchanged(fair.page(schedule), page);
            out.printf("%-42s %10d MiB%n", "resident memory after the load", residentMebibytes(fair.pid()));
        }
    }

    private void start(Fair fair, String path) throws IOException, InterruptedException {
        long before = nanoTime();
        fair.start("serve");
        gzipped(fair.page(path));
        out.printf("%-42s %10.1f s%n", "start to the first public page", millis(before) / 1000);
        out.printf("%-42s %10d MiB%n%n", "resident memory then", residentMebibytes(fair.pid()));
    }

    /**
     * Each page is rendered when it is first asked for, and never again: filtered ones, each another page, make the
     * server warm.
     */
    private void firstRenders(Fair fair, String slug) throws IOException, InterruptedException {
        String[] languages = {"fr", "en", "ar"};
        for (String language : languages) {
            for (String page : List.of("/", "/people", "/organisations", "/publications", "/themes")) {
                gzipped(fair.page("/" + language + "/" + slug + page));
            }
            for (SessionKind kind : SessionKind.values()) {
                for (String day : List.of("10", "11", "12", "13", "14", "15", "16", "17", "18", "19")) {
                    gzipped(fair.page("/%s/%s/schedule?day=2024-05-%s&kind=%s".formatted(language, slug, day, kind)));
                }
                gzipped(fair.page("/%s/%s/schedule?kind=%s".formatted(language, slug, kind)));
            }
        }
        for (String language : languages) {
            long before = nanoTime();
            gzipped(fair.page("/" + language + "/" + slug + "/schedule"));
            out.printf("%-42s %10.1f ms%n", "first render of the schedule, " + language, millis(before));
        }
    }

    private void compare(URI product, URI nginx) {
        Wrk.burst(WARM_UP_SECONDS, product, "Accept-Encoding: gzip");
        Wrk.burst(1, nginx);
        List<Wrk> ours = new ArrayList<>();
        List<Wrk> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(Wrk.burst(SECONDS, product, "Accept-Encoding: gzip"));
            theirs.add(Wrk.burst(SECONDS, nginx));
        }
        Wrk riwaq = Wrk.median(ours);
        Wrk file = Wrk.median(theirs);

        out.printf("64 connections, median of %d rounds of %d s, in turn%n", ROUNDS, SECONDS);
        out.printf("%-24s %12s %12s %8s%n", "", "requests/s", "p99 in ms", "errors");
        line("Riwaq", riwaq);
        line("nginx, the same bytes", file);
        out.printf(
                Locale.ROOT,
                "%-24s %12.2f %12.2f%n%n",
                "Riwaq / nginx",
                riwaq.perSecond() / file.perSecond(),
                riwaq.p99() / file.p99());
    }

    private void unchanged(URI page, HttpResponse<byte[]> known) throws IOException, InterruptedException {
        String tag = known.headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(page)
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag)
                .build();
        int status = http.send(again, BodyHandlers.discarding()).statusCode();
        Wrk burst = Wrk.burst(SECONDS, page, "Accept-Encoding: gzip", "If-None-Match: " + tag);
        line("unchanged page, " + status, burst);
        out.println();
    }

    private void line(String what, Wrk burst) {
        out.printf(Locale.ROOT, "%-24s %12.0f %12.2f %8d%n", what, burst.perSecond(), burst.p99(), burst.errors());
    }

    private HttpResponse<byte[]> gzipped(URI page) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(page).header("Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + response.statusCode());
        }
        return response;
    }

    private static double millis(long sinceNanos) {
        return (nanoTime() - sinceNanos) / 1e6;
    }

    private static long residentMebibytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
