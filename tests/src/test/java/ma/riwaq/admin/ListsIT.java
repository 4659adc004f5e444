package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
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
    void howManyAreExpectedIsToldOfManySessions(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open(SESSIONS + "&kind=WORKSHOP");
            page.locator("input[name=row]").nth(0).check();
            page.locator("input[name=row]").nth(1).check();
            page.locator("select[name=what]").selectOption("EXPECTED");
            page.locator("#bulk button").click();
            page.waitForLoadState();
            desk.fill("expected", "-45");
            page.locator("[id='form:save']").click();
            page.waitForLoadState();
            assertThat(page.locator("[id='form:expected-message']").innerText()).isNotBlank();
            assertThat(page.locator("[id='form:expected']").inputValue()).isEqualTo("-45");
            desk.fill("expected", "4567").save();
            assertThat(page.locator("main tbody tr").allInnerTexts()).hasSize(2).allMatch(row -> row.contains("4567"));
            Screenshots.keep(page, "admin-bulk-expected");
            page.locator("[id='apply:save']").click();
            page.waitForLoadState();
            page.locator("main tbody a").first().click();
            page.waitForLoadState();
            assertThat(page.locator("[id='form:expected']").inputValue()).isEqualTo("4567");
            desk.open(SESSIONS);
            page.locator("[id='undo:restore']").click();
            page.waitForLoadState();
            assertThat(desk.complaints()).isEmpty();
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

    /** The figures are counted by hand in the file of the example, and of a fair in which no other test works. */
    @Test
    void theChartsTellTheFiguresOfTheExample(Browser browser) {
        try (Fair untouched = Fair.demo();
                Desk desk = Desk.signIn(browser, untouched)) {
            Page page = desk.open("/edition/statistics?e=siel-29");
            assertThat(page.locator("main").innerText()).contains("82 جلسة", "37 متدخلا");
            assertThat(counts(page, "الجلسات حسب اليوم"))
                    .containsExactly("3", "9", "6", "8", "7", "8", "8", "8", "8", "9", "8");
            assertThat(counts(page, "الجلسات حسب المحور"))
                    .containsExactly("22", "18", "17", "8", "7", "6", "6", "4", "2", "1", "16");
            assertThat(counts(page, "الجلسات حسب الهيئة"))
                    .containsExactly("21", "14", "13", "10", "8", "7", "5", "4", "3", "3", "3", "3", "3");
            assertThat(counts(page, "الجلسات حسب اللغة")).containsExactly("57", "24", "19", "10", "3");
            assertThat(counts(page, "المتدخلون حسب الهيئة"))
                    .containsExactly("5", "4", "3", "3", "3", "3", "2", "2", "2", "1", "1", "1", "7");
            assertThat(names(page, "الجلسات حسب المحور"))
                    .startsWith("الذاكرة والتنوع الثقافي (مثال)", "القراءة والكتاب (مثال)")
                    .endsWith("غير محدد");
            assertThat(names(page, "الجلسات حسب الهيئة"))
                    .startsWith("دار الصنوبر للنشر (مثال)", "إذاعة رفوف الثقافية (مثال)");
            assertThat(names(page, "الجلسات حسب اللغة")).startsWith("العربية", "الفرنسية");
            assertThat(names(page, "المتدخلون حسب الهيئة"))
                    .startsWith("جمعية مشكاة الحي (مثال)", "جامعة السهل الأطلسي (مثال)");
        }
    }

    private static List<String> counts(Page page, String chart) {
        return rows(page, chart).locator("td:nth-child(2)").allInnerTexts();
    }

    private static List<String> names(Page page, String chart) {
        return rows(page, chart).locator("th").allInnerTexts();
    }

    private static Locator rows(Page page, String chart) {
        return page.locator(".charts section")
                .filter(new Locator.FilterOptions().setHasText(chart))
                .locator("tbody tr");
    }
}
