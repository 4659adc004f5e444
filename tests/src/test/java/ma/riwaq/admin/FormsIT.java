package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.Given;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** How the forms of the back office take what people do. */
@InBrowser
class FormsIT {

    private static final List<String> PAGES = List.of(
            "/edition/home",
            "/edition/editions",
            "/edition/edition",
            "/edition/fairs",
            "/edition/fair",
            "/edition/renewal",
            "/edition/dates",
            "/venue/rooms",
            "/venue/room",
            "/directory/organisations",
            "/directory/organisation",
            "/directory/people",
            "/directory/person",
            "/programme/themes",
            "/programme/theme",
            "/programme/audiences",
            "/programme/audience",
            "/programme/events",
            "/programme/event",
            "/programme/sessions",
            "/programme/session",
            "/programme/bulk",
            "/edition/statistics",
            "/account/tokens",
            "/sheet/imports",
            "/sheet/archive",
            "/print/print",
            "/publication/publications",
            "/publication/publication",
            "/schedule/conflicts",
            "/schedule/bands",
            "/schedule/band",
            "/schedule/band?preset=FRIDAY_PRAYER",
            "/schedule/board",
            "/release/releases",
            "/letter/outbox",
            "/account/accounts",
            "/account/account",
            "/account/password",
            "/history/trash",
            "/history/audit",
            "/search");

