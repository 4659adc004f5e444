package ma.riwaq.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The board of an edition of its own: eight rooms, sixty sessions on one day, times kept free on the others. */
@InBrowser
class FullBoardIT {

    private static final String SLUG = "full-77";
    private static final String FULL_DAY = "2027-05-08";
    private static final String FRIDAY = "2027-05-07";
    private static final String SUNDAY = "2027-05-09";
    private static final int ROOMS = 8;
    private static final int SESSIONS = 60;
    private static final double MINUTE = 1.8;
    private static final int OPENS = 10 * 60;

    private static final List<String> ROOM_NAMES = List.of(
            "قاعة ابن بطوطة;Salle Ibn Battouta",
            "قاعة فاطمة الفهرية;Salle Fatima El Fihria",
            "فضاء الندوات;Espace des conférences",
            "ورشة الأطفال;Atelier des enfants",
            "رواق التوقيع;Espace des signatures",
            "القاعة الكبرى;Grande salle",
            "المقهى الأدبي;Café littéraire",
            "منصة الشباب;Scène des jeunes");

    private static final List<String> TITLES = List.of(
            "دور التعاونيات النسائية في الاقتصاد الاجتماعي والتضامني;"
                    + "Le rôle des coopératives féminines dans l’économie sociale et solidaire",
            "حماية الأطفال في وضعية هشة: تجارب ميدانية;La protection de l’enfance vulnérable : expériences de terrain",
            "توقيع كتاب;Signature d’un livre",
            "الولوجيات وحقوق الأشخاص في وضعية إعاقة;Accessibilité et droits des personnes en situation de handicap",
            "حكايات الجدات;Contes des grands-mères",
            "الشيخوخة النشيطة والتماسك بين الأجيال;Vieillissement actif et solidarité entre les générations");

    /** An edition, as long as it is not there from the test before. */
    private static Desk desk(Browser browser, Fair fair) {
        Desk desk = Desk.signIn(browser, fair);
        if (desk.open("/edition/editions")
                        .locator("main a[href*='" + SLUG + "']")
                        .count()
                == 0) {
            desk.open("/edition/edition");
            desk.choose("fair", 1)
                    .fill("number", "77")
                    .fill("slug", SLUG)
                    .name("name", "دورة مكتملة", "Une édition remplie")
                    .fill("firstDay", FRIDAY)
                    .fill("lastDay", SUNDAY)
                    .save();
            openFromTenToTwenty(desk);
            desk.bring(SLUG, "ROOMS", "الاسم;الاسم بالفرنسية\n" + String.join("\n", ROOM_NAMES));
            desk.bring(SLUG, "SESSIONS", sessions());
        }
        return desk;
    }

    private static void openFromTenToTwenty(Desk desk) {
        Page page = desk.open("/edition/home?e=" + SLUG);
        page.locator(".lead a[href*='edition/edition']").click();
        page.waitForLoadState();
        page.locator("details:has([id='form:all']) summary").click();
        desk.fill("opens", "10:00").fill("closes", "20:00");
        page.locator("[id='form:all']").click();
        assertThat(page.locator("input[id$=':from']").last()).hasValue("10:00");
        desk.save();
    }

    private static String sessions() {
        return IntStream.range(0, SESSIONS)
                .mapToObj(i -> {
                    int start = OPENS + i / ROOMS * 75;
                    return "%s;%s;%s;%02d:%02d;%d;%s"
                            .formatted(
                                    TITLES.get(i % TITLES.size()).replace(";", " (" + i + ");") + " (" + i + ")",
                                    "مصادق عليها",
                                    FULL_DAY,
                                    start / 60,
                                    start % 60,
                                    i % 3 == 0 ? 45 : 60,
                                    arabic(ROOM_NAMES.get(i % ROOMS)));
                })
                .collect(Collectors.joining(
                        "\n", "العنوان;العنوان بالفرنسية;الحالة;التاريخ;وقت البدء;المدة;القاعة\n", ""));
    }

    private static String arabic(String both) {
        return both.substring(0, both.indexOf(';'));
    }

    private static Page board(Desk desk, String lang, String day) {
        desk.open("/language/" + lang + "?from=/");
        Page page = desk.open("/schedule/board?e=" + SLUG + "&day=" + day);
        page.waitForSelector("#board[data-ready]");
        return page;
    }

