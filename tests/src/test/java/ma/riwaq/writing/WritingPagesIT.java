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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