    @Test
    void aMistakeIsToldAtItsFieldAndWhatWasTypedStays(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/venue/room?e=siel-29");
            desk.fill("name", "ar", "قاعة <b>جديدة</b>")
                    .fill("code", "Not A Code")
                    .fill("capacity", "-5");
            page.locator("[id='form:save']").click();
            page.waitForLoadState();
            assertThat(page.locator("[id='form:code-message']").innerText()).isNotBlank();
            assertThat(page.locator("[id='form:capacity-message']").innerText()).isNotBlank();
            assertThat(page.locator("[id='form:name-ar']").inputValue()).isEqualTo("قاعة <b>جديدة</b>");
            assertThat(page.locator("[id='form:code']").inputValue()).isEqualTo("Not A Code");
        }
    }

    @Test
    void whatTheDomainRefusesKeepsWhatWasTyped(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/publication/publication?e=siel-29");
            desk.fill("title", "ar", "كتاب")
                    .fill("description", "fr", "Un livre")
                    .fill("isbn", "978-9954-0000-0")
                    .fill("year", "2024");
            refuse(page, "isbn");
            assertTyped(page, "isbn", "978-9954-0000-0");
            assertTyped(page, "title-ar", "كتاب");
            assertTyped(page, "description-fr", "Un livre");
            assertTyped(page, "year", "2024");

            desk.open("/venue/room?e=siel-29");
            desk.name("name", "قاعة", "Salle").fill("code", "Not A Code");
            refuse(page, "code");
            assertTyped(page, "code", "Not A Code");
            assertTyped(page, "name-fr", "Salle");

            desk.open("/schedule/band?e=siel-29");
            desk.name("name", "وقت", "Temps").choose("kind", 1).choose("day", 1);
            String thursday = page.locator("[id='form:day']").inputValue();
            desk.choose("weekday", 1).fill("start", "10:00").fill("end", "10:00");
            refuse(page, "weekday");
            assertThat(page.locator("[id='form:end']").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertTyped(page, "day", thursday);
            assertTyped(page, "weekday", "MONDAY");
            assertTyped(page, "end", "10:00");

            desk.open("/edition/dates?e=siel-29");
            desk.fill("newFirst", "2024-06-10").fill("newLast", "2024-06-01");
            refuse(page, "newLast");
            assertTyped(page, "newFirst", "2024-06-10");
            assertTyped(page, "newLast", "2024-06-01");

            desk.open("/writing/template?e=siel-29&kind=DAY&lang=ar");
            desk.fill("body", "سطر\n{");
            refuse(page, "body");
            assertTyped(page, "body", "سطر\n{");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void whoeverCannotSeeAFieldIsToldThatItIsWrong(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/account/account?e=siel-29");
            desk.fill("email", "hind@example.ma").fill("name", "هند").choose("interfaceLanguage", 1);
            page.locator("[id='form:save']").click();
            page.waitForLoadState();
            assertWrong(page, "fieldset:has([id='form:roles'])", "roles");
            assertThat(Accessibility.barriers(page)).isEmpty();

            page.locator("[name='form:roles'][value=CONTRIBUTOR]").check();
            page.locator("[id='form:save']").click();
            page.waitForLoadState();
            assertWrong(page, "[id='form:organisation_input']", "organisation");
            assertThat(page.locator("[name='form:roles']:checked").inputValue()).isEqualTo("CONTRIBUTOR");
            assertThat(page.locator("fieldset[aria-invalid]").count()).isZero();
            assertTyped(page, "email", "hind@example.ma");
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "admin-refused-picker");

            desk.open("/directory/person?e=siel-29");
            desk.name("name", "هند", "Hind");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("photo.png", "image/png", "no".getBytes(StandardCharsets.UTF_8)));
            page.locator("[id='form:save']").click();
            page.waitForLoadState();
            assertWrong(page, "[id='form:photo']", "photo");
            assertThat(Accessibility.barriers(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void refuse(Page page, String field) {
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
        assertWrong(page, "[id='form:" + field + "']", field);
    }

    private static void assertWrong(Page page, String selector, String field) {
        Locator wrong = page.locator(selector);
        assertThat(wrong.getAttribute("aria-invalid")).as(field).isEqualTo("true");
        assertThat(wrong.getAttribute("aria-describedby")).isEqualTo("form:" + field + "-message_error-detail");
        assertThat(page.locator("[id='form:" + field + "-message_error-detail']")
                        .innerText())
                .isNotBlank();
    }

    private static void assertTyped(Page page, String field, String typed) {
        assertThat(page.locator("[id='form:" + field + "']").inputValue())
                .as(field)
                .isEqualTo(typed);
    }

    @Test
    void aStaleSaveShowsBothVersions(Fair fair, Browser browser) {
        try (Desk mine = Desk.signIn(browser, fair);
                Desk theirs = Desk.signIn(browser, fair)) {
            String address = firstRoom(mine);
            mine.page().navigate(address);
            theirs.page().navigate(address);
            theirs.fill("capacity", "61").save();
            mine.fill("capacity", "62");
            mine.page().locator("[id='form:save']").click();
            mine.page().waitForLoadState();
            assertThat(mine.page().locator("main").innerText()).contains("61", "62");
        }
    }

    private static String firstRoom(Desk desk) {
        Page page = desk.open("/venue/rooms?e=siel-29");
        page.locator("main tbody a", new Page.LocatorOptions().setHasText("(مثال)"))
                .last()
                .click();
        page.waitForLoadState();
        return page.url();
    }

    @Test
    void aRemovalSaysWhatHangsOnTheThingAndIsUndone(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            String address = firstRoom(desk);
            Page page = desk.page();
            String name = page.locator("[id='form:name-ar']").inputValue();
            Locator removal = page.locator("details.removal");
            removal.locator("summary").click();
            assertThat(removal.innerText()).contains("(مثال)");
            page.locator("[id='removal:remove']").click();
            page.waitForLoadState();
            assertThat(page.locator("main tbody").innerText()).doesNotContain(name);
            page.locator("[id='undo:restore']").click();
            page.waitForLoadState();
            page.navigate(address);
            assertThat(page.locator("[id='form:name-ar']").inputValue()).isEqualTo(name);
        }
    }

    @Test
    void anUploadThatIsNoPictureIsRefusedAtItsField(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/directory/organisation?e=siel-29");
            desk.name("name", "هيئة", "Organisme");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "logo.png", "image/png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
            page.locator("[id='form:save']").click();
            page.waitForLoadState();
            assertThat(page.locator("[id='form:logo-message']").innerText()).isNotBlank();
            assertThat(page.locator("[id='form:name-fr']").inputValue()).isEqualTo("Organisme");
        }
    }

    @Test
    void everyPageOpensAndIsAccessible(Fair fair, Browser browser) {
        SoftAssertions all = new SoftAssertions();
        try (Desk desk = Desk.signIn(browser, fair)) {
            for (String path : PAGES) {
                Page page = desk.open(path + (path.contains("?") ? "&" : "?") + "e=siel-29");
                all.assertThat(page.locator("h1").innerText()).as(path).isNotBlank();
                all.assertThat(page.locator("html").getAttribute("dir"))
                        .as(path)
                        .isEqualTo("rtl");
                all.assertThat(Accessibility.barriers(page)).as(path).isEmpty();
            }
            all.assertThat(desk.complaints()).isEmpty();
        }
        all.assertAll();
    }

    @Test
    void aMovedRowStaysMovedAndOneTakenOutCanBePutBack(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = found(desk, "/programme/sessions", "حماية الطفولة");
            String address = page.url();
            List<String> before = rows(page, "people");
            assertThat(before).hasSizeGreaterThan(2);
            press(page, "people", before.get(1), "up");
            desk.save();
            page.navigate(address);
            List<String> swapped = new ArrayList<>(before);
            Collections.swap(swapped, 0, 1);
            assertThat(rows(page, "people")).isEqualTo(swapped);

            press(page, "people", swapped.get(0), "out");
            desk.save();
            page.navigate(address);
            assertThat(rows(page, "people")).isEqualTo(swapped.subList(1, swapped.size()));
            page.locator("[id='form:person_input']").pressSequentially(swapped.get(0));
            page.locator(".ui-autocomplete-item").first().click();
            page.locator("[id='form:addPerson']").click();
            Collections.rotate(swapped, -1);
            await(page, "people", swapped);
            desk.save();
            page.navigate(address);
            assertThat(rows(page, "people")).isEqualTo(swapped);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void theOrganisationsOfAnEventAreMoved(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = found(desk, "/programme/events", "يوم تواصلي");
            String address = page.url();
            List<String> order = rows(page, "organisations");
            assertThat(order).hasSizeGreaterThan(2);
            String last = order.get(order.size() - 1);
            press(page, "organisations", last, "up");
            Collections.swap(order, order.size() - 2, order.size() - 1);
            await(page, "organisations", order);
            desk.save();
            page.navigate(address);
            assertThat(rows(page, "organisations")).isEqualTo(order);
            press(page, "organisations", last, "down");
            desk.save();
        }
    }

    private static Page found(Desk desk, String list, String words) {
        Page page = desk.open(list + "?e=siel-29&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        page.locator("main tbody a").first().click();
        page.waitForLoadState();
        return page;
    }

    private static List<String> rows(Page page, String panel) {
        return new ArrayList<>(page.locator("[id='form:" + panel + "'] .who").allInnerTexts());
    }

    private static void press(Page page, String panel, String name, String button) {
        List<String> before = rows(page, panel);
        page.locator("[id='form:" + panel + "'] li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("button[id$=" + button + "]")
                .click();
        page.waitForCondition(() -> !rows(page, panel).equals(before));
    }

    private static void await(Page page, String panel, List<String> expected) {
        page.waitForCondition(() -> rows(page, panel).equals(expected));
    }

    @Test
    void bothVersionsOfPicturesAndLanguagesAreShownAsPeopleKnowThem(Fair fair, Browser browser) {
        try (Desk mine = Desk.signIn(browser, fair);
                Desk theirs = Desk.signIn(browser, fair)) {
            String address = found(mine, "/publication/publications", "الدرب").url();
            theirs.page().navigate(address);
            theirs.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("cover.png", "image/png", Given.picture()));
            theirs.page().locator("[name='form:languages'][value=es]").check();
            theirs.save();
            mine.page().locator("[id='form:save']").click();
            mine.page().waitForLoadState();
            Locator versions = mine.page().locator("#stale");
            assertThat(versions.locator("img").count()).isEqualTo(1);
            assertThat(versions.locator("img").evaluate("picture => picture.naturalWidth"))
                    .isEqualTo(40);
            assertThat(versions.innerText()).contains("الإسبانية", "لا صورة").doesNotContainPattern("[0-9a-f]{64}");
            assertThat(mine.complaints()).isEmpty();
        }
    }

    @Test
    void titlesThatAreNoLongerOnDisplayAreFoundByTheirFilter(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = found(desk, "/publication/publications", "الدرب");
            String address = page.url();
            page.locator("[id='form:onDisplay']").uncheck();
            desk.save();
            desk.open("/publication/publications?e=siel-29&display=OFF");
            assertThat(page.locator("select[name=display]").inputValue()).isEqualTo("OFF");
            assertThat(page.locator("main tbody tr").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("الدرب");
            desk.open("/publication/publications?e=siel-29&display=ON");
            assertThat(page.locator("main tbody").innerText()).doesNotContain("الدرب");

            desk.open("/edition/renewal?e=siel-29");
            desk.fill("firstDay", "2029-05-10").fill("lastDay", "2029-05-20").save();
            assertThat(page.locator(".forecast").innerText()).contains("لن يُنقل هذا الإصدار: لم يعد معروضا.");
            page.navigate(address);
            page.locator("[id='form:onDisplay']").check();
            desk.save();
        }
    }

    @Test
    void theHomeOfAnEditionLeadsToTheListsOfWhatIsMissing(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/edition/home?e=siel-29");
            page.locator(".tasks a[href*='without=ENGLISH_TITLE']").click();
            page.waitForLoadState();
            assertThat(page.locator("select[name=without]").inputValue()).isEqualTo("ENGLISH_TITLE");
            assertThat(page.locator("main tbody tr").count()).isPositive();
            desk.open("/edition/home?e=siel-29");
            page.locator(".tasks a[href*='without=CONSENT']").click();
            page.waitForLoadState();
            assertThat(page.locator("select[name=without]").inputValue()).isEqualTo("CONSENT");
        }
    }

    @Test
    void sessionsAreSortedByTimeInTheAddress(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/programme/sessions?e=siel-29");
            page.locator("th a[href*='sort=time']").click();
            page.waitForLoadState();
            assertThat(page.url()).contains("sort=time", "dir=asc");
            assertThat(page.locator("main tbody tr").first().innerText()).contains("9 ماي 2024");
            page.locator("th a[href*='sort=time']").click();
            page.waitForLoadState();
            assertThat(page.url()).contains("dir=desc");
            assertThat(page.locator("main tbody tr").first().innerText()).contains("19 ماي 2024");
        }
    }
}
