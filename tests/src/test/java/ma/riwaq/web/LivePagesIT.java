package ma.riwaq.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static ma.riwaq.support.Program.json;
import static ma.riwaq.support.Program.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import ma.riwaq.shared.FairTime;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Database;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Network;
import ma.riwaq.support.Program;
import ma.riwaq.support.Screenshots;
import ma.riwaq.support.Visitors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the day of the fair: screens, news, favourites, and the programme without a network. */
@InBrowser
class LivePagesIT {

    private static final LocalDate DAY_OF_EXAMPLE = LocalDate.of(2024, 5, 12);
    private static final String RUNNING = "x4x3cm";
    private static final String EDITION = "/editions/siel-29";

    private static final String[][] DAYS = {
        {"edition", "last_day"},
        {"edition", "first_day"},
        {"edition", "official_opening"},
        {"edition_day", "held_on"},
        {"event", "held_on"},
        {"slot", "held_on"}
    };

    /** What screens promise, and what a loaded machine needs besides. */
    private static final double SCREEN = 5_000 + 5_000;

    private static Fair own;
    private static Program publisher;

    @BeforeAll
    static void holdTheFairToday() throws SQLException {
        own = new Fair(Map.of(
                "RIWAQ_SECURITY_CONTACT", "security@pavilion.example",
                "RIWAQ_ACCESSIBILITY_CONTACT", "everybody@pavilion.example"));
        publisher = Program.ofNew(own, Fair.EMAIL, "ADMINISTRATOR,EDITOR,PUBLISHER");
        own.start("demo").stop();
        LocalDateTime now = FairTime.local(Instant.now(), "Africa/Casablanca");
        long days = ChronoUnit.DAYS.between(DAY_OF_EXAMPLE, now.toLocalDate());
        Database database = Database.h2(own.data());
        try (Connection connection = database.connect()) {
            for (String[] column : DAYS) {
                change(
                        connection,
                        "update " + column[0] + " set " + column[1] + " = dateadd(day, ?, " + column[1] + ")",
                        days);
            }
            LocalTime start = now.toLocalTime().isBefore(LocalTime.of(0, 30))
                    ? LocalTime.MIN
                    : now.toLocalTime().minusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
            String running = "session_id = (select id from session where code = '" + RUNNING + "')";
            // whatever else its room holds on that day would stop the release at some hours
            change(
                    connection,
                    "delete from slot where held_on = ? and not " + running
                            + " and room_id = (select room_id from slot where " + running + ")",
                    now.toLocalDate());
            change(connection, "update slot set starts = ?, minutes = 180 where " + running, start);
        }
        own.start("demo");
        release();
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    private static void change(Connection connection, String sql, Object value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.executeUpdate();
        }
    }

