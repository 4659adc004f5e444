package ma.riwaq.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import ma.riwaq.support.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding one's way through the programme: filters, search, the ways to look at it; with script and without. */
@InBrowser
class FindingIT {

    /** A Sunday of the fair at half past eleven by the clocks of Morocco, which then were an hour before Greenwich. */
    private static final Instant IN_THE_FAIR = Instant.parse("2024-05-12T10:30:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{lang}/siel-29/schedule?room=rukn&by=theme",
                "/{lang}/siel-29/schedule?day=2024-05-09&kind=LECTURE&room=rukn&q=zzz",
                "/{lang}/siel-29/search?q=bouzekri",
                "/{lang}/siel-29/search?q=zzzqqq",
                "/{lang}/search",
                "/{lang}/siel-29/sessions/j7f22r",
                "/{lang}/siel-29/publications?language=fr"
            })
    void canBeReadByEverybody(String path, Fair fair, Browser browser) {
        for (String lang : List.of("ar", "fr")) {
            for (NewPageOptions visitor : List.of(Visitors.arabic(fair), Visitors.phone(fair))) {
                Page page = browser.newPage(visitor);
                page.navigate(path.replace("{lang}", lang));
                Screenshots.keep(page, "finding-" + path.replace("{lang}", lang) + "-" + page.viewportSize().width);
                assertThat(page.locator("h1").count()).isEqualTo(1);
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("no scrolling sideways at %s on %s", page.url(), page.viewportSize().width)
                        .isEqualTo(0);
                assertThat(Accessibility.barriers(page)).as(page.url()).isEmpty();
                page.context().close();
            }
        }
    }

    @Test
    void filtersWithoutScript(Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.scriptless(fair));
        page.navigate("/ar/siel-29/schedule");
        int all = page.locator(".card").count();
        page.locator(".filters summary").click();
        page.locator("#filter-room").selectOption("nadawat");
        page.locator("#filter-day").selectOption("2024-05-12");
        int promised =
                count(page.locator("#filter-time option[value=afternoon]").textContent());
        page.locator("#filter-time").selectOption("afternoon");
        page.locator(".filters button").click();
        assertThat(page.url()).contains("day=2024-05-12", "time=afternoon", "room=nadawat");
        assertThat(page.locator(".chips li").count()).isEqualTo(3);
        assertThat(page.locator(".card").count()).isBetween(1, Math.min(promised, all - 1));

        page.locator(".chips a").first().click();
        assertThat(page.locator(".chips li").count()).isEqualTo(2);
        assertThat(page.url()).doesNotContain("2024-05-12");

        page.navigate("/fr/siel-29/schedule?day=2024-05-12&room=nadawat&q=zzzqqq");
        assertThat(page.locator(".card").count()).isZero();
        Locator advice = page.locator(".advice li").first();
        int wouldBe = count(advice.textContent());
        advice.locator("a").click();
        assertThat(page.locator(".card").count()).isEqualTo(wouldBe).isPositive();
    }

    @Test
    void filtersAtOnceWithScript(Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.french(fair));
        page.navigate("/fr/siel-29/schedule");
        page.evaluate("window.sameDocument = true");
        page.locator(".filters summary").click();
        page.locator("#filter-kind").selectOption("WORKSHOP");
        assertThat(page.locator(".chips li")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("kind=WORKSHOP"));
        page.locator("#filter-q").pressSequentially("zzz");
        assertThat(page.locator(".advice")).isVisible();
        assertThat(page.locator("#filter-q")).isFocused();
        assertThat(page.locator("#filter-q")).hasValue("zzz");
        page.locator(".chips a").last().click();
        assertThat(page.locator(".advice")).hasCount(0);
        page.locator(".ways a").nth(1).click();
        assertThat(page).hasURL(Pattern.compile("by=room"));
        assertThat(page.locator(".languages a[lang=ar]")).hasAttribute("href", Pattern.compile("by=room"));
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("kind=WORKSHOP$"));
        assertThat(page.locator(".ways a").first()).hasAttribute("aria-current", "true");
    }

    @Test
    void searchesWithoutScriptInBothScripts(Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.scriptless(fair));
        page.navigate("/ar/siel-29/people");
        page.locator(".searchbox input").fill("bouzekri");
        page.locator(".searchbox button").click();
        assertThat(page.locator("a[href='/ar/siel-29/people/n-bouzekri']")).isVisible();
        assertThat(page.locator("mark").first()).hasText("Bouzekri");
        assertThat(page.locator(".notice")).hasCount(0);

        page.locator(".searchbox input").fill("ادماج إجتماعى");
        page.locator(".searchbox button").click();
        assertThat(page.locator(".found a[href='/ar/siel-29/sessions/r6d4xk']")).isVisible();
        assertThat(page.locator(".found mark", new LocatorOptions().setHasText("للإدماج"))
                        .first())
                .isVisible();

        page.locator(".searchbox input").fill("bousekri");
        page.locator(".searchbox button").click();
        assertThat(page.locator("a[href='/ar/siel-29/people/n-bouzekri']")).isVisible();
        assertThat(page.locator(".notice")).isVisible();

        page.navigate("/fr/editions");
        page.locator(".searchbox input").fill("famille");
        page.locator(".searchbox button").click();
        assertThat(page.locator(".of-edition")).hasCount(1);
        assertThat(page.locator(".found").first()).isVisible();
    }

    @Test
    void suggestsWhileSomebodyTypes(Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.phone(fair));
        page.navigate("/ar/siel-29/schedule");
        Locator box = page.locator("#find");
        box.pressSequentially("بوزك");
        assertThat(page.locator("[role=option]").first()).isVisible();
        assertThat(box).hasAttribute("aria-expanded", "true");
        assertThat(Accessibility.barriers(page)).isEmpty();
        box.press("Escape");
        assertThat(page.locator("[role=option]")).hasCount(0);
        box.press("Backspace");
        assertThat(page.locator("[role=option]").first()).isVisible();
        box.press("ArrowDown");
        assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(1);
        String chosen = page.locator("[role=option][aria-selected=true] bdi").textContent();
        box.press("Enter");
        assertThat(page.locator("h1")).containsText(chosen);
    }

    @Test
    void showsWhatIsOnAtThisMoment(Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.arabic(fair));
        page.clock().setFixedTime(Date.from(IN_THE_FAIR));
        page.navigate("/ar/siel-29/schedule/2024-05-12");
        assertThat(page.locator(".on-now").first()).isVisible();
        assertThat(page.locator(".now-line")).hasCount(1);
        assertThat(page.locator(".now-line bdi")).hasText("11:30");
        page.locator(".jump").click();
        Screenshots.keep(page, "finding-now-1280");
        assertThat(Accessibility.barriers(page)).isEmpty();
        page.navigate("/ar/siel-29/schedule");
        assertThat(page.locator(".now-line")).hasCount(1);
        page.locator(".jump").click();
        assertThat(page.locator(".on-now").first()).isInViewport();
        page.clock().setFixedTime(Date.from(IN_THE_FAIR.plusSeconds(86_400L * 365)));
        page.navigate("/ar/siel-29/schedule/2024-05-12");
        assertThat(page.locator(".now-line")).hasCount(0);
        assertThat(page.locator(".jump")).isHidden();
    }

    @Test
    void leadsOnFromASession(Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.scriptless(fair));
        page.navigate("/fr/siel-29/sessions/j7f22r");
        assertThat(page.locator(".beside section")).hasCount(4);
        assertThat(page.locator("svg.qr")).isVisible();
        assertThat(page.locator(".shelf a[href$='/publications/villes-liens']")).isVisible();
        page.locator(".beside section").nth(1).locator("a").first().click();
        assertThat(page).hasURL(Pattern.compile("/sessions/"));

        page.navigate("/fr/siel-29/publications?language=fr");
        assertThat(page.locator(".shelf > li").first()).isVisible();
        assertThat(page.locator(".shelf .brief a").first()).isVisible();

        page.navigate("/ar/siel-29/people");
        assertThat(page.locator(".letters a").count()).isGreaterThan(5);
        assertThat(page.locator(".letter h2").first()).isVisible();

        page.navigate("/ar/siel-29/");
        assertThat(page.locator(".figures dd").count()).isEqualTo(5);
    }

    @Test
    void endsInBoundedTimeWhateverIsAsked(Fair fair) {
        for (String words : List.of(
                "%D8%A7".repeat(1_200), "%2A%3F%5B%28".repeat(500), "name%3A%2A", "%22", "%", "a+".repeat(3_000))) {
            long start = System.nanoTime();
            int status = fair.get("/ar/siel-29/search?q=" + words.replaceAll("%$", "%25"))
                    .statusCode();
            assertThat(status).isIn(200, 400, 414);
            assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(10);
        }
    }

    /** The number in brackets behind a choice. */
    private static int count(String text) {
        return Integer.parseInt(text.replaceAll("(?s).*\\((\\d+).*", "$1"));
    }
}
