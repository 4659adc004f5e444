package ma.riwaq.benchmark;

import static java.lang.System.nanoTime;
import static ma.riwaq.benchmark.Stopwatch.millis;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import ma.riwaq.support.Chromium;
import ma.riwaq.support.Database;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;

/** How soon the board of a large edition is there in a browser, and how soon a move is answered with its conflicts. */
final class BoardTime {

    private static final int ROUNDS = 15;
    private static final String READY = "#board[data-ready]";

    private BoardTime() {}

    /** Measures and prints the medians. */
    static void measure(PrintStream out, int sessions) throws SQLException {
        try (Fair fair = Fair.measured();
                Chromium chromium = new Chromium()) {
            fair.start("demo");
            fair.stop();
            CrowdedBoard.fill(Database.h2(fair.data()), sessions);
            fair.start("demo");
            try (Desk desk = Desk.signIn(chromium.browser(), fair)) {
                out.printf("%-42s %10.1f ms%n", "board of " + sessions + " sessions, open", median(() -> open(desk)));
                Page page = desk.page();
                String item = page.locator(".board-lane .item").first().getAttribute("data-item");
                out.printf("%-42s %10.1f ms%n", "a move there, with its conflicts", median(() -> move(desk, item)));
                out.printf("%-42s %10.1f ms%n%n", "the look at what others did", median(() -> look(desk)));
            }
        }
    }

    private static double open(Desk desk) {
        long before = nanoTime();
        desk.open("/schedule/board?e=siel-29").waitForSelector(READY);
        return millis(before);
    }

    private static double look(Desk desk) {
        long before = nanoTime();
        ok(desk.page().request().get(address(desk, "revision")));
        return millis(before);
    }

    /** To and fro, with the mark that the server told last. */
    private static double move(Desk desk, String item) {
        String mark = String.valueOf(desk.page()
                .evaluate(
                        "async ([address, id]) => (await (await fetch(address)).json()).items.find(i => i.id === id).mark",
                        new Object[] {address(desk, ""), item}));
        Map<String, Object> order = Map.of(
                "item", item, "mark", mark, "day", "2024-05-14", "start", "1" + nanoTime() % 8 + ":00", "minutes", 60);
        long before = nanoTime();
        ok(desk.page()
                .request()
                .post(address(desk, "move"), RequestOptions.create().setData(order)));
        return millis(before);
    }

    private static String address(Desk desk, String what) {
        return desk.fair().address() + "/admin/data/board" + (what.isEmpty() ? "" : "/" + what) + "?e=siel-29";
    }

    private static void ok(APIResponse response) {
        if (!response.ok()) {
            throw new IllegalStateException(response.url() + " answered " + response.status());
        }
    }

    private static double median(DoubleSupplier measured) {
        return Stopwatch.median(DoubleStream.generate(measured).limit(ROUNDS).toArray());
    }
}
