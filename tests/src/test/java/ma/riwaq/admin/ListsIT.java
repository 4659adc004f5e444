package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import org.junit.jupiter.api.Test;

/** What staff do with whole lists: change many rows, keep a filter, count. */
@InBrowser
class ListsIT {

    private static final String SESSIONS = "/programme/sessions?e=siel-29";

    @Test
    void manySessionsAreChangedAfterAPreviewAndThatIsTakenBack(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open(SESSIONS + "&kind=WORKSHOP");
            page.locator("input[name=row]").nth(0).check();
            page.locator("input[name=row]").nth(1).check();
            page.locator("select[name=what]").selectOption("KIND");
            page.locator("#bulk button").click();
            page.waitForLoadState();
            page.locator("[id='form:kind']").selectOption(new SelectOption().setLabel("لقاء تواصلي"));
            desk.save();
            assertThat(page.locator("main tbody tr").count()).isEqualTo(2);
            assertThat(page.locator("main tbody").innerText()).contains("ورشة", "لقاء تواصلي");
            assertThat(Accessibility.barriers(page)).isEmpty();
            page.locator("[id='apply:save']").click();
            page.waitForLoadState();
            assertThat(page.url()).contains("/programme/sessions");
            desk.open(SESSIONS + "&kind=MEETING");
            int changed = page.locator("input[name=row]").count();
            page.locator("[id='undo:restore']").click();
            page.waitForLoadState();
            desk.open(SESSIONS + "&kind=MEETING");
            assertThat(page.locator("input[name=row]").count()).isEqualTo(changed - 2);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void allThatFitTheFilterAreMeantAndWhatIsRefusedIsTold(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open(SESSIONS + "&kind=WORKSHOP");
            page.locator("input[name=which][value=all]").check();
            page.locator("select[name=what]").selectOption("STATE");
            page.locator("#bulk button").click();
            page.waitForLoadState();
            desk.choose("state", 4);
            page.locator("[id='form:save']").click();
            page.waitForLoadState();
            assertThat(page.locator(".refused").innerText()).isNotBlank();
            assertThat(page.locator("[id='apply:save']").count()).isZero();
        }
    }

    @Test
    void aFilterIsSavedUsedRenamedAndForgotten(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open(SESSIONS + "&kind=WORKSHOP&sort=state");
            page.locator(".saving summary").first().click();
            page.locator("[id='saving:filter']").fill("ورشات");
            page.locator("[id='saving:add']").click();
            page.waitForLoadState();
            assertThat(page.url()).contains("kind=WORKSHOP");
            assertThat(Accessibility.barriers(page)).isEmpty();

            desk.open(SESSIONS);
            page.locator(".saved nav a").click();
            page.waitForLoadState();
            assertThat(page.url()).contains("kind=WORKSHOP", "sort=state", "e=siel-29");
            page.locator(".saving summary").last().click();
            page.locator(".saving li input").fill("الورشات كلها");
            page.locator("[id$=':rename']").click();
            page.waitForLoadState();
            assertThat(page.locator(".saved nav").innerText()).contains("الورشات كلها");
            page.locator(".saving summary").last().click();
            page.locator("[id$=':forget']").click();
            page.waitForLoadState();
            assertThat(page.locator(".saved nav").count()).isZero();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void anEditionIsCounted(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/edition/statistics?e=siel-29");
            assertThat(page.locator("table.chart").count()).isEqualTo(7);
            assertThat(page.locator("table.chart svg rect").count())
                    .isEqualTo(page.locator("table.chart tbody tr").count());
            assertThat(page.locator("main").innerText()).contains("ورشة");
            assertThat(Accessibility.barriers(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
