package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import org.junit.jupiter.api.Test;

/** What staff see of what happened, and how they take it back. */
@InBrowser
class HistoryPagesIT {

    private static final String EDITION = "?e=siel-29";

    private static String room(Desk desk, String arabic, String code) {
        desk.open("/venue/room" + EDITION);
        desk.name("name", arabic, "Salle " + code).fill("code", code).save();
        Page page = desk.page();
        page.locator("main tbody a", new Page.LocatorOptions().setHasText(arabic))
                .first()
                .click();
        page.waitForLoadState();
        return page.url();
    }

    @Test
    void aChangeIsTakenBackOnceAndNotOverTheChangeOfAnother(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.page();
            String address = room(desk, "قاعة التراجع", "revert-it");
            desk.fill("capacity", "41").save();
            page.navigate(address);
            page.locator("main a[href*='/history/history']").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("41", "الطاقة الاستيعابية");
            Screenshots.keep(page, "history-ar");
            assertThat(Accessibility.barriers(page)).isEmpty();
            page.locator("[id$=revert]").first().click();
            page.waitForLoadState();
            assertThat(page.locator(".errors").count()).isZero();
            page.navigate(address);
            assertThat(page.locator("[id='form:capacity']").inputValue()).isEmpty();

            desk.fill("capacity", "43").save();
            page.navigate(address);
            page.locator("main a[href*='/history/history']").click();
            page.waitForLoadState();
            page.locator("[id$=revert]").last().click();
            page.waitForLoadState();
            assertThat(page.locator(".errors").innerText()).contains("الطاقة الاستيعابية");
            page.navigate(address);
            assertThat(page.locator("[id='form:capacity']").inputValue()).isEqualTo("43");
        }
    }

    @Test
    void whatWasRemovedComesBackFromTheTrash(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.page();
            String address = room(desk, "قاعة السلة", "trash-it");
            page.locator("details.removal summary").click();
            page.locator("[id='removal:remove']").click();
            page.waitForLoadState();
            desk.open("/venue/room" + EDITION);
            desk.name("name", "قاعة أخرى", "Autre salle").fill("code", "trash-it");
            page.locator("[id='form:save']").click();
            page.waitForLoadState();
            assertThat(page.locator("[id='form:code-message']").innerText()).contains("سلة المحذوفات");

            desk.open("/history/trash" + EDITION + "&q=السله");
            assertThat(page.locator("main tbody").innerText()).contains("قاعة السلة");
            Screenshots.keep(page, "trash-ar");
            assertThat(Accessibility.barriers(page)).isEmpty();
            page.locator("main tbody tr", new Page.LocatorOptions().setHasText("قاعة السلة"))
                    .locator("button")
                    .click();
            page.waitForLoadState();
            page.navigate(address);
            assertThat(page.locator("[id='form:name-ar']").inputValue()).isEqualTo("قاعة السلة");
        }
    }

    @Test
    void aSlashFindsWhateverTheHamza(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.page();
            room(desk, "قاعة الأسرة والإدماج", "find-it");
            desk.open("/edition/home" + EDITION);
            page.keyboard().press("/");
            assertThat(page.locator("#find").evaluate("field => field === document.activeElement"))
                    .isEqualTo(true);
            assertThat(page.locator("#find").inputValue()).isEmpty();
            page.keyboard().type("الاسره والادماج");
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("/search"));
            Locator found =
                    page.locator("main section a", new Page.LocatorOptions().setHasText("قاعة الأسرة والإدماج"));
            assertThat(found.count()).isEqualTo(1);
            Screenshots.keep(page, "search-ar");
            assertThat(Accessibility.barriers(page)).isEmpty();
            found.focus();
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("/venue/room"));
            assertThat(page.locator("[id='form:code']").inputValue()).isEqualTo("find-it");
        }
    }

    @Test
    void administratorsSearchAndExportTheAuditLog(Fair fair, Browser browser) throws IOException {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.page();
            room(desk, "=قاعة الحساب", "audit-it");
            desk.open("/history/audit" + EDITION + "&act=SIGNED_IN");
            assertThat(page.locator("main tbody tr").count()).isPositive();
            assertThat(Accessibility.barriers(page)).isEmpty();
            desk.open("/history/audit" + EDITION + "&q=الحساب&noun=Room&check=yes");
            assertThat(page.locator("main tbody tr[data-ri]").count()).isEqualTo(1);
            assertThat(page.locator("main [role=status]:not(.notices)").innerText())
                    .contains("السجل سليم")
                    .containsPattern("[0-9a-f]{64}");
            Screenshots.keep(page, "audit-ar");
            Download file = page.waitForDownload(
                    () -> page.locator("main a[href*='audit.csv']").click());
            String text = Files.readString(file.path(), StandardCharsets.UTF_8);
            assertThat(text).startsWith("\uFEFF").contains("'=قاعة الحساب");
            assertThat(text.lines().filter(line -> line.matches("[0-9]+;.*"))).hasSize(1);
        }
    }

    @Test
    void pagesThatNameNothingAreMissing(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/history/history" + EDITION + "&id=00000000-0000-0000-0000-000000000000");
            assertThat(page.title()).contains("غير موجودة");
        }
    }
}