    private static void release() {
        String before = own.get("/live/siel-29.json").body();
        HttpResponse<String> made = publisher.send("POST", EDITION + "/releases", "{}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        Instant end = Instant.now().plusSeconds(10);
        while (own.get("/live/siel-29.json").body().equals(before)) {
            assertThat(Instant.now()).as("the public site shows a release").isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void cancel(String code) {
        String path = EDITION + "/sessions/" + code;
        HttpResponse<String> read = publisher.send("GET", path, null);
        JsonObject cancelled = Json.createObjectBuilder(json(read))
                .add("state", "CANCELLED")
                .add("cancellationReason", Json.createObjectBuilder().add("ar", "لتعذر الحضور"))
                .build();
        HttpResponse<String> put = publisher.send("PUT", path, cancelled.toString(), "If-Match", tag(read));
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        release();
    }

    private static BrowserContext visitor(Browser browser) {
        return browser.newContext(
                new NewContextOptions().setBaseURL(own.address()).setLocale("ar-MA"));
    }

    private static void assertOpenToAll(Page page, String name) {
        Screenshots.keep(page, name);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("no scrolling sideways at %s", page.url())
                .isEqualTo(0);
        assertThat(Accessibility.barriers(page)).as(page.url()).isEmpty();
    }

    @Test
    void aScreenTakesAReleaseAtOnceAndGoesOnWithoutANetwork(Browser browser) {
        BrowserContext context = browser.newContext(
                new NewContextOptions().setBaseURL(own.address()).setViewportSize(1920, 1080));
        Page screen = context.newPage();
        screen.navigate("/ar/siel-29/screen");
        Locator running = screen.locator("[data-part=now] li:visible");
        assertThat(running.first()).isVisible();
        assertThat(screen.locator("svg.qr")).isVisible();
        assertThat(screen.locator(".clock")).isVisible();
        assertOpenToAll(screen, "screen-ar");

        context.setOffline(true);
        assertThat(screen.locator(".outage")).isVisible();
        assertThat(running.first()).isVisible();
        Screenshots.keep(screen, "screen-offline");
        context.setOffline(false);
        assertThat(screen.locator(".outage")).isHidden(new IsHiddenOptions().setTimeout(10_000));

        cancel(RUNNING);
        assertThat(screen.locator("[data-part=now] .state.cancelled").first())
                .isVisible(new IsVisibleOptions().setTimeout(SCREEN));
        Screenshots.keep(screen, "screen-cancelled");
        context.close();
    }

    @Test
    void screensAreForEveryEyeAndEverySize(Browser browser) {
        for (String path : List.of("/ar/siel-29/screen", "/fr/siel-29/screen/warchat")) {
            for (NewContextOptions look : List.of(
                    new NewContextOptions().setViewportSize(360, 740),
                    new NewContextOptions().setViewportSize(1280, 720).setColorScheme(ColorScheme.DARK),
                    new NewContextOptions().setViewportSize(1280, 720).setJavaScriptEnabled(false))) {
                BrowserContext context = browser.newContext(look.setBaseURL(own.address()));
                Page screen = context.newPage();
                screen.navigate(path);
                assertThat(screen.locator("[data-part=next] h2")).isVisible();
                Screenshots.keep(screen, path + "-" + look.viewportSize.get().width + look.colorScheme);
                if (look.javaScriptEnabled == null) {
                    assertOpenToAll(screen, path + "-" + look.viewportSize.get().width + look.colorScheme);
                }
                context.close();
            }
        }
    }

    @Test
    void anOpenPageHearsOfAReleaseAndIsLeftAlone(Browser browser) {
        BrowserContext context = visitor(browser);
        Page page = context.newPage();
        page.clock().install();
        page.navigate("/fr/siel-29/schedule");
        assertThat(page.locator("#news p")).hasCount(0);
        cancel("n3v8tc");
        page.clock().runFor(46_000);
        assertThat(page.locator("#news")).containsText("nouvelle version");
        assertOpenToAll(page, "news-fr");
        page.locator("#news a").first().click();
        assertThat(page.locator("#news p")).hasCount(0);
        context.close();
    }

    @Test
    void whatWasMovedIsMarkedWhenItIsOn(Browser browser) {
        BrowserContext context = visitor(browser);
        Page page = context.newPage();
        page.navigate("/ar/siel-29/schedule");
        Locator moved = page.locator("article.card:has(.state.moved):has(.to):not(:has(.state.cancelled))")
                .last();
        String start = moved.locator("time").first().getAttribute("datetime");
        page.clock()
                .setFixedTime(
                        OffsetDateTime.parse(start).plusMinutes(1).toInstant().toEpochMilli());
        page.reload();
        assertThat(page.locator(".on-now .state.moved").first()).isVisible();
        context.close();
    }

    @Test
    void favouritesAreKeptSharedAndFollowed(Browser browser) {
        BrowserContext context = visitor(browser);
        Page page = context.newPage();
        page.navigate("/ar/siel-29/mine");
        assertThat(page.locator("#mine-empty")).isVisible();
        assertOpenToAll(page, "mine-empty-ar");

        page.navigate("/ar/siel-29/schedule");
        Locator stars = page.locator(".one-day").nth(1).locator(".keep");
        for (int i = 0; i < 4; i++) {
            stars.nth(i).click();
        }
        page.navigate("/ar/siel-29/mine");
        assertThat(page.locator("#mine article.card")).hasCount(4);
        assertThat(page.locator("#mine .state.moved").getByText("يتزامن مع").first())
                .isVisible();
        assertOpenToAll(page, "mine-ar");

        String share = page.locator("#mine-share").getAttribute("href");
        HttpResponse<String> calendar =
                own.get(page.locator("#mine-calendar").getAttribute("href").replace(own.address(), ""));
        assertThat(calendar.body().split("BEGIN:VEVENT", -1)).hasSize(5);

        BrowserContext friend = browser.newContext(
                new NewContextOptions().setBaseURL(own.address()).setViewportSize(360, 740));
        Page other = friend.newPage();
        other.navigate("/fr/siel-29/mine" + share);
        assertThat(other.locator("#mine-shared")).isVisible();
        assertThat(other.locator("#mine article.card")).hasCount(4);
        assertOpenToAll(other, "mine-shared-fr-360");
        assertThat(other.evaluate("Object.keys(localStorage).filter(key => key.startsWith('riwaq.seen')).length"))
                .as("what somebody else chose leaves one's own news unread")
                .isEqualTo(0);
        other.locator("#mine-shared button").click();
        assertThat(other.locator("#mine-shared")).isHidden();
        assertThat(other.locator("#mine article.card")).hasCount(4);

        String first = page.locator("#mine article.card h3 a").first().getAttribute("href");
        cancel(first.substring(first.lastIndexOf('/') + 1));
        Page again = context.newPage();
        again.navigate("/ar/siel-29/mine");
        assertThat(again.locator("#mine-changed li").first()).isVisible();
        assertOpenToAll(again, "mine-changed-ar");
        friend.close();
        context.close();
    }

    @Test
    void aCalendarFollowsTheChoiceUntilItIsGivenUp(Browser browser) {
        BrowserContext context = visitor(browser);
        Page page = context.newPage();
        page.navigate("/ar/siel-29/schedule");
        Locator stars = page.locator(".one-day").nth(1).locator(".keep");
        stars.nth(0).click();
        stars.nth(1).click();

        page.navigate("/ar/siel-29/mine");
        page.locator("#mine-follow-start button").focus();
        page.keyboard().press("Enter");
        Locator address = page.locator("#mine-followed a");
        assertThat(address).isFocused();
        assertThat(page.locator("#mine-only")).isHidden();
        assertThat(page.locator("#mine-follow-start button")).isHidden();
        assertOpenToAll(page, "mine-followed-ar");
        String path = address.getAttribute("href").replace(own.address(), "");
        assertThat(path).matches("/ar/siel-29/following/[A-Za-z0-9_-]{43}\\.ics");
        String both = own.get(path).body();
        assertThat(both.split("BEGIN:VEVENT", -1)).hasSize(3);
        assertThat(both.replace("\r\n ", "")).contains("SOURCE;VALUE=URI:" + own.address() + path);

        page.navigate("/fr/siel-29/schedule");
        Locator third = page.locator(".one-day").nth(1).locator(".keep").nth(2);
        page.waitForResponse("**/choices", third::click);
        assertThat(own.get(path).body().split("BEGIN:VEVENT", -1)).hasSize(4);

        List<String> lost = new CopyOnWriteArrayList<>();
        page.onRequestFailed(request -> lost.add(request.url()));
        page.route("**/choices", Route::abort);
        third.click();
        page.waitForCondition(() -> !lost.isEmpty());
        assertThat(own.get(path).body().split("BEGIN:VEVENT", -1)).hasSize(4);
        page.unroute("**/choices");
        page.waitForResponse("**/choices", page::reload);
        assertThat(own.get(path).body().split("BEGIN:VEVENT", -1)).hasSize(3);

        page.setViewportSize(360, 740);
        page.navigate("/fr/siel-29/mine");
        assertThat(page.locator("#mine-followed")).isVisible();
        assertOpenToAll(page, "mine-followed-fr-360");
        page.locator("#mine-followed button").click();
        assertThat(page.locator("#mine-follow-start button")).isFocused();
        assertThat(page.locator("#mine-followed")).isHidden();
        assertThat(own.get(path).statusCode()).isEqualTo(404);
        context.close();
    }

    @Test
    void afterOneVisitTheProgrammeIsReadWithoutANetwork(Browser browser) {
        try (Network network = new Network(own)) {
            BrowserContext context = browser.newContext(
                    new NewContextOptions().setBaseURL(network.address()).setLocale("ar-MA"));
            Page page = context.newPage();
            page.navigate("/ar/siel-29/schedule");
            Locator day = page.locator(".one-day").nth(4);
            day.locator(".keep").first().click();
            String session = day.locator("article.card h3 a").first().getAttribute("href");
            String title = day.locator("article.card h3 a").first().innerText();
            assertKept(page);

            network.cut();
            page.navigate(session);
            assertThat(page.locator("h1")).hasText(title);
            page.navigate("/ar/siel-29/mine");
            assertThat(page.locator("#mine article.card h3")).hasText(title);
            assertThat(page.locator("#news")).containsText("لا يوجد اتصال");
            page.navigate("/ar/siel-29/rooms/warchat");
            assertThat(page.locator("article.card").first()).isVisible();
            page.navigate("/ar/siel-29/people");
            // the programme stands in for what is not kept
            assertThat(page.locator(".one-day").first()).isVisible();
            assertOpenToAll(page, "offline-ar");

            network.mend();
            cancel(session.substring(session.lastIndexOf('/') + 1));
            page.navigate("/ar/siel-29/schedule");
            assertKept(page);
            network.cut();
            page.navigate(session);
            assertThat(page.locator(".state.cancelled").first()).isVisible();
            context.close();
        }
    }

    /** Waits until the browser keeps the release that is shown, whole. */
    private static void assertKept(Page page) {
        page.waitForCondition(
                () -> (Boolean) page.evaluate(
                        "async seal => {"
                                + " for (const name of await caches.keys()) {"
                                + "  const list = await (await caches.open(name)).match(name.split(' ')[0]);"
                                + "  if (list && (await list.json()).seal === seal) return true;"
                                + " }"
                                + " return false; }",
                        page.locator("#news").getAttribute("data-seal")),
                new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    @Test
    void aPhoneCanKeepTheSiteAmongItsPrograms(Browser browser) {
        BrowserContext context = visitor(browser);
        Page page = context.newPage();
        page.navigate("/fr/siel-29/");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        CDPSession inside = context.newCDPSession(page);
        JsonArray errors = inside.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors");
        assertThat(errors.asList().stream()
                        .map(error -> error.getAsJsonObject().get("errorId").getAsString()))
                .as("what keeps it from being installed, other than that the visitor of a test is incognito")
                .filteredOn(error -> !error.equals("in-incognito"))
                .isEmpty();
        var manifest = inside.send("Page.getAppManifest");
        assertThat(manifest.getAsJsonArray("errors")).isEmpty();
        assertThat(manifest.get("url").getAsString()).endsWith("/fr/siel-29/site.webmanifest");
        context.close();
    }

    @Test
    void aScreenThatIsLeftOpenForADayStaysAsItWas(Browser browser) {
        BrowserContext context = browser.newContext(
                new NewContextOptions().setBaseURL(own.address()).setViewportSize(1920, 1080));
        Page screen = context.newPage();
        screen.clock().install();
        screen.navigate("/ar/siel-29/screen");
        assertThat(screen.locator("[data-part]")).hasCount(2);
        int elements = (Integer) screen.evaluate("document.querySelectorAll('*').length");
        for (int i = 0; i < 24 * 6; i++) {
            screen.clock().fastForward("10:00");
        }
        assertThat(screen.locator(".outage")).isHidden();
        assertThat(screen.locator("[data-part]")).hasCount(2);
        assertThat((Integer) screen.evaluate("document.querySelectorAll('*').length"))
                .isBetween(elements / 2, elements * 2);
        context.close();
    }

    @Test
    void namesWhomToWriteTo() {
        HttpResponse<String> security = own.get("/.well-known/security.txt");
        assertThat(security.statusCode()).isEqualTo(200);
        assertThat(security.body())
                .startsWith("Contact: mailto:security@pavilion.example\n")
                .containsPattern("(?m)^Expires: \\d{4}-\\d\\d-\\d\\dT00:00:00Z$")
                .contains("\nCanonical: " + own.address() + "/.well-known/security.txt\n");
        assertThat(own.get("/fr/accessibility").body()).contains("href=\"mailto:everybody@pavilion.example\"");
    }

    @Test
    void anotherSiteShowsTheProgrammeWithOneLineOrInAFrame(Browser browser) throws IOException {
        String script = "<script src='" + own.address() + "/embed.js' data-edition=siel-29 data-lang=ar"
                + " data-kind=SIGNING data-look=dark data-accent=e0b050 data-title=Programme></script>";
        String frame = "<iframe src='" + own.address()
                + "/fr/siel-29/embed#look=light' title=Programme width=600 height=800></iframe>";
        HttpServer ministry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Map.of("/script", script, "/frame", frame)
                .forEach((path, line) -> ministry.createContext(path, exchange -> {
                    byte[] body = ("<!DOCTYPE html><html lang=en><meta charset=UTF-8><title>Ministry</title>"
                                    + "<body><h1>Ministry</h1>" + line)
                            .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                }));
        ministry.start();
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setBaseURL("http://localhost:" + ministry.getAddress().getPort())
                .setViewportSize(900, 700));
        Page host = context.newPage();
        host.navigate("/script");
        FrameLocator shown = host.frameLocator("iframe");
        assertThat(shown.locator("html")).hasAttribute("dir", "rtl");
        assertThat(shown.locator("html")).hasAttribute("data-look", "dark");
        assertThat(shown.locator("article.card").first()).isVisible();
        assertThat(shown.locator(".kind").first()).hasText("حفل توقيع");
        assertThat(shown.locator("body")).hasCSS("background-color", "rgba(0, 0, 0, 0)");
        assertThat(shown.locator("html")).hasCSS("background-color", "rgb(20, 23, 26)");
        assertThat(shown.locator("a.button")).hasCSS("color", "rgb(224, 176, 80)");
        host.waitForCondition(() -> host.locator("iframe").boundingBox().height
                == ((Number) shown.locator("body").evaluate("body => body.scrollHeight")).doubleValue());
        Screenshots.keep(host, "embedded-ar-dark");

        host.navigate("/frame");
        assertThat(shown.locator("html")).hasAttribute("data-look", "light");
        assertThat(shown.locator("html")).hasCSS("background-color", "rgb(251, 250, 247)");
        Screenshots.keep(host, "embedded-fr-light");
        shown.locator("article.card h3 a").first().click();
        assertThat(host).hasURL(Pattern.compile("/fr/siel-29/sessions/"));
        context.close();
        ministry.stop(0);
        assertThat(own.get("/fr/siel-29/embed").headers().firstValue("X-Frame-Options"))
                .isEmpty();
        assertThat(own.get("/fr/siel-29/schedule").headers().allValues("X-Frame-Options"))
                .containsExactly("DENY");
    }

    @Test
    void withoutScriptNothingIsPromisedThatIsNotThere(Browser browser, Fair fair) {
        Page page = browser.newPage(Visitors.scriptless(fair));
        page.navigate("/ar/siel-29/mine");
        assertThat(page.locator("#mine-scriptless")).isVisible();
        assertThat(page.locator("#mine")).isHidden();
        page.context().close();
    }
}
