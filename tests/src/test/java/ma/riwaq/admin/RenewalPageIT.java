package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import org.junit.jupiter.api.Test;

/** Next year's edition from last year's, into fewer days, and then on other dates again. */
@InBrowser
class RenewalPageIT {

    private static final String UNPLACED = "/programme/sessions?e=siel-30&without=TIME";

    @Test
    void theNextEditionFromTheLast(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            isReadInFrench(desk);
            Page page = desk.open("/edition/editions");
            page.locator("main tbody a[href*='renewal'][href*='siel-29']").click();
            page.waitForLoadState();
            assertThat(page.locator("[id='form:slug']").inputValue()).isEqualTo("siel-30");
            assertThat(page.locator("[id='form:name-ar']").inputValue()).startsWith("الدورة الـ 30");
            desk.fill("firstDay", "2027-05-08").fill("lastDay", "2027-05-17").save();
            assertThat(page.locator(".forecast tr.OTHER_WEEKDAY, .forecast td.OTHER_WEEKDAY")
                            .first()
                            .innerText())
                    .isEqualTo("يوم آخر");
            page.getByLabel("الجلسات، كمسودات").check();
            desk.fill("firstDay", "2027-05-06").fill("lastDay", "2027-05-15").save();

            assertThat(page.locator(".forecast").innerText())
                    .contains("لم يعد هذا اليوم موجودا", "لا يوجد يوم 11", "أُلغيت", "أُجّلت", "اختتام فضاء اللقاءات")
                    .contains("أنواع الجلسات (21)", "الأدوار صالحة لجميع الدورات", "وعدد الهيئات")
                    .containsPattern("القاعات وأوقات تعذر استعمالها\\s+(\\d+) من \\1");
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "renewal");
            desk.press("renew");
            assertThat(page.url()).contains("/edition/home").contains("e=siel-30");
            desk.open(UNPLACED);
            assertThat(page.locator("main tbody").innerText())
                    .contains("اختتام فضاء اللقاءات")
                    .doesNotContain("مسرح الدمى");

            moveIntoNineDays(desk);
            desk.open("/programme/sessions?e=siel-29&without=TIME");
            assertThat(page.locator("main").innerText()).doesNotContain("اختتام فضاء اللقاءات");
        }
    }

    private static void isReadInFrench(Desk desk) {
        desk.open("/language/fr?from=/");
        Page page = desk.open("/edition/renewal?e=siel-29");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
        assertThat(Accessibility.barriers(page)).isEmpty();
        desk.fill("firstDay", "2027-05-06").fill("lastDay", "2027-05-15").save();
        assertThat(page.locator(".forecast").innerText()).contains("Salles");
        assertThat(Accessibility.barriers(page)).isEmpty();
        desk.open("/language/ar?from=/");
    }

    private static void moveIntoNineDays(Desk desk) {
        Page page = desk.open("/edition/home?e=siel-30");
        page.locator(".lead a[href*='edition/edition']").click();
        page.waitForLoadState();
        assertThat(page.locator("[id='form:firstDay']").count()).isZero();
        page.locator("main a[href*='edition/dates']").click();
        page.waitForLoadState();
        page.locator("[id='form:newLast']").fill("2027-05-05");
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
        assertThat(page.locator("[id='form:newLast-message']").innerText()).isEqualTo("آخر يوم يسبق أول يوم.");

        desk.fill("newFirst", "2027-05-13").fill("newLast", "2027-05-21").save();
        assertThat(page.locator(".forecast").innerText()).contains("لا يوجد يوم 10", "مسرح الدمى");
        assertThat(Accessibility.barriers(page)).isEmpty();
        Screenshots.keep(page, "dates");
        desk.press("move");
        desk.open(UNPLACED);
        assertThat(page.locator("main tbody").innerText()).contains("مسرح الدمى", "اختتام فضاء اللقاءات");
    }
}