    @Test
    void aDayOfSixtySessionsInEightRoomsIsReadable(Fair fair, Browser browser) {
        try (Desk desk = desk(browser, fair)) {
            for (String lang : List.of("ar", "fr")) {
                Page page = board(desk, lang, FULL_DAY);
                assertThat(page.locator(".board-lane .item")).hasCount(SESSIONS);
                assertThat(page.locator(".board-lane .mark")).hasCount(0);
                assertThat(wider(page, "document.documentElement")).isZero();
                assertThat(wider(page, "document.querySelector('.board-frame')"))
                        .as("all rooms at once")
                        .isZero();
                assertThat(tooSmallToRead(page))
                        .as("times, and two lines of each title at least")
                        .isEmpty();
                assertThat(Accessibility.barriers(page)).isEmpty();
                Screenshots.keep(page, "board-full-" + lang);
            }
        }
    }

    private static int wider(Page page, String what) {
        return (int) page.evaluate(what + ".scrollWidth - " + what + ".clientWidth");
    }

    /** The items whose time or first lines of the title do not fit, or that are cut off within a line. */
    private static List<?> tooSmallToRead(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('.board-lane .item')].filter(item => {
                  const box = item.querySelector('.item-main').getBoundingClientRect();
                  const text = item.querySelector('.text').getBoundingClientRect();
                  const title = item.querySelector('.title').getBoundingClientRect();
                  const time = item.querySelector('.time').getBoundingClientRect();
                  const line = parseFloat(getComputedStyle(item.querySelector('.title')).lineHeight);
                  const cut = text.height % line;
                  return title.top + Math.min(title.height, 2 * line) > text.bottom + 1
                    || time.left < box.left || time.right > box.right
                    || text.top - box.top > line
                    || cut > 1 && line - cut > 1;
                }).map(item => item.textContent)
                """);
    }

    @Test
    void onAPhoneItIsAListAndAnItemIsMovedByItsDialog(Fair fair, Browser browser) {
        try (Desk desk = desk(browser, fair)) {
            for (String lang : List.of("ar", "fr")) {
                Page page = board(desk, lang, FULL_DAY);
                page.setViewportSize(360, 740);
                Locator item = page.locator(".board-lane .item").first();
                item.locator(".item-main").click();
                assertThat(page.locator("#move-dialog")).isVisible();
                assertThat(wider(page, "document.documentElement")).isZero();
                assertThat(wider(page, "document.querySelector('#move-dialog')"))
                        .isZero();
                BoundingBox save = page.locator("[data-do=move]").boundingBox();
                assertThat(save.y + save.height)
                        .as("the button is in sight without scrolling")
                        .isLessThanOrEqualTo(740);
                assertThat(Accessibility.barriers(page)).isEmpty();
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "board-dialog-phone-" + lang + ".png")));
                page.keyboard().press("Escape");
                Screenshots.keep(page, "board-full-phone-" + lang);
            }
        }
    }

    @Test
    void timesKeptFreeAreDrawnWhereTheyAre(Fair fair, Browser browser) {
        try (Desk desk = desk(browser, fair)) {
            desk.open("/schedule/bands?e=" + SLUG);
            desk.page().locator("main a[href*='FRIDAY_PRAYER']").first().click();
            desk.page().waitForLoadState();
            desk.save();
            band(desk, "زيارة رسمية", "Visite officielle", "OFFICIAL_VISIT", "17:00", "17:45")
                    .choose("day", 3)
                    .choose("room", 2);
            desk.page().locator("[id='form:hard']").check();
            desk.save();
            band(desk, "توقيت رمضان", "Horaire de ramadan", "RAMADAN_HOURS", "19:00", "20:00")
                    .save();

            Page page = board(desk, "ar", FRIDAY);
            Locator prayer = bands(page, "صلاة الجمعة");
            assertThat(prayer).hasCount(ROOMS);
            assertThat(fromOpening(page, prayer.first())).isEqualTo(2 * 60 + 15);
            assertThat(prayer.first().boundingBox().height).isCloseTo(90 * MINUTE, within(1));
            assertThat(bands(page, "توقيت رمضان")).hasCount(ROOMS);
            assertThat(bands(page, "زيارة رسمية")).hasCount(0);
            Screenshots.keep(page, "board-friday-ar");

            page = board(desk, "fr", SUNDAY);
            assertThat(bands(page, "Prière du vendredi")).hasCount(0);
            Locator visit = bands(page, "Visite officielle");
            assertThat(visit).hasCount(1);
            assertThat(fromOpening(page, visit)).isEqualTo(7 * 60);
            assertThat(Accessibility.barriers(page)).isEmpty();

            String title = newSession(desk);
            page = board(desk, "ar", SUNDAY);
            move(page, title, 2, "17:15");
            Locator item = item(page, title);
            assertThat(item).hasClass(Pattern.compile("grade-blocker"));
            stopsTheRelease(desk, title);
            page = board(desk, "ar", SUNDAY);
            move(page, title, 1, "19:15");
            assertThat(item(page, title)).hasClass(Pattern.compile("grade-warning"));
            Screenshots.keep(page, "board-bands-ar");
        }
    }

    /** What is in the way stands before the changes, and the button says so too. */
    private static void stopsTheRelease(Desk desk, String title) {
        Page page = desk.open("/release/releases?e=" + SLUG);
        assertThat(page.locator("section.stale:has(~ section.pending)")).containsText(title);
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
        assertThat(page.locator(".errors, .ui-message-error").first()).containsText("النشر");
        assertThat(page.locator("section.pending")).isVisible();
    }

    private static Locator bands(Page page, String name) {
        return page.locator(".board-room:not([hidden]) .band.special", new Page.LocatorOptions().setHasText(name));
    }

    private static Desk band(Desk desk, String arabic, String french, String kind, String start, String end) {
        desk.open("/schedule/band?e=" + SLUG);
        desk.page().locator("[id='form:kind']").selectOption(kind);
        return desk.name("name", arabic, french).fill("start", start).fill("end", end);
    }

    /** How many minutes after ten o'clock it begins. */
    private static long fromOpening(Page page, Locator band) {
        double ten = page.locator(".hour", new Page.LocatorOptions().setHasText("10:00"))
                .boundingBox()
                .y;
        return Math.round((band.boundingBox().y - ten) / MINUTE);
    }

    private static Offset<Double> within(double pixels) {
        return Offset.offset(pixels);
    }

    @Test
    void whatIsHeldTogetherStandsSideBySide(Fair fair, Browser browser) {
        try (Desk desk = desk(browser, fair)) {
            desk.open("/venue/rooms?e=" + SLUG);
            desk.page()
                    .locator("main tbody a", new Page.LocatorOptions().setHasText("رواق التوقيع"))
                    .first()
                    .click();
            desk.page().waitForLoadState();
            desk.page().locator("[id='form:severalAtOnce']").check();
            desk.save();
            List<String> titles =
                    Stream.generate(() -> newSession(desk)).limit(3).toList();
            Page page = board(desk, "ar", SUNDAY);
            int corner = roomOf(page, "رواق التوقيع");
            move(page, titles.get(0), corner, "10:00");
            move(page, titles.get(1), corner, "10:30");
            move(page, titles.get(2), corner, "10:45");
            assertThat(page.locator(".item.saving")).hasCount(0);
            page.locator("#tray-search").fill("");
            List<BoundingBox> boxes = titles.stream()
                    .map(title -> item(page, title).boundingBox())
                    .toList();
            for (int one = 0; one < boxes.size(); one++) {
                assertThat(item(page, titles.get(one)).locator(".mark")).hasCount(0);
                for (int other = 0; other < one; other++) {
                    assertThat(Math.abs(boxes.get(one).x - boxes.get(other).x))
                            .as("beside each other and not over each other")
                            .isGreaterThanOrEqualTo(boxes.get(one).width - 1);
                }
            }
            assertThat(tooSmallToRead(page)).isEmpty();
            Screenshots.keep(page, "board-together-ar");
            assertThat(boxes.get(0).x).as("the first at the start of the line").isGreaterThan(boxes.get(1).x);

            move(page, titles.get(2), roomOf(page, "القاعة الكبرى"), "12:00");
            move(page, titles.get(1), roomOf(page, "القاعة الكبرى"), "12:30");
            assertThat(item(page, titles.get(1)).locator(".mark")).isVisible();
            Screenshots.keep(page, "board-overlap-ar");
        }
    }

    private static int roomOf(Page page, String name) {
        return page.locator("#move-room option").allTextContents().indexOf(name);
    }

    /** A session of its own in the tray; answers its title. */
    private static String newSession(Desk desk) {
        String title = "جلسة " + UUID.randomUUID().toString().substring(0, 6);
        desk.open("/programme/session?e=" + SLUG);
        desk.name("title", title, title).choose("kind", 1).press("approve");
        return title;
    }

    private static Locator item(Page page, String title) {
        return page.locator(".item", new Page.LocatorOptions().setHasText(title));
    }

    private static void move(Page page, String title, int room, String start) {
        page.locator("#tray-search").fill(title);
        item(page, title).locator(".item-main").click();
        page.locator("#move-room").selectOption(new SelectOption().setIndex(room));
        page.locator("#move-start").fill(start);
        page.locator("#move-minutes").fill("60");
        page.locator("[data-do=move]").click();
        assertThat(item(page, title).locator(".time")).containsText(start);
    }
}
