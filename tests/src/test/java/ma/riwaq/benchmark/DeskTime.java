package ma.riwaq.benchmark;

import static java.lang.System.nanoTime;
import static ma.riwaq.benchmark.Stopwatch.millis;
import static ma.riwaq.support.Program.json;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.riwaq.support.Fair;
import ma.riwaq.support.PostgreSql;
import ma.riwaq.support.Program;
import ma.riwaq.support.Staff;

/** What staff wait for: conflicts, the board, a release, long lists, an import and its undo. */
final class DeskTime {

    private static final String LINE = "%-42s %10.1f ms%n";
    private static final int RELEASED = 2000;
    private static final int MOST_RELEASED = 20_000;
    private static final int LISTED = 20_000;
    private static final int IMPORTED = 5000;
    private static final int ROUNDS = 15;

    private final PrintStream out;
    private final Path folder;

    DeskTime(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Measures and prints. */
    void measure() throws IOException, SQLException, InterruptedException {
        out.printf(LINE, "conflicts of 2,000 sessions", ConflictSearchTime.median(2000));
        BoardTime.measure(out, 500);
        BookletTime.measure(out, 200);
        release(RELEASED, true);
        release(MOST_RELEASED, false);
        lists();
        imports();
    }

    /** The first release of an edition, on PostgreSQL, and the one after it if wanted, which is compared with the first. */
    private void release(int sessions, boolean isFollowed) throws IOException, SQLException, InterruptedException {
        try (PostgreSql server = PostgreSql.start(folder.resolve("released-" + nanoTime()));
                Fair fair = Fair.measured(server.database().settings())) {
            String slug = LargeDraft.write(server.database().migrate(), sessions);
            // the first start makes the first account, which a program's would keep it from
            fair.start("serve").stop();
            Program editor = Program.ofNew(fair, "editor@example.ma", "EDITOR");
            fair.start("serve");
            Staff publisher = new Staff(fair);
            publisher.signIn(Fair.EMAIL, fair.password());
            release(publisher, slug, "%,d sessions".formatted(sessions), true);
            if (isFollowed) {
                editor.send("DELETE", "/editions/" + slug + "/sessions/" + LargeDraft.code(0), null, "If-Match", "*");
                release(publisher, slug, "as many but one", false);
            }
            out.printf("%-42s %10d MiB%n%n", "resident memory after it", SiteTime.residentMebibytes(fair.pid()));
        }
    }

    /** From the press of the button to the answer; the page with the changelog was rendered before, as for people. */
    private void release(Staff publisher, String slug, String what, boolean isFirst)
            throws IOException, InterruptedException {
        String page = "/admin/release/releases?e=" + slug;
        publisher.get(page);
        long before = nanoTime();
        publisher.get(page);
        double shown = millis(before);
        before = nanoTime();
        int status = publisher.submit(page, "form[id=form]").statusCode();
        out.printf(LINE, "release page, " + what, shown);
        out.printf("%-42s %10.1f ms, %d%n", "release, " + what, millis(before) - shown, status);
        before = nanoTime();
        while (publisher.get("/ar/" + slug + "/schedule").body().contains(">ندوة رقم 0<") != isFirst) {
            Thread.sleep(50);
        }
        out.printf(LINE, "until the public sees it", millis(before));
    }

    /** The server's time for a page of a list, on PostgreSQL, by a member of staff without a browser. */
    private void lists() throws IOException, SQLException {
        try (PostgreSql server = PostgreSql.start(folder.resolve("listed-" + nanoTime()));
                Fair fair = Fair.measured(server.database().settings())) {
            String slug = LargeDraft.write(server.database().migrate(), LISTED);
            fair.start("serve");
            Staff editor = new Staff(fair);
            editor.signIn(Fair.EMAIL, fair.password());
            String list = "/admin/programme/sessions?e=" + slug;
            for (String asked :
                    List.of("", "&page=400", "&q=777", "&room=c3&sort=sortFrench&dir=desc", "&without=ROOM")) {
                out.printf(LINE, "list of 20,000 sessions " + asked, median(editor, list + asked));
            }
            out.printf(LINE, "its edition's home", median(editor, "/admin/edition/home?e=" + slug));
            out.printf(LINE + "%n", "its people, 4,000", median(editor, "/admin/directory/people?e=" + slug));
        }
    }

    private static double median(Staff staff, String page) throws IOException {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = nanoTime();
            HttpResponse<String> answer = staff.get(page);
            times[round] = millis(before);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page + " answered " + answer.statusCode());
            }
        }
        return Stopwatch.median(times);
    }

    /** Through the staff API, on PostgreSQL: handed in and rehearsed, carried out, taken back. */
    private void imports() throws SQLException, InterruptedException {
        try (PostgreSql server = PostgreSql.start(folder.resolve("imported-" + nanoTime()));
                Fair fair = Fair.measured(server.database().settings())) {
            String slug = LargeDraft.write(server.database().migrate(), 0);
            Program program = Program.ofNew(fair, "editor@example.ma", "EDITOR");
            fair.start("serve");
            String all = "/editions/" + slug + "/imports";
            long before = nanoTime();
            HttpResponse<String> opened =
                    program.send("POST", all + "?kind=sessions", table(), "Content-Type", "text/csv");
            double rehearsed = millis(before);
            if (opened.statusCode() != 201 || json(opened).getInt("added") != IMPORTED) {
                throw new IllegalStateException(opened.body());
            }
            out.printf(LINE, "5,000 sessions handed in and rehearsed", rehearsed);
            String job = all + "/" + json(opened).getString("id");
            before = nanoTime();
            program.send("POST", job + "/run", null);
            String state;
            do {
                Thread.sleep(20);
                state = json(program.send("GET", job, null)).getString("state");
            } while (state.equals("RUNNING"));
            out.printf("%-42s %10.1f ms, %s%n", "5,000 sessions imported", millis(before), state);
            before = nanoTime();
            int status = program.send("POST", job + "/undo", null).statusCode();
            out.printf("%-42s %10.1f ms, %d%n%n", "their import taken back", millis(before), status);
        }
    }

    private static String table() {
        return IntStream.range(0, IMPORTED)
                .mapToObj(i -> "ندوة رقم %d;Séminaire n° %d;2027-05-%02d;%d:%02d;45;c%d;c%d"
                        .formatted(i, i, 1 + i % 9, 10 + i / 9 % 8, i / 72 % 6 * 10, i % 10, i % 400))
                .collect(Collectors.joining(
                        "\n", "العنوان بالعربية;العنوان بالفرنسية;التاريخ;البداية;المدة;القاعة;المتدخلون\n", "\n"));
    }
}
