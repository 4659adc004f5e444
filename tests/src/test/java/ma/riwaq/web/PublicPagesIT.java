package ma.riwaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import ma.riwaq.support.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public pages as people see them: in both directions, wide and on a phone, without script. */
@InBrowser
class PublicPagesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{lang}/siel-29/",
                "/{lang}/editions",
                "/{lang}/siel-29/schedule",
                "/{lang}/siel-29/schedule/2024-05-11",
                "/{lang}/siel-29/schedule/2024-05-12",
                "/{lang}/siel-29/sessions/n3v8tc",
                "/{lang}/siel-29/events/k7m2qd",
                "/{lang}/siel-29/people",
                "/{lang}/siel-29/organisations",
                "/{lang}/siel-29/organisations/ads",
                "/{lang}/siel-29/publications",
                "/{lang}/siel-29/changes"
            })
    void canBeReadByEverybody(String path, Fair fair, Browser browser) {
        for (String lang : List.of("ar", "fr")) {
            for (NewPageOptions visitor : List.of(Visitors.arabic(fair), Visitors.phone(fair))) {
                Page page = browser.newPage(visitor);
                page.navigate(path.replace("{lang}", lang));
                Screenshots.keep(page, path.replace("{lang}", lang) + "-" + page.viewportSize().width);
                assertThat(page.locator("h1").count()).isEqualTo(1);
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("no scrolling sideways at %s on %s", page.url(), page.viewportSize().width)
                        .isEqualTo(0);
                assertThat(Accessibility.barriers(page)).as(page.url()).isEmpty();
                page.context().close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/siel-29/schedule", "/fr/siel-29/schedule/2024-05-12"})
    void canBeReadWithoutScript(String path, Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.scriptless(fair));
        page.navigate(path);
        page.locator("main a[href*='/sessions/']").first().click();
        assertThat(page.url()).contains("/sessions/");
        assertThat(page.locator("h1").innerText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/siel-29/schedule/2024-05-12"})
    void timesNeverTurnAround(String path, Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.arabic(fair));
        page.navigate(path);
        assertThat(page.locator("main").innerText()).doesNotContainPattern("\\d\\d:\\d\\d\\s*[-–]\\s*\\d\\d:\\d\\d");
        Object startsRight = page.evaluate("""
                () => [...document.querySelectorAll('main time')].every(t => getComputedStyle(t).direction === 'ltr'
                    || t.closest('bdi')?.dir === 'ltr' || t.querySelector('bdi[dir=ltr]') || !/\\d:\\d/.test(t.textContent))
                """);
        assertThat(startsRight).isEqualTo(true);
    }
}
