package ma.riwaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import ma.riwaq.support.Fair;
import ma.riwaq.support.FirstVisit;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Look;
import ma.riwaq.support.Screenshots;
import ma.riwaq.support.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public pages as people see them: in both directions, wide and on a phone, without script. */
@InBrowser
class PublicPagesIT {

    /** Of a first visit. */
    private static final int MOST_REQUESTS = 12;

    private static final int MOST_BYTES = 200_000;

    /** A sample, for the build; {@link EveryPage} looks at all pages in all ways. */
    private static final Map<String, List<Look>> LOOKS = Map.of(
            "ar", List.of(Look.PHONE, Look.WIDE_IN_THE_DARK),
            "fr", List.of(Look.PHONE_IN_THE_DARK, Look.WIDE),
            "zgh", List.of(Look.PHONE),
            "en", List.of(Look.WIDE_IN_THE_DARK));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{lang}/",
                "/{lang}/siel-29/",
                "/{lang}/editions",
                "/{lang}/nothing",
                "/{lang}/siel-29/schedule",
                "/{lang}/siel-29/schedule?by=room",
                "/{lang}/siel-29/schedule/2024-05-11",
                "/{lang}/siel-29/schedule/2024-05-12",
                "/{lang}/siel-29/sessions/n3v8tc",
                "/{lang}/siel-29/events/k7m2qd",
                "/{lang}/siel-29/themes",
                "/{lang}/siel-29/themes/jisr",
                "/{lang}/siel-29/rooms/rukn",
                "/{lang}/siel-29/people",
                "/{lang}/siel-29/people/a-rifi",
                "/{lang}/siel-29/organisations",
                "/{lang}/siel-29/organisations/ads",
                "/{lang}/siel-29/publications",
                "/{lang}/siel-29/publications/boyout-safh",
                "/{lang}/siel-29/changes",
                "/{lang}/siel-29/mine",
                "/{lang}/siel-29/screen",
                "/{lang}/siel-29/embed"
            })
    void canBeReadByEverybody(String path, Fair fair, Browser browser) {
        LOOKS.forEach((lang, looks) -> {
            Page page = browser.newPage(Visitors.arabic(fair));
            page.navigate(path.replace("{lang}", lang));
            for (Look look : looks) {
                assertThat(look.barriers(page)).as(page.url() + " " + look).isEmpty();
                Screenshots.keep(page, path.replace("{lang}", lang) + "-" + look.width());
            }
            page.context().close();
        });
    }

    @Test
    void aFirstVisitIsLight(Fair fair, Browser browser) {
        for (String path : List.of("/ar/siel-29/schedule", "/ar/siel-29/schedule/2024-05-12")) {
            FirstVisit visit = FirstVisit.of(path, fair, browser);
            assertThat(visit.addresses()).contains(fair.address() + path).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(visit.bytes()).as("bytes of %s", visit.addresses()).isBetween(60_000, MOST_BYTES);
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
