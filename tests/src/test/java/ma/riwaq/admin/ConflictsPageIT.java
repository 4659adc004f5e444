package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
    private static final String CROWDED = "ورشة يقبل عليها كثيرون";
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

    @Test
    void theSentenceSaysWhetherTheyAreExpectedOrRegistered(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/programme/session?e=siel-29");
            desk.fill("title", "ar", CROWDED)
                    .choose("kind", 1)
                    .choose("day", 3)
                    .fill("start", "19:00")
                    .fill("minutes", "30")
                    .fill("expected", "30")
                    .fill("registered", "0");
            Page page = desk.page();
            page.locator("[id='form:room']").selectOption(new SelectOption().setLabel("فضاء الورشات (مثال)"));
            desk.save();
            Locator crowd = page.locator("section.warning li", new Page.LocatorOptions().setHasText(CROWDED));

            desk.open("/schedule/conflicts?e=siel-29&kind=TOO_MANY");
            assertThat(crowd.first().innerText()).contains("عدد الحضور المتوقع", "30", "24");

            crowd.locator("ul.sides a").first().click();
            page.waitForLoadState();
            desk.fill("registered", "31").save();
            desk.open("/schedule/conflicts?e=siel-29&kind=TOO_MANY");
            assertThat(crowd.count()).isZero();
            desk.open("/schedule/conflicts?e=siel-29&kind=TOO_MANY_REGISTERED");
            assertThat(crowd.first().innerText()).contains("عدد المسجلين", "31", "24");
        }
    }
}
