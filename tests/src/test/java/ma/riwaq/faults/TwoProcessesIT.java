package ma.riwaq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ma.riwaq.shared.FairTime;
import ma.riwaq.support.Database;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Ports;
import ma.riwaq.support.PostgreSql;
import ma.riwaq.support.Staff;
import org.junit.jupiter.api.Test;

/** The two parts in processes of their own over one PostgreSQL, which stops and comes back. */
@InBrowser
class TwoProcessesIT {

    private static final String DAY = "/ar/siel-29/schedule/2024-05-11";
    private static final String RELEASES = "/admin/release/releases?e=siel-29";
    private static final String[] TRACES = {"at ma.riwaq", "SQLException", "PSQLException", "Payara"};

    @Test
    void shareReleasesAndOutliveTheirDatabase(Browser browser) throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "postgresql-");
        try (PostgreSql database = PostgreSql.start(data);
                Fair admin = new Fair(database.database().settings());
                Fair web = new Fair(database.database().settings())) {
            admin.start("serve", "--only", "admin");
            web.start("serve", "--only", "web");
            assertThat(web.get(DAY).statusCode()).isEqualTo(404);

            Desk desk = Desk.signIn(browser, admin);
            Page page = desk.page();
            loadExample(page);
            assertThat(secondsUntilShown(web)).isLessThanOrEqualTo(2);

            database.stop();
            assertThat(web.get(DAY).statusCode()).isEqualTo(200);
            web.stop();
            web.start("serve", "--only", "web");
            assertThat(web.get(DAY).statusCode()).isEqualTo(200);
            String rooms = admin.address() + "/admin/venue/rooms?e=siel-29";
            assertThat(page.navigate(rooms).status()).isEqualTo(503);
            assertThat(page.locator("html").getAttribute("lang")).startsWith("ar");
            assertThat(page.locator("main h1").innerText()).isNotBlank();
            assertThat(page.content()).doesNotContain(TRACES);
            assertThat(admin.get("/admin/sign-in").statusCode()).isEqualTo(200);
            String followed = "/ar/siel-29/following/" + "k".repeat(43) + ".ics";
            assertThat(web.get(followed).statusCode()).as("for a time only").isEqualTo(503);

            database.restart();
            assertThat(web.get(followed).statusCode()).isEqualTo(404);
            assertThat(page.navigate(rooms).status()).isEqualTo(200);
            assertThat(page.locator("main tbody tr").count()).isPositive();
            assertThat(page.content()).doesNotContain(TRACES);
        }
    }

    /**
     * Two people on two nodes press the same button: the lock that decides is in the database that both share. The loser is
     * told why. A planned release is made by one of them, though a node was away in between.
     */
    @Test
    void releaseOnceWhoeverAsksAndAlsoAtASetTime(Browser browser) throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "postgresql-");
        try (PostgreSql database = PostgreSql.start(data);
                Fair here = new Fair(database.database().settings());
                Fair there = new Fair(database.database().settings())) {
            here.start("serve", "--only", "admin");
            try (Desk desk = Desk.signIn(browser, here)) {
                Page page = desk.page();
                loadExample(page);
                assertThat(there.run("account", "add", "publisher@example.ma", "--roles", "PUBLISHER"))
                        .isZero();
                String account = there.log().lines().reduce((any, last) -> last).orElseThrow();
                String password = account.substring(account.lastIndexOf(' ') + 1);
                there.start("serve", "--only", "admin");
                Staff one = new Staff(here);
                one.signIn(Fair.EMAIL, here.password());
                Staff other = new Staff(there);
                other.signIn("publisher@example.ma", chosenInsteadOf(password, browser, there));

                for (int number = 2; number < 5; number++) {
                    desk.open("/programme/sessions?e=siel-29");
                    page.locator("main tbody a").first().click();
                    page.waitForLoadState();
                    desk.fill("title", "ar", "عنوان النشر رقم " + number).save();
                    List<HttpResponse<String>> answers =
                            atOnce(one.opened(RELEASES, "form[id=form]"), other.opened(RELEASES, "form[id=form]"));
                    assertThat(answers)
                            .extracting(HttpResponse::statusCode)
                            .as("one is led on, one is told")
                            .containsExactlyInAnyOrder(302, 200);
                    assertThat(answers)
                            .filteredOn(answer -> answer.statusCode() == 200)
                            .singleElement()
                            .extracting(HttpResponse::body)
                            .asString()
                            .contains("لم يتغير شيء منذ النشر رقم " + number)
                            .doesNotContain(TRACES);
                    assertThat(releases(database.database()))
                            .containsExactlyElementsOf(
                                    IntStream.rangeClosed(1, number).boxed().toList());
                }
                desk.open("/programme/sessions?e=siel-29");
                page.locator("main tbody a").first().click();
                page.waitForLoadState();
                desk.fill("title", "ar", "عنوان في موعده").save();
                Instant due = plan(desk);
                here.stop();
                assertThat(Instant.now()).isBefore(due);
                here.start("serve", "--only", "admin");
                waitForRelease(database.database(), 5, due);
                assertThat(releases(database.database()))
                        .as("by one of two nodes, though one was away in between")
                        .containsExactly(1, 2, 3, 4, 5);

                change(
                        database.database(),
                        "UPDATE release SET document = replace(document, 'عنوان في موعده', 'عنوان مزور') WHERE number = 5");
                desk.open("/release/releases?e=siel-29");
                assertThat(page.locator("tr[data-ri]", new Page.LocatorOptions().setHasText("النشر رقم 5"))
                                .innerText())
                        .contains("تغير محتواها بعد نشرها");
                assertThat(page.locator("tr[data-ri] .alert").count())
                        .as("of that one only")
                        .isEqualTo(1);
            }
        }
    }

    private static void loadExample(Page page) {
        page.getByRole(AriaRole.BUTTON).and(page.locator("[id$=load]")).click();
        page.locator("header .state").waitFor(new Locator.WaitForOptions().setTimeout(90_000));
    }

    /** Who was given a password chooses one of their own before anything else. */
    private static String chosenInsteadOf(String given, Browser browser, Fair fair) {
        String own = "جملة طويلة لا يعرفها غيري";
        try (Desk desk = Desk.signIn(browser, fair, "publisher@example.ma", given)) {
            desk.fill("old", given).fill("password", own).fill("again", own);
            desk.page().locator("[id='form:save']").click();
            desk.page().waitForURL(address -> !address.contains("password"));
        }
        return own;
    }

    private static List<HttpResponse<String>> atOnce(Staff.Form... forms) throws Exception {
        CyclicBarrier start = new CyclicBarrier(forms.length);
        ExecutorService people = Executors.newFixedThreadPool(forms.length);
        try {
            List<Future<HttpResponse<String>>> pressed = new ArrayList<>();
            for (Staff.Form form : forms) {
                pressed.add(people.submit(() -> {
                    start.await();
                    return form.press();
                }));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> each : pressed) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    /** Plans a release for a minute that is far enough away for a process to end before it. */
    private static Instant plan(Desk desk) {
        Instant due = Instant.now().plusSeconds(90).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime local = FairTime.local(due, "Africa/Casablanca");
        Page page = desk.open("/release/releases?e=siel-29");
        page.locator("[id='plan:planDay']").fill(local.toLocalDate().toString());
        page.locator("[id='plan:planTime']").fill(local.toLocalTime().toString());
        page.locator("[id='plan:save']").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("في الانتظار");
        return due;
    }

    private static void waitForRelease(Database database, int number, Instant due) throws Exception {
        while (!releases(database).contains(number)) {
            assertThat(Instant.now()).isBefore(due.plusSeconds(60));
            Thread.sleep(200);
        }
        Thread.sleep(3000); // for the other node to do the same, if it did
    }

    private static void change(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static List<Integer> releases(Database database) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number FROM release ORDER BY number")) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }

    @Test
    void doNotStartWithoutTheDatabaseThatTheyWereToldOf() {
        Database nowhere = new Database("jdbc:postgresql://127.0.0.1:" + Ports.free() + "/riwaq", "riwaq", "secret");
        try (Fair fair = new Fair(nowhere.settings())) {
            assertThat(fair.run("serve")).isNotZero();
            assertThat(fair.log().lines())
                    .singleElement()
                    .asString()
                    .startsWith("riwaq: ")
                    .contains(nowhere.url())
                    .doesNotContain("secret");
        }
    }

    private static long secondsUntilShown(Fair web) throws InterruptedException {
        Instant start = Instant.now();
        while (web.get(DAY).statusCode() != 200) {
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
            Thread.sleep(50);
        }
        return Duration.between(start, Instant.now()).toSeconds();
    }
}
