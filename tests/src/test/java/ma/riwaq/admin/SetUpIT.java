package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import ma.riwaq.support.Visitors;
import org.junit.jupiter.api.Test;

/** A communication officer sets up an edition, and the public views its schedule. */
@InBrowser
class SetUpIT {

    private static final String EDITION = "?e=rabat-7";

    @Test
    void anEditionFromSetUpToThePublicSchedule(Fair fair, Browser browser) throws InterruptedException {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/edition/fair");
            desk.name("name", "معرض الرباط", "Salon de Rabat")
                    .fill("code", "rabat")
                    .save();
            desk.open("/edition/edition");
            desk.choose("fair", choice(desk.page(), "fair", "معرض الرباط"))
                    .fill("number", "7")
                    .fill("slug", "rabat-7")
                    .name("name", "الدورة السابعة", "Septième édition")
                    .fill("firstDay", "2027-05-07")
                    .fill("lastDay", "2027-05-09")
                    .save();
            desk.open("/venue/room" + EDITION);
            desk.name("name", "قاعة ابن بطوطة", "Salle Ibn Battouta")
                    .fill("code", "ibn-battuta")
                    .save();
            desk.open("/directory/organisation" + EDITION);
            desk.name("name", "جمعية القراءة", "Association de la lecture").save();
            desk.open("/directory/person" + EDITION);
            desk.name("name", "سلمى الفاسي", "Salma El Fassi").save();
            desk.open("/programme/theme" + EDITION);
            desk.name("name", "القراءة للجميع", "La lecture pour tous")
                    .fill("code", "reading")
                    .save();
            desk.open("/programme/event" + EDITION);
            desk.name("name", "يوم القراءة", "Journée de la lecture")
                    .choose("day", 2)
                    .fill("start", "10:00")
                    .save();

            session(desk, "ندوة القراءة", "Séminaire de la lecture", "11:00");
            session(desk, "ورشة الحكاية", "Atelier du conte", "15:30");
            desk.open("/publication/publication" + EDITION);
            desk.name("title", "كتاب القراءة", "Le livre de la lecture")
                    .fill("code", "book")
                    .save();

            assertThat(fair.get("/ar/rabat-7/schedule").statusCode()).isEqualTo(404);
            desk.open("/release/releases" + EDITION);
            Screenshots.keep(desk.page(), "release-ar");
            desk.name("note", "البرنامج الأول", "Premier programme").save();

            waitFor(fair, "/ar/rabat-7/schedule", "ندوة القراءة");
            Page arabic = browser.newPage(Visitors.arabic(fair));
            arabic.navigate("/ar/rabat-7/schedule/2027-05-08");
            assertThat(arabic.locator("main").innerText())
                    .contains("السبت", "ندوة القراءة", "ورشة الحكاية", "قاعة ابن بطوطة", "11:00", "15:30");
            Page french = browser.newPage(Visitors.french(fair));
            french.navigate("/fr/rabat-7/schedule/2027-05-08");
            assertThat(french.locator("main").innerText())
                    .contains("Séminaire de la lecture", "Atelier du conte", "Salle Ibn Battouta");
            french.navigate("/fr/rabat-7/publications/book");
            assertThat(french.locator("main").innerText()).contains("Le livre de la lecture");
            assertThat(fair.get("/fr/rabat-7/schedule.ics").body())
                    .contains("DTSTART;TZID=Africa/Casablanca:20270508T110000");
        }
    }

    private static void session(Desk desk, String arabic, String french, String start) {
        desk.open("/programme/session" + EDITION);
        desk.name("title", arabic, french)
                .choose("kind", 1)
                .choose("day", 2)
                .fill("start", start)
                .fill("minutes", "60")
                .choose("room", 1)
                .press("approve");
    }

    private static int choice(Page page, String id, String label) {
        return page.locator("[id='form:" + id + "'] option").allInnerTexts().indexOf(label);
    }

    @Test
    void aRenamedRoomIsPublicOnlyAfterTheRelease(Fair fair, Browser browser) throws InterruptedException {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/venue/rooms?e=siel-29");
            page.locator("main tbody a").first().click();
            page.waitForLoadState();
            String before = page.locator("[id='form:name-fr']").inputValue();
            String address =
                    "/fr/siel-29/rooms/" + page.locator("[id='form:code']").inputValue();
            desk.fill("name", "fr", "Salle renommée").save();
            assertThat(page.locator("header .state.pending").count()).isEqualTo(1);
            Thread.sleep(2500);
            assertThat(fair.get(address).body()).contains(before).doesNotContain("Salle renommée");

            desk.open("/release/releases?e=siel-29");
            assertThat(page.locator("main").innerText()).contains("القاعات");
            desk.save();
            assertThat(page.locator("header .state.released").count()).isEqualTo(1);
            waitFor(fair, address, "Salle renommée");
        }
    }

    /** The public site shows a release within two seconds; a loaded test machine gets some more. */
    private static void waitFor(Fair fair, String path, String text) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!fair.get(path).body().contains(text)) {
            assertThat(Instant.now()).as("%s shows %s", path, text).isBefore(end);
            Thread.sleep(100);
        }
    }
}
