package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import ma.riwaq.shared.FairTime;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import org.junit.jupiter.api.Test;

/** A publisher looks at what a release changes, plans it, compares, goes back, and hides the programme. */
@InBrowser
class ReleasePageIT {

    private static final String RELEASES = "/release/releases?e=siel-29";
    private static final String CHANGES = "/ar/siel-29/changes";
    private static final String SCHEDULE = "/ar/siel-29/schedule";

    @Test
    void releasesArePlannedComparedBroughtBackAndHidden(Browser browser) throws InterruptedException {
        try (Fair fair = Fair.demo();
                Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.page();
            String title = rename(desk, "عنوان جديد للجلسة");
            desk.open(RELEASES);
            assertThat(page.locator(".pending del").allInnerTexts().toString()).contains(title);
            assertThat(page.locator(".pending ins").allInnerTexts().toString()).contains("عنوان جديد للجلسة");
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "release-changes-ar");

            plan(desk);
            assertThat(Accessibility.barriers(page)).isEmpty();
            waitFor(fair, CHANGES, "عنوان جديد للجلسة", Duration.ofSeconds(150));
            assertThat(fair.get(CHANGES).body()).contains("النسخة رقم 1", "النسخة رقم 2", "العنوان", title);
            desk.open(RELEASES);
            assertThat(page.locator("main").innerText()).contains("تم النشر رقم 2");

            desk.open("/release/compare?e=siel-29&from=1&to=2");
            assertThat(page.locator("main").innerText()).contains(title, "عنوان جديد للجلسة");
            assertThat(page.locator("#from").inputValue()).isEqualTo("1");
            assertThat(Accessibility.barriers(page)).isEmpty();

            lookAtTheFirst(desk, title);
            bringBackTheFirst(desk);
            waitFor(fair, CHANGES, "أعيد العمل بالنسخة رقم 1 بدل النسخة رقم 2", Duration.ofSeconds(15));
            assertThat(fair.get(SCHEDULE).body()).contains(title);

            hide(desk, true);
            waitFor(fair, SCHEDULE, "سيُعلن عن البرنامج قريبا", Duration.ofSeconds(15));
            assertThat(fair.get(SCHEDULE).body()).doesNotContain(title);
            assertThat(fair.get(CHANGES).body()).doesNotContain("عنوان جديد للجلسة");
            assertThat(fair.get("/api/v1/editions/siel-29/release").statusCode())
                    .isEqualTo(404);
            assertThat(fair.get("/catalog.jsonld").body())
                    .contains("dcat:Catalog")
                    .doesNotContain("/api/v1/editions/siel-29/release");
            assertThat(fair.get(SCHEDULE + ".ics").body())
                    .contains("BEGIN:VCALENDAR")
                    .doesNotContain("BEGIN:VEVENT");
            hide(desk, false);
            waitFor(fair, SCHEDULE, title, Duration.ofSeconds(15));
            assertThat(fair.get("/catalog.jsonld").body()).contains("/api/v1/editions/siel-29/release");

            flip(desk, "announcedOnly", true);
            waitUntil(fair, SCHEDULE, text -> !text.contains(title), Duration.ofSeconds(15));
            desk.open("/programme/sessions?e=siel-29");
            page.locator("main tbody a", new Page.LocatorOptions().setHasText(title))
                    .first()
                    .click();
            page.waitForLoadState();
            page.locator("[id='form:announced']").check();
            desk.save();
            waitFor(fair, SCHEDULE, title, Duration.ofSeconds(15));
            flip(desk, "announcedOnly", false);
        }
    }

    private static String rename(Desk desk, String title) {
        Page page = desk.open("/programme/sessions?e=siel-29");
        page.locator("main tbody a").first().click();
        page.waitForLoadState();
        String before = page.locator("[id='form:title-ar']").inputValue();
        desk.fill("title", "ar", title).save();
        return before;
    }

    private static void plan(Desk desk) {
        LocalDateTime due = FairTime.local(Instant.now().plusSeconds(70), "Africa/Casablanca")
                .truncatedTo(ChronoUnit.MINUTES);
        Page page = desk.page();
        page.locator("[id='plan:planDay']").fill(due.toLocalDate().toString());
        page.locator("[id='plan:planTime']").fill(due.toLocalTime().toString());
        page.locator("[id='plan:save']").click();
        page.waitForLoadState();
        assertThat(page.locator(".errors").allInnerTexts()).isEmpty();
        assertThat(page.locator("main").innerText()).contains("في الانتظار");
    }

    private static void lookAtTheFirst(Desk desk, String title) {
        Page page = desk.open("/release/release?e=siel-29&n=1");
        page.locator("[id='look:open']").click();
        Locator link = page.locator("a.preview");
        link.waitFor();
        assertThat(Accessibility.barriers(page)).isEmpty();
        String path = URI.create(link.getAttribute("href")).getPath();
        HttpResponse<String> home = desk.fair().get(path);
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(home.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(desk.fair().get(path + "schedule").body())
                .contains(title, "معاينة داخلية", path + "schedule/2024-05-11")
                .doesNotContain("عنوان جديد للجلسة");
        assertThat(desk.fair()
                        .get(path.replaceFirst("/preview/.", "/preview/_"))
                        .statusCode())
                .isEqualTo(404);
        page.navigate(desk.fair().address() + path + "schedule");
        assertThat(Accessibility.barriers(page)).isEmpty();
        Screenshots.keep(page, "release-preview-ar");
    }

    private static void bringBackTheFirst(Desk desk) {
        Page page = desk.open("/release/release?e=siel-29&n=1");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("المسودة"))
                .click();
        Screenshots.keep(page, "release-into-draft-ar");
        page.locator("[id='draft:bring']").click();
        page.waitForLoadState();
        assertThat(page.locator(".pending del").allInnerTexts().toString()).contains("عنوان جديد للجلسة");

        desk.open("/release/release?e=siel-29&n=1");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("العموم"))
                .click();
        page.locator("[id='back:bring']").click();
        page.waitForLoadState();
        assertThat(page.locator(".errors").allInnerTexts()).isEmpty();
    }

    private static void hide(Desk desk, boolean hidden) {
        flip(desk, "scheduleHidden", hidden);
    }

    private static void flip(Desk desk, String which, boolean on) {
        Page page = desk.open(RELEASES);
        page.locator("[id='switches:" + which + "']").setChecked(on);
        page.locator("[id='switches:save']").click();
        page.waitForLoadState();
        assertThat(page.locator(".errors").allInnerTexts()).isEmpty();
    }

    private static void waitFor(Fair fair, String path, String text, Duration patience) throws InterruptedException {
        waitUntil(fair, path, page -> page.contains(text), patience);
    }

    private static void waitUntil(Fair fair, String path, Predicate<String> shown, Duration patience)
            throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (!shown.test(fair.get(path).body())) {
            assertThat(Instant.now()).as(path).isBefore(end);
            Thread.sleep(200);
        }
    }
}
