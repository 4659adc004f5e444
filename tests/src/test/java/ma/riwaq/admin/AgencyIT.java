package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import ma.riwaq.support.Visitors;
import org.junit.jupiter.api.Test;

/** Somebody of an agency is invited, proposes a session in French, corrects it, and sees it approved. */
@InBrowser
class AgencyIT {

    private static final String EDITION = "?e=siel-29";
    private static final String EMAIL = "salma@agence.example.ma";
    private static final String SESSION = "Les bibliothèques de quartier";

    @Test
    void aSessionFromTheInvitationToTheApproval(Fair fair, Browser browser) {
        try (Desk office = Desk.signIn(browser, fair)) {
            String link = invite(office);
            Desk agency = enter(fair, browser, link);
            Page french = agency.page();
            isClear(agency);

            agency.open("/programme/session" + EDITION);
            isClear(agency);
            assertThat(french.locator("[id='form:staffNote'], [id='form:day'], [id='form:approve']")
                            .count())
                    .isZero();
            agency.fill("title", "fr", SESSION).press("propose");
            assertThat(french.locator("#state-title").innerText()).contains("En cours de validation");

            office.open("/proposal/proposals" + EDITION + "&q=quartier");
            Page queue = office.page();
            assertThat(queue.locator("article.proposal").count()).isEqualTo(1);
            assertThat(queue.locator("article.proposal ins").first().innerText())
                    .isEqualTo(SESSION);
            isClear(office);
            Screenshots.keep(queue, "proposals-ar");
            queue.locator("[id$=':said']").fill("العنوان بالعربية ناقص");
            queue.locator("[id$=':sendBack']").click();
            queue.waitForLoadState();
            assertThat(queue.locator("article.proposal").count()).isZero();

            agency.open("/proposal/mine" + EDITION);
            assertThat(french.locator("header.bar .state.pending").innerText()).contains("1");
            assertThat(french.locator("main .remark").innerText()).isEqualTo("العنوان بالعربية ناقص");
            isClear(agency);
            Screenshots.keep(french, "agency-home-fr");
            french.locator("header.bar .state.pending").click();
            french.waitForLoadState();
            isClear(agency);
            assertThat(french.locator("main .steps").innerText()).contains(SESSION, "العنوان بالعربية ناقص");
            hearsDecisionsInBothLanguages(agency);
            french.locator("[id$='readAll']").click();
            french.waitForLoadState();
            assertThat(french.locator("header.bar .state.pending").count()).isZero();

            french.locator("main .steps a").first().click();
            french.waitForLoadState();
            isClear(agency);
            agency.fill("title", "ar", "مكتبات الأحياء").save();
            french.locator("[id$=':propose']").first().click();
            french.waitForLoadState();

            office.open("/proposal/proposals" + EDITION + "&q=quartier");
            assertThat(queue.locator("article.proposal ins").allInnerTexts()).containsExactly("مكتبات الأحياء");
            isClear(office);
            queue.locator("[id$=':chosen']").check();
            queue.locator("[id='form:approveChosen']").click();
            queue.waitForLoadState();
            assertThat(queue.locator("article.proposal").count()).isZero();

            agency.open("/proposal/mine" + EDITION);
            assertThat(french.locator("main tbody").innerText()).contains("Validée");
            takesItsListAway(agency);
            french.locator("main tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(SESSION))
                    .locator("a")
                    .first()
                    .click();
            french.waitForLoadState();
            assertThat(french.locator("[id='form:save']").count()).isZero();
            isClear(agency);
            askToReopen(office, agency);
            refusesWhatIsNotOffered(fair, agency);
            agency.close();
            Page late = browser.newPage(Visitors.french(fair));
            late.navigate(link);
            assertThat(late.locator("h1").innerText()).isEqualTo("Ce lien ne vaut plus");
            assertThat(Accessibility.barriers(late)).isEmpty();
        }
    }

    private static void hearsDecisionsInBothLanguages(Desk agency) {
        for (String language : new String[] {"ar", "fr"}) {
            agency.open("/language/" + language + "?from=/");
            Page page = agency.open("/proposal/decisions" + EDITION);
            assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
            assertThat(page.locator("main .remark").innerText()).isEqualTo("العنوان بالعربية ناقص");
            isClear(agency);
            Screenshots.keep(page, "decisions-" + language);
        }
    }

    private static void askToReopen(Desk office, Desk agency) {
        Page french = agency.page();
        french.locator("[id='form:askToReopen']").click();
        french.waitForLoadState();
        assertThat(french.locator("[id='form:reopening-message']").innerText()).isNotBlank();
        french.locator("[id='form:reopening']").fill("L’intervenante a changé.");
        agency.press("askToReopen");
        assertThat(french.locator("main .waiting").count()).isEqualTo(1);
        isClear(agency);
        Screenshots.keep(french, "reopening-fr");

        office.open("/proposal/proposals" + EDITION);
        Page queue = office.page();
        assertThat(queue.locator("article.proposal .remark").first().innerText())
                .isEqualTo("L’intervenante a changé.");
        isClear(office);
        Screenshots.keep(queue, "reopenings-ar");
        queue.locator("[id$=':reopen']").click();
        queue.waitForLoadState();
        assertThat(queue.locator("[id$=':reopen']").count()).isZero();

        french.reload();
        assertThat(french.locator("[id='form:save']").count()).isEqualTo(1);
        assertThat(french.locator("header.bar .state.pending").innerText())
                .as("of the approval and of the reopening")
                .contains("2");
        isClear(agency);
    }

    private static String invite(Desk office) {
        office.open("/account/account");
        office.fill("email", EMAIL).fill("name", "Salma");
        office.page().locator("[name='form:roles'][value=CONTRIBUTOR]").check();
        Locator organisation = office.page().locator("[id='form:organisation_input']");
        organisation.pressSequentially("وكالة التنمية");
        office.page().locator(".ui-autocomplete-item.ui-state-highlight").waitFor();
        organisation.press("Enter");
        office.save();
        isClear(office);
        Screenshots.keep(office.page(), "invitation-ar");
        return office.page().locator("#link").innerText().strip();
    }

    private static Desk enter(Fair fair, Browser browser, String link) {
        Page page = browser.newPage(Visitors.french(fair));
        Desk desk = new Desk(fair, page, new ArrayList<>());
        page.navigate(link);
        assertThat(Accessibility.barriers(page)).isEmpty();
        Screenshots.keep(page, "invitation-fr");
        page.locator("[id='form:name']").fill("Salma El Fassi");
        page.locator("[id='form:password']").fill("court");
        page.locator("[id='form:again']").fill("court");
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
        assertThat(page.locator("[id='form:password-message']").innerText()).contains("12");
        page.locator("[id='form:password']").fill("une phrase bien à moi");
        page.locator("[id='form:again']").fill("une phrase bien à moi");
        page.locator("[id='form:save']").click();
        page.waitForURL(address -> address.contains("/proposal/mine"));
        assertThat(page.locator("header.bar").innerText()).contains("Salma El Fassi");
        assertThat(page.locator("details.navigation a").count()).isEqualTo(4);
        return desk;
    }

    private static void refusesWhatIsNotOffered(Fair fair, Desk agency) {
        for (String path : new String[] {"/release/releases", "/account/accounts", "/proposal/proposals"}) {
            assertThat(agency.page()
                            .navigate(fair.address() + "/admin" + path + EDITION)
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        for (String list : new String[] {"CONFLICTS", "RELEASES", "IMPORTS", "TRASH"}) {
            assertThat(agency.page()
                            .request()
                            .get(fair.address() + "/admin/export" + EDITION + "&as=CSV&list=" + list)
                            .status())
                    .as(list)
                    .isEqualTo(403);
        }
        APIResponse refused =
                agency.page().request().get(fair.address() + "/admin/export" + EDITION + "&list=SESSIONS&as=CSV");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.headers())
                .as("a page and no file")
                .doesNotContainKey("content-disposition")
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("text/html"));
        assertThat(refused.text()).contains("<h1");
    }

    private static void takesItsListAway(Desk agency) {
        Page page = agency.page();
        Download file =
                page.waitForDownload(() -> page.locator(".exports a").last().click());
        assertThat(file.suggestedFilename()).isEqualTo("siel-29-mine.csv");
        try (InputStream in = file.createReadStream()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains(SESSION, "Validée");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isClear(Desk desk) {
        assertThat(desk.complaints()).isEmpty();
        assertThat(Accessibility.barriers(desk.page())).isEmpty();
    }
}
