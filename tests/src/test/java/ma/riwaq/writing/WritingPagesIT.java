package ma.riwaq.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import ma.riwaq.support.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which texts are written from a release, and their templates changed. */
@InBrowser
class WritingPagesIT {

    @ParameterizedTest
    @CsvSource({"ar, DAY", "ar, EVENT", "fr, DAY", "fr, REPORT"})
    void aTemplateIsReadInTheLanguageOfThePage(String language, String kind, Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/language/" + language + "?from=/");
            String about = "?e=siel-29&kind=" + kind;
            Page page = desk.open("/writing/text" + about);
            assertThat(page.locator("#written")).not().isEmpty();
            assertThat(Accessibility.barriers(page)).isEmpty();

            desk.open("/writing/template" + about);
            assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
            assertThat(page.locator("dl.names dt").count()).isPositive();
            assertThat(Accessibility.barriers(page)).isEmpty();
            page.locator("[id='form:look']").click();
            assertThat(page.locator(".preview")).not().isEmpty();
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "template " + language + " " + kind);
            desk.open("/language/ar?from=/");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHER", "EDITOR"})
    void whoPublishesOrEditsMayChangeATemplate(String role, Browser browser, Fair fair) {
        String about = "?e=siel-29&kind=MESSAGE&lang=fr";
        try (Desk office = Desk.signIn(browser, fair);
                Desk desk = colleague(office, browser, role)) {
            Page page = desk.open("/writing/template" + about);
            Locator body = page.locator("[id='form:body']");
            body.fill("Soyez les bienvenus.\n\n" + body.inputValue());
            desk.save();
            assertThat(page.locator("#written")).hasValue(Pattern.compile("Soyez les bienvenus[\\s\\S]*"));
            desk.open("/writing/template" + about);
            page.locator("details.removal summary").click();
            page.locator("[id='reset:back']").click();
            page.waitForLoadState();
            assertThat(page.locator("#written")).not().hasValue(Pattern.compile("Soyez[\\s\\S]*"));
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void whoOnlyContributesSeesNoTemplate(Browser browser, Fair fair) {
        try (Desk office = Desk.signIn(browser, fair);
                Desk desk = colleague(office, browser, "CONTRIBUTOR")) {
            assertThat(desk.page()
                            .navigate(fair.address() + "/admin/writing/template?e=siel-29&kind=MESSAGE&lang=fr")
                            .status())
                    .isEqualTo(403);
        }
    }

    /** Somebody who was invited with one role, at their desk. */
    private static Desk colleague(Desk office, Browser browser, String role) {
        Page page = office.open("/account/account");
        office.fill("email", role + "@example.ma").fill("name", "هند");
        page.locator("[name='form:roles'][value=" + role + "]").check();
        if (role.equals("CONTRIBUTOR")) {
            Locator organisation = page.locator("[id='form:organisation_input']");
            organisation.pressSequentially("وكالة التنمية");
            page.locator(".ui-autocomplete-item.ui-state-highlight").waitFor();
            organisation.press("Enter");
        }
        office.save();
        String link = page.locator("#link").innerText().strip();
        Page welcome = browser.newPage(Visitors.arabic(office.fair()));
        welcome.navigate(link);
        welcome.locator("[id='form:password']").fill("جملة طويلة لا تنسى");
        welcome.locator("[id='form:again']").fill("جملة طويلة لا تنسى");
        welcome.locator("[id='form:save']").click();
        welcome.waitForURL(address -> !address.contains("invitation"));
        welcome.context().close();
        return Desk.signIn(browser, office.fair(), role + "@example.ma", "جملة طويلة لا تنسى");
    }

    @Test
    void aChangedTemplateWritesUntilItIsGivenUp(Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            String about = "?e=siel-29&kind=MESSAGE&lang=ar";
            Page page = desk.open("/writing/template" + about);
            Locator body = page.locator("[id='form:body']");
            body.fill("مرحبا بكم عندنا\n\n" + body.inputValue());
            desk.save();
            assertThat(page.locator("#written")).hasValue(Pattern.compile("مرحبا بكم عندنا[\\s\\S]*"));

            desk.open("/writing/template" + about);
            assertThat(Accessibility.barriers(page)).isEmpty();
            page.locator("details.removal summary").click();
            page.locator("[id='reset:back']").click();
            page.waitForLoadState();
            desk.open("/writing/text" + about);
            assertThat(page.locator("#written").inputValue()).doesNotContain("مرحبا بكم عندنا");
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
