package ma.riwaq.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import ma.riwaq.support.Visitors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The public site for people who enlarge it, space it out, colour it themselves, use no mouse, or hear it. */
@InBrowser
class EveryReaderIT {

    private static final String DAY = "/siel-29/schedule/2024-05-12";

    private static final List<String> PAGES = List.of(
            "/siel-29/",
            "/siel-29/schedule?day=2024-05-12",
            DAY,
            "/siel-29/sessions/j7f22r",
            "/siel-29/people",
            "/siel-29/publications",
            "/siel-29/changes",
            "/siel-29/search?q=bouzekri",
            "/accessibility");

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Elements that cut off words, other than those that are there for screen readers only. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body *')]
                .filter(e => !e.closest('.hidden, svg, [hidden]') && e.checkVisibility()
                    && e.textContent.trim() && e.clientHeight > 2)
                .filter(e => getComputedStyle(e).overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 1
                    || getComputedStyle(e).overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1)
                .map(e => e.outerHTML.slice(0, 100))
            """;

    /** Two words one over the other. */
    private static final String OVERLAPS = """
            () => {
              const words = [...document.querySelectorAll('main h1, main h2, main h3, main p, main dt, main dd, main li > a')]
                  .filter(e => !e.querySelector('p, h3, dd, ul, ol') && e.getClientRects().length
                      && e.checkVisibility() && !e.closest('.hidden, .now-line, .rooms, .one-day > h2') && getComputedStyle(e).position === 'static');
              const boxes = words.map(e => e.getBoundingClientRect());
              const found = [];
              for (let i = 0; i < boxes.length; i++) {
                for (let j = i + 1; j < boxes.length; j++) {
                  const wide = Math.min(boxes[i].right, boxes[j].right) - Math.max(boxes[i].left, boxes[j].left);
                  const high = Math.min(boxes[i].bottom, boxes[j].bottom) - Math.max(boxes[i].top, boxes[j].top);
                  if (wide > 2 && high > 2 && !words[i].contains(words[j]) && !words[j].contains(words[i])) {
                    found.push(words[i].textContent.trim() + ' / ' + words[j].textContent.trim());
                  }
                }
              }
              return found;
            }
            """;

    /** How high is what stays where it is while the page is scrolled. */
    private static final String IN_THE_WAY = """
            () => Math.round([...document.querySelectorAll('*')]
                .filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position) && e.textContent.trim())
                .map(e => e.getBoundingClientRect())
                .filter(box => box.top < innerHeight && box.bottom > 0 && box.top <= 1)
                .reduce((sum, box) => sum + box.height, 0))
            """;

    /** What WCAG 1.4.12 asks a page to bear. */
    private static final String SPACED = """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-block-end: 2em !important; }
            """;

    private static final String FOCUS = """
            () => {
              const e = document.activeElement;
              const box = e.getBoundingClientRect();
              const style = getComputedStyle(e);
              const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
              const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 1), innerHeight - 1);
              const top = document.elementFromPoint(x, y);
              return {
                what: e.tagName + ' ' + (e.getAttribute('href') ?? e.id ?? '') + ' ' + e.textContent.trim().slice(0, 40),
                ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                covered: !(top && (e.contains(top) || top.contains(e))),
                at: [...document.querySelectorAll('*')].indexOf(e)
              };
            }
            """;

    private static void assertOpenToAll(Page page, String name) {
        Screenshots.keep(page, name);
        assertThat(page.evaluate(SIDEWAYS))
                .as("no scrolling sideways at %s", page.url())
                .isEqualTo(0);
        assertThat(Accessibility.barriers(page)).as(page.url()).isEmpty();
    }

    @Test
    void easyReadingNeedsNeitherScriptNorCookieAndStaysWhileOneGoesOn(Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.scriptless(fair).setViewportSize(360, 740));
        page.navigate("/ar/siel-29/schedule");
        page.locator(".reading a").click();
        assertThat(page).hasURL(Pattern.compile("/easy/ar/siel-29/schedule$"));
        assertThat(page.locator("body")).hasCSS("font-size", Pattern.compile("2[4-9].*px"));
        Locator first = page.locator("article.card").first();
        assertThat(first.locator("dt")).hasText(new String[] {"متى؟", "أين؟", "ما هو النشاط؟"});
        assertThat(page.locator(".filters")).isHidden();
        first.locator("h3 a").click();
        assertThat(page).hasURL(Pattern.compile("/easy/ar/siel-29/sessions/"));
        page.locator(".languages a[lang=fr]").click();
        assertThat(page).hasURL(Pattern.compile("/easy/fr/siel-29/sessions/"));
        assertThat(page.locator("link[rel=canonical]"))
                .hasAttribute("href", Pattern.compile("^[^/]+//[^/]+/fr/siel-29/sessions/"));
        assertThat(page.locator(".actions a").first())
                .hasAttribute("href", Pattern.compile("^/fr/siel-29/sessions/.*\\.ics$"));
        assertThat(page.context().cookies()).isEmpty();
        page.locator(".reading a").click();
        assertThat(page).hasURL(Pattern.compile("^[^/]+//[^/]+/fr/siel-29/sessions/"));
    }

    @Test
    void easyReadingIsForEverybody(Fair fair, Browser browser) {
        for (NewPageOptions visitor : List.of(Visitors.arabic(fair), Visitors.phone(fair))) {
            Page page = browser.newPage(visitor);
            for (String path : List.of(
                    "/easy/ar/siel-29/",
                    "/easy/ar" + DAY,
                    "/easy/fr/siel-29/sessions/j7f22r",
                    "/easy/fr/siel-29/mine")) {
                page.navigate(path);
                assertOpenToAll(page, path + "-" + page.viewportSize().width);
            }
            page.context().close();
        }
    }

    @Test
    void easyReadingMakesNoSecondAddressForWhatIsNoPage(Fair fair) {
        HttpResponse<String> calendar = fair.get("/easy/ar/siel-29/schedule.ics?room=nadawat&x=y");
        assertThat(calendar.statusCode()).isEqualTo(301);
        assertThat(calendar.headers().firstValue("Location")).contains("/ar/siel-29/schedule.ics?room=nadawat");
        assertThat(fair.get("/easy/ar/siel-29/nothing").statusCode()).isEqualTo(404);
        assertThat(fair.get("/easy/easy/ar/siel-29/").statusCode()).isEqualTo(404);
    }

    @Test
    void theAccessibilityStatementIsInEveryLanguage(Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.phone(fair));
        for (String lang : List.of("ar", "fr", "zgh", "en")) {
            page.navigate("/" + lang + "/siel-29/");
            page.locator("footer a[href='/" + lang + "/accessibility']").click();
            assertThat(page.locator("main h2")).hasCount(4);
            assertThat(page.locator("main")).containsText("WCAG 2.2");
            assertOpenToAll(page, "accessibility-" + lang);
        }
    }

    private static void assertWholeAndReadable(Page page, SoftAssertions found) {
        found.assertThat(page.evaluate(SIDEWAYS))
                .as("scrolling sideways at %s, %s wide", page.url(), page.viewportSize().width)
                .isEqualTo(0);
        found.assertThat((List<?>) page.evaluate(CUT_OFF))
                .as("cut off at %s", page.url())
                .isEmpty();
        found.assertThat((List<?>) page.evaluate(OVERLAPS))
                .as("one over the other at %s", page.url())
                .isEmpty();
    }

    @Test
    void canBeEnlargedFourTimes(Fair fair, Browser browser) {
        SoftAssertions found = new SoftAssertions();
        for (String lang : List.of("/ar", "/fr")) {
            Page page = browser.newPage(Visitors.arabic(fair).setViewportSize(1280 / 4, 1024 / 4));
            for (String path : PAGES) {
                page.navigate(lang + path);
                assertWholeAndReadable(page, found);
                page.evaluate("scrollTo(0, document.body.scrollHeight / 2)");
                found.assertThat((Integer) page.evaluate(IN_THE_WAY))
                        .as("in the way of reading at %s", page.url())
                        .isLessThan(page.viewportSize().height / 3);
            }
            Screenshots.keep(page, "enlarged" + lang);
            page.setViewportSize(1280 / 2, 1024 / 2);
            page.navigate(lang + DAY);
            assertWholeAndReadable(page, found);
            page.context().close();
        }
        found.assertAll();
    }

    @Test
    void bearsMoreSpaceBetweenLettersWordsAndLines(Fair fair, Browser browser) {
        SoftAssertions found = new SoftAssertions();
        for (NewPageOptions visitor : List.of(Visitors.arabic(fair), Visitors.phone(fair))) {
            Page page = browser.newPage(visitor.setBypassCSP(true));
            String lang = page.viewportSize().width > 600 ? "/ar" : "/fr";
            for (String path : PAGES) {
                page.navigate(lang + path);
                page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
                assertWholeAndReadable(page, found);
            }
            Screenshots.keep(page, "spaced" + lang);
            page.context().close();
        }
        found.assertAll();
    }

    @Test
    void followsTheColoursAndTheCalmThatAVisitorSets(Fair fair, Browser browser) {
        Page forced = browser.newPage(Visitors.arabic(fair).setForcedColors(ForcedColors.ACTIVE));
        forced.navigate("/ar/siel-29/schedule");
        assertThat(forced.evaluate("matchMedia('(forced-colors: active)').matches"))
                .isEqualTo(true);
        Locator sections = forced.locator(".sections a");
        String current = "link => getComputedStyle(link).borderBlockEndColor";
        String ground = (String) forced.evaluate("getComputedStyle(document.body).backgroundColor");
        assertThat(forced.locator(".sections a[aria-current]").evaluate(current))
                .isNotEqualTo(ground);
        assertThat(sections.last().evaluate(current))
                .isNotEqualTo(forced.locator(".sections a[aria-current]").evaluate(current));
        assertThat(forced.locator(".state").first().evaluate("state => getComputedStyle(state).borderInlineStartWidth"))
                .isEqualTo("3px");
        Screenshots.keep(forced, "forced-colors-ar");

        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page contrast = browser.newPage(
                    Visitors.french(fair).setContrast(Contrast.MORE).setColorScheme(scheme));
            contrast.navigate("/fr" + DAY);
            assertThat(contrast.locator(".facts").first().evaluate("e => getComputedStyle(e).color"))
                    .isEqualTo(scheme == ColorScheme.LIGHT ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)");
            Screenshots.keep(contrast, "contrast-fr-" + scheme);
            assertThat(Accessibility.barriers(contrast)).isEmpty();
        }

        Page calm = browser.newPage(Visitors.french(fair).setReducedMotion(ReducedMotion.REDUCE));
        for (String path : PAGES) {
            calm.navigate("/fr" + path);
            assertThat((List<?>) calm.evaluate("""
                    () => [...document.querySelectorAll('*')].filter(e => {
                      const style = getComputedStyle(e);
                      return style.transitionDuration !== '0s' || style.animationName !== 'none'
                          || style.scrollBehavior === 'smooth';
                    }).map(e => e.outerHTML.slice(0, 80))
                    """)).as(calm.url()).isEmpty();
        }
    }

    @Test
    void everythingIsReachedByKeyboardAndSeen(Fair fair, Browser browser) {
        for (NewPageOptions visitor : List.of(Visitors.arabic(fair), Visitors.phone(fair))) {
            Page page = browser.newPage(visitor);
            page.navigate("/ar" + DAY);
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();

            page.navigate("/ar" + DAY);
            int stops = (Integer) page.evaluate("""
                    () => [...document.querySelectorAll('a[href], button, input, select, summary')]
                        .filter(e => e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden').length
                    """);
            int last = -1;
            for (int i = 0; i < stops; i++) {
                page.keyboard().press("Tab");
                var focus = (java.util.Map<?, ?>) page.evaluate(FOCUS);
                assertThat(focus.get("ring")).as("a ring around %s", focus).isEqualTo(true);
                assertThat(focus.get("inSight")).as("in sight: %s", focus).isEqualTo(true);
                assertThat(focus.get("covered")).as("covered: %s", focus).isEqualTo(false);
                assertThat((Integer) focus.get("at"))
                        .as("in the order of the page: %s", focus)
                        .isGreaterThan(last);
                last = (Integer) focus.get("at");
            }
            page.context().close();
        }
    }

    @Test
    void theProgrammeIsFilteredKeptAndSearchedByKeyboard(Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.french(fair));
        page.navigate("/fr/siel-29/schedule");
        page.locator(".filters summary").focus();
        page.keyboard().press("Enter");
        page.locator("#filter-kind").focus();
        page.keyboard().type("Atelier");
        assertThat(page.locator(".chips li")).hasCount(1);
        assertThat(page.locator("#filter-kind")).isFocused();
        page.locator(".chips a").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".chips li")).hasCount(0);
        assertThat(page.locator(".filters summary")).isFocused();
        Locator star = page.locator(".keep").first();
        star.focus();
        page.keyboard().press("Space");
        assertThat(star).hasAttribute("aria-pressed", "true");
        page.keyboard().press("Enter");
        assertThat(star).hasAttribute("aria-pressed", "false");
        page.locator("#find").focus();
        page.keyboard().type("bouzekri");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/search\\?q=bouzekri"));
    }

    @Test
    void aCellOfTheGridTellsItsTimeItsTitleAndItsRoom(Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.french(fair));
        page.navigate("/fr" + DAY);
        assertThat(page.locator(".timetable .rooms")).isVisible();
        Locator cells = page.locator(".timetable .slots > li:not(.hour)");
        for (int i = 0; i < cells.count(); i++) {
            Locator cell = cells.nth(i);
            // in YAML, where an apostrophe is written twice
            String heard = cell.ariaSnapshot().replace("''", "'");
            String title = cell.locator("h3 a").innerText().trim();
            assertThat(heard).contains("article", "heading", "link");
            assertThat(heard).contains(title.substring(0, Math.min(6, title.length())));
            assertThat(heard).containsPattern("\\d\\d:\\d\\d");
            assertThat(heard).contains(cell.locator(".room bdi").textContent().trim());
        }
        assertThat(page.locator(".keep").first().ariaSnapshot()).containsPattern("button \"[^\"]+: [^\"]+\"");
        assertThat(page.locator("main").ariaSnapshot()).contains("navigation \"Les jours\"");
    }
}
