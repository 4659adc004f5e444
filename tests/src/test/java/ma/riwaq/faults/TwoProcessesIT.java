package ma.riwaq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import ma.riwaq.support.Database;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Ports;
import ma.riwaq.support.PostgreSql;
import org.junit.jupiter.api.Test;

/** The two parts in processes of their own over one PostgreSQL, which stops and comes back. */
@InBrowser
class TwoProcessesIT {

    private static final String DAY = "/ar/siel-29/schedule/2024-05-11";
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
            page.getByRole(AriaRole.BUTTON).and(page.locator("[id$=load]")).click();
            page.locator("header .state").waitFor(new Locator.WaitForOptions().setTimeout(90_000));
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

            database.restart();
            assertThat(page.navigate(rooms).status()).isEqualTo(200);
            assertThat(page.locator("main tbody tr").count()).isPositive();
            assertThat(page.content()).doesNotContain(TRACES);
        }
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
