package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the forms of the back office take what people do. */
@InBrowser
class FormsIT {

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
        page.locator("main tbody a").last().click();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/edition/home",
                "/edition/editions",
                "/venue/rooms",
                "/venue/room",
                "/directory/organisations",
                "/directory/organisation",
                "/directory/people",
                "/directory/person",
                "/programme/themes",
                "/programme/theme",
                "/programme/audiences",
                "/programme/events",
                "/programme/event",
                "/programme/sessions",
                "/programme/session",
                "/publication/publications",
                "/publication/publication",
                "/release/releases",
                "/account/accounts",
                "/account/account",
                "/account/password"
            })
    void everyPageOpensAndIsAccessible(String path, Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open(path + "?e=siel-29");
            assertThat(page.locator("h1").innerText()).isNotBlank();
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(Accessibility.barriers(page)).isEmpty();
        }
    }
}
