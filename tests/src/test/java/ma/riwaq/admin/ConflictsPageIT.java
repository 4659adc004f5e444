package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import org.junit.jupiter.api.Test;

/** The page of conflicts: found by a save, accepted with a reason, back when a side changes. */
@InBrowser
class ConflictsPageIT {

    private static final String TITLE = "أمسية شعرية بلا عنوان فرنسي";
    private static final String LIST = "/schedule/conflicts?e=siel-29&kind=FRENCH_TITLE_MISSING";

    @Test
    void aWarningIsAcceptedWithAReasonUntilASideChanges(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/programme/session?e=siel-29");
            desk.fill("title", "ar", TITLE).choose("kind", 1).save();
            Page page = desk.open(LIST);
            Locator open = page.locator("section.warning li", new Page.LocatorOptions().setHasText(TITLE));
            assertThat(open.first().innerText()).contains("بالفرنسية");
            assertThat(Accessibility.barriers(page)).isEmpty();

            page.locator("section.warning > ul > li", new Page.LocatorOptions().setHasText(TITLE))
                    .locator("a[href*='acceptance']")
                    .click();
            page.waitForLoadState();
            assertThat(Accessibility.barriers(page)).isEmpty();
            desk.fill("reason", "الشاعر لا يترجم عناوينه").save();

            desk.open(LIST);
            assertThat(open.count()).isZero();
            Locator accepted = page.locator("section.accepted", new Page.LocatorOptions().setHasText(TITLE));
            assertThat(accepted.innerText()).contains("الشاعر لا يترجم عناوينه");
            Screenshots.keep(page, "conflicts");

            accepted.locator("ul.sides a").first().click();
            page.waitForLoadState();
            desk.fill("expected", "40").save();
            desk.open(LIST);
            assertThat(open.count()).isPositive();
        }
    }
}
