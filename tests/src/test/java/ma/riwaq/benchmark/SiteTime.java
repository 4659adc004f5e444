package ma.riwaq.benchmark;

import static java.lang.System.nanoTime;
import static ma.riwaq.benchmark.Stopwatch.millis;

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

/** How fast the public site is with so many sessions, beside an nginx that sends the same bytes from a file. */
final class SiteTime {

    private static final int ROUNDS = 5;

    /** Over the rows that {@link #measure} answers. */
    static final String HEADING = row(
            "64 connections, medians of " + ROUNDS + " rounds in turn",
            "KiB",
            "req/s",
            "MiB/s",
            "p99 ms",
            "errors",
            "of nginx",
            "p99");

    private static final int SECONDS = 5;

    /** As long as the JVM takes to compile what a request meets. */
    private static final int WARM_UP_SECONDS = 20;

    private static final String GZIP = "Accept-Encoding: gzip";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> ratios = new ArrayList<>();
    private final PrintStream out;
    private final Path folder;
    private final int sessions;

    SiteTime(PrintStream out, Path folder, int sessions) {
        this.out = out;
        this.folder = folder;
        this.sessions = sessions;
    }

    /** Prints the start, first renders and memory; answers the rows of the table of ratios. */
    List<String> measure() throws IOException, SQLException, InterruptedException {
        try (Fair fair = Fair.measured()) {
            String slug = LargeEdition.release(Database.h2(fair.data()).migrate(), sessions);
            out.printf("the site with %,d sessions%n", sessions);
            start(fair, "/ar/" + slug + "/people");
            firstRenders(fair, slug);
            compare("schedule", fair.page("/ar/" + slug + "/schedule"));
            compare("a day", fair.page("/ar/" + slug + "/schedule/2024-05-12"));
            out.printf("%-42s %10d MiB%n%n", "resident memory after the load", residentMebibytes(fair.pid()));
        }
        return ratios;
    }

    private void start(Fair fair, String path) throws IOException, InterruptedException {
        long before = nanoTime();
        fair.start("serve");
        gzipped(fair.page(path));
        out.printf("%-42s %10.1f s%n", "start to the first public page", millis(before) / 1000);
        out.printf("%-42s %10d MiB%n", "resident memory then", residentMebibytes(fair.pid()));
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
        for (String page : List.of("/schedule", "/schedule/2024-05-12")) {
            for (String language : languages) {
                long before = nanoTime();
                gzipped(fair.page("/" + language + "/" + slug + page));
                out.printf("%-42s %10.1f ms%n", "first render of " + language + " " + page, millis(before));
            }
        }
    }

    /** In turns: the product, and nginx with the very same bytes; then the product's answer that nothing has changed. */
    private void compare(String name, URI page) throws IOException, InterruptedException {
        HttpResponse<byte[]> known = gzipped(page);
        List<Wrk> ours = new ArrayList<>();
        List<Wrk> theirs = new ArrayList<>();
        try (Nginx nginx = new Nginx(folder.resolve("nginx-" + nanoTime()), known.body())) {
            Wrk.burst(WARM_UP_SECONDS, page, GZIP);
            Wrk.burst(1, nginx.page());
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(Wrk.burst(SECONDS, page, GZIP));
                theirs.add(Wrk.burst(SECONDS, nginx.page()));
            }
        }
        Wrk riwaq = Wrk.median(ours);
        Wrk file = Wrk.median(theirs);
        String title = "%s of %,d sessions".formatted(name, sessions);
        ratios.add(row(title, known.body().length, riwaq, file));
        ratios.add(row("  nginx, the same bytes", known.body().length, file, file));
        String tag = known.headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(page)
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag)
                .build();
        int status = http.send(again, BodyHandlers.discarding()).statusCode();
        Wrk unchanged = Wrk.burst(SECONDS, page, GZIP, "If-None-Match: " + tag);
        ratios.add(row("  unchanged, " + status, 0, unchanged, file));
    }

    private static String row(String name, int bytes, Wrk burst, Wrk nginx) {
        return row(
                name,
                fixed(1, bytes / 1024.0),
                fixed(0, burst.perSecond()),
                fixed(0, burst.perSecond() * bytes / 1048576),
                fixed(2, burst.p99()),
                Long.toString(burst.errors()),
                fixed(2, burst.perSecond() / nginx.perSecond()),
                fixed(2, burst.p99() / nginx.p99()));
    }

    private static String row(String name, String... figures) {
        StringBuilder row = new StringBuilder("%-44s".formatted(name));
        for (String figure : figures) {
            row.append("%9s".formatted(figure));
        }
        return row.toString();
    }

    private static String fixed(int digits, double value) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
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

    static long residentMebibytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
