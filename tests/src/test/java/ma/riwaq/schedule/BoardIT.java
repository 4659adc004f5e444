package ma.riwaq.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board as people use it: by mouse, by keyboard, by its dialog, alone and with others. */
@InBrowser
class BoardIT {

    private static final String DAY = "2024-05-11";
    private static final double HOUR = 108;

    /** The board on a day on which the first room of the example edition is empty. */
    private static Page board(Desk desk, String lang) {
        desk.open("/language/" + lang + "?from=/");
        Page page = desk.open("/schedule/board?e=siel-29&day=" + DAY);
        page.waitForSelector("#board[data-ready]");
        return page;
    }

    /** A session of its own in the tray; answers its title. */
    private static String newSession(Desk desk) {
        String title = "جلسة " + UUID.randomUUID().toString().substring(0, 6);
        desk.open("/programme/session?e=siel-29");
        desk.fill("title", "ar", title)
                .fill("title", "fr", title)
                .choose("kind", 1)
                .save();
        return title;
    }

    private static Locator item(Page page, String title) {
        return page.locator(".item").filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator inRoom(Page page, int room, String title) {
        return page.locator(".board-lane")
                .nth(room)
                .locator(".item")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Waits until the server has answered: until then things are drawn where they are wanted. */
    private static void settle(Page page) {
        assertThat(page.locator(".item.saving")).hasCount(0);
    }

    private static void drag(Page page, Locator what, double atX, double atY, double toX, double toY) {
        settle(page);
        BoundingBox from = what.boundingBox();
        page.mouse().move(from.x + atX, from.y + atY);
        page.mouse().down();
        page.mouse().move(toX, toY - 9, new Mouse.MoveOptions().setSteps(8));
        page.mouse().move(toX, toY);
        page.mouse().up();
    }

    /** Gives up what the test placed, so that the next one finds an empty day. */
    private static void takeOff(Page page, String title) {
        page.locator("#tray-search").fill("");
        item(page, title).locator(".item-main").click();
        page.locator("#move-more summary").click();
        page.locator("[data-do=unplace]").click();
        assertThat(page.locator("#tray-list .item").filter(new Locator.FilterOptions().setHasText(title)))
                .isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void byMouse(String lang, Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            String title = newSession(desk);
            Page page = board(desk, lang);
            page.locator("#tray-search").fill(title);
            BoundingBox first = page.locator(".board-lane").nth(0).boundingBox();
            BoundingBox second = page.locator(".board-lane").nth(1).boundingBox();
            assertThat(first.x > second.x).isEqualTo("ar".equals(lang));

            drag(page, item(page, title), 30, 8, first.x + 60, first.y + HOUR + 2);
            assertThat(inRoom(page, 0, title).locator(".time")).hasText("10:00–11:00");

            drag(page, item(page, title), 30, 8, second.x + 60, first.y + 2 * HOUR + 8);
            assertThat(inRoom(page, 1, title).locator(".time")).hasText("11:00–12:00");

            settle(page);
            BoundingBox box = item(page, title).boundingBox();
            drag(page, item(page, title), 40, box.height - 4, box.x + 40, box.y + 1.5 * HOUR - 2);
            assertThat(inRoom(page, 1, title).locator(".time")).hasText("11:00–12:30");
            Screenshots.keep(page, "board-" + lang);

            page.locator("[data-do=undo]").click();
            assertThat(inRoom(page, 1, title).locator(".time")).hasText("11:00–12:00");
            page.locator("[data-do=undo]").click();
            assertThat(inRoom(page, 0, title).locator(".time")).hasText("10:00–11:00");
            page.locator("[data-do=redo]").click();
            assertThat(inRoom(page, 1, title).locator(".time")).hasText("11:00–12:00");
            assertThat(page.locator("[data-do=redo]")).isEnabled();

            page.reload();
            assertThat(inRoom(page, 1, title).locator(".time")).hasText("11:00–12:00");
            takeOff(page, title);
        }
    }

    @Test
    void byMouseToAnotherDayAndBackIntoTheTray(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            String title = newSession(desk);
            Page page = board(desk, "ar");
            move(page, title, 1, "10:00", 60);
            page.locator("#tray-search").fill("");
            Locator monday = page.locator(".board-days a[data-day='2024-05-13']");
            BoundingBox tab = monday.boundingBox();
            drag(page, item(page, title), 30, 8, tab.x + 12, tab.y + 15);
            assertThat(item(page, title)).hasCount(0);

            monday.click();
            assertThat(inRoom(page, 0, title).locator(".time")).hasText("10:00–11:00");
            BoundingBox tray = page.locator(".board-tray").boundingBox();
            drag(page, item(page, title), 30, 8, tray.x + 60, tray.y + 250);
            assertThat(page.locator("#tray-list .item").filter(new Locator.FilterOptions().setHasText(title)))
                    .isVisible();
            assertThat(inRoom(page, 0, title)).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void byKeyboard(String lang, Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            String title = newSession(desk);
            Page page = board(desk, lang);
            page.locator("#tray-search").fill(title);
            item(page, title).locator(".item-main").focus();
            page.keyboard().press("Space");
            assertThat(page.locator("#board-live")).containsText(title);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Shift+ArrowDown");
            page.keyboard().press("ar".equals(lang) ? "ArrowLeft" : "ArrowRight");
            page.keyboard().press("+");
            assertThat(page.locator("#board-live")).containsText("10:20");
            page.keyboard().press("Enter");
            assertThat(inRoom(page, 1, title).locator(".time")).hasText("10:20–11:25");
            assertThat(inRoom(page, 1, title).locator(".item-main")).isFocused();

            page.keyboard().press("Space");
            page.keyboard().press("PageDown");
            page.keyboard().press("Escape");
            assertThat(page.locator("#tray-empty")).isVisible();
            page.locator(".board-days a[data-day='" + DAY + "']").click();
            assertThat(inRoom(page, 1, title).locator(".time")).hasText("10:20–11:25");
            takeOff(page, title);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void byTheDialogAndOnAPhone(String lang, Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            String title = newSession(desk);
            String other = newSession(desk);
            Page page = board(desk, lang);
            page.setViewportSize(360, 740);
            move(page, title, 1, "10:30", 45);
            assertThat(inRoom(page, 0, title).locator(".time")).hasText("10:30–11:15");
            move(page, other, 1, "11:00", 30);
            assertThat(inRoom(page, 0, other).locator(".mark")).isVisible();
            assertThat(page.locator("#board-live")).containsText(title);

            item(page, other).locator(".item-main").click();
            page.locator("[data-do=next]").click();
            assertThat(inRoom(page, 0, other).locator(".time")).hasText("11:15–11:45");
            Screenshots.keep(page, "board-phone-" + lang);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isZero();
            assertThat(Accessibility.barriers(page)).isEmpty();
            takeOff(page, title);
            takeOff(page, other);
        }
    }

    private static void move(Page page, String title, int room, String start, int minutes) {
        page.locator("#tray-search").fill(title);
        item(page, title).locator(".item-main").click();
        page.locator("#move-room").selectOption(new SelectOption().setIndex(room));
        page.locator("#move-start").fill(start);
        page.locator("#move-minutes").fill(Integer.toString(minutes));
        page.locator("[data-do=move]").click();
    }

    @Test
    void theTrayIsSearchedAndSortedAndSaysHowLongAndWho(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            String mark = UUID.randomUUID().toString().substring(0, 6);
            String longer = "أدب الطفل " + mark;
            String shorter = "المكتبة المدرسية " + mark;
            desk.bring(
                    "siel-29",
                    "SESSIONS",
                    "العنوان;المدة;المتدخلون\n" + longer + ";90;s-zerouali\n" + shorter + ";30;\n");
            Page page = board(desk, "ar");
            Locator tray = page.locator("#tray-list .item");
            page.locator("#tray-search").fill("الزروالي " + mark);
            assertThat(tray).hasCount(1);
            assertThat(tray).containsText("سلمى الزروالي");
            assertThat(tray).containsText("90");
            page.locator("#tray-search").fill("مدرسيه " + mark);
            assertThat(tray).hasCount(1);
            assertThat(tray).containsText(shorter);

            page.locator("#tray-search").fill(mark);
            assertThat(tray).containsText(new String[] {longer, shorter});
            page.locator("#tray-sort").selectOption("minutes");
            assertThat(tray).containsText(new String[] {shorter, longer});
        }
    }

    @Test
    void twoPeopleSeeEachOther(Fair fair, Browser browser) {
        try (Desk one = Desk.signIn(browser, fair);
                Desk two = Desk.signIn(browser, fair)) {
            String title = newSession(one);
            Page mine = board(one, "ar");
            Page theirs = board(two, "ar");
            move(mine, title, 2, "15:00", 60);
            var within = new LocatorAssertions.IsVisibleOptions().setTimeout(2000);
            assertThat(inRoom(theirs, 1, title)).isVisible(within);

            String session = item(mine, title).getAttribute("data-item");
            mine.navigate(fair.address() + "/admin/programme/session?e=siel-29&id=" + session);
            mine.locator("details.removal summary").click();
            mine.locator("[id='removal:remove']").click();
            mine.waitForLoadState();
            assertThat(item(theirs, title)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(2000));
        }
    }

    @Test
    void aStaleMoveShowsBothVersionsAndALostOneIsNotSilent(Fair fair, Browser browser) {
        try (Desk one = Desk.signIn(browser, fair);
                Desk two = Desk.signIn(browser, fair)) {
            String title = newSession(one);
            Page mine = board(one, "ar");
            Page theirs = board(two, "ar");
            // my board does not hear of theirs
            mine.route("**/data/board/revision*", route -> route.abort());
            move(theirs, title, 2, "15:00", 60);
            assertThat(inRoom(theirs, 1, title)).isVisible();
            assertThat(mine.locator("#board-lost")).isVisible();

            move(mine, title, 1, "12:00", 60);
            assertThat(mine.locator("#overtaken-dialog")).containsText("15:00");
            assertThat(mine.locator("#overtaken-dialog")).containsText("12:00");
            mine.locator("[data-do=mine]").click();
            assertThat(inRoom(theirs, 0, title).locator(".time")).hasText("12:00–13:00");

            mine.route("**/data/board/move*", route -> route.abort());
            mine.locator("#tray-search").fill("");
            item(mine, title).locator(".item-main").click();
            mine.locator("#move-start").fill("16:00");
            mine.locator("[data-do=move]").click();
            assertThat(mine.locator("#board-refused")).containsText(title);
            assertThat(inRoom(mine, 0, title).locator(".time")).hasText("12:00–13:00");
            mine.unroute("**/data/board/move*");
            mine.locator("[data-do=retry]").click();
            assertThat(inRoom(theirs, 0, title).locator(".time")).hasText("16:00–17:00");
            takeOff(theirs, title);
        }
    }

    @Test
    void anUndoOfWhatWasMovedSinceIsRefusedWithBothVersions(Fair fair, Browser browser) {
        try (Desk one = Desk.signIn(browser, fair);
                Desk two = Desk.signIn(browser, fair)) {
            String title = newSession(one);
            Page page = board(one, "ar");
            move(page, title, 1, "12:00", 60);
            settle(page);
            String session = item(page, title).getAttribute("data-item");
            two.open("/programme/session?e=siel-29&id=" + session);
            two.fill("start", "15:00").save();
            assertThat(inRoom(page, 0, title).locator(".time")).hasText("15:00–16:00");

            page.locator("[data-do=undo]").click();
            assertThat(page.locator("#overtaken-dialog")).containsText(title);
            assertThat(page.locator("#overtaken-dialog")).containsText("15:00");
            page.locator("[data-do=forget]").click();
            assertThat(page.locator("#overtaken-dialog")).isHidden();
            assertThat(inRoom(page, 0, title).locator(".time")).hasText("15:00–16:00");
            takeOff(page, title);
        }
    }

    @Test
    void theOtherOperations(Fair fair, Browser browser) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            String title = newSession(desk);
            String later = newSession(desk);
            Page page = board(desk, "ar");
            move(page, title, 1, "10:00", 60);
            move(page, later, 1, "12:00", 60);
            page.locator("[data-do=gaps]").click();
            page.locator("#gaps-minutes").fill("10");
            page.locator("#gaps-form button[type=submit]").click();
            assertThat(inRoom(page, 0, later).locator(".time")).hasText("11:10–12:10");

            more(page, title);
            page.locator("#shift-minutes").fill("30");
            page.locator("[data-do=shift]").click();
            assertThat(inRoom(page, 0, title).locator(".time")).hasText("10:30–11:30");
            assertThat(inRoom(page, 0, later).locator(".time")).hasText("11:40–12:40");

            more(page, title);
            page.locator("#swap-other").selectOption(item(page, later).getAttribute("data-item"));
            page.locator("[data-do=swap]").click();
            assertThat(inRoom(page, 0, title).locator(".time")).hasText("11:40–12:40");

            page.locator("[data-do=block]").click();
            page.locator("#block-ar").fill("استراحة الشاي");
            page.locator("#block-form button[type=submit]").click();
            assertThat(page.locator(".item.break"))
                    .hasCount(page.locator(".board-room:not([hidden])").count());

            more(page, title);
            page.locator("#copy-day").selectOption("2024-05-15");
            page.locator("[data-do=copy]").click();
            page.locator(".board-days a[data-day='2024-05-15']").click();
            assertThat(inRoom(page, 0, title).locator(".time")).hasText("11:40–12:40");

            page.locator(".board-days a[data-day='" + DAY + "']").click();
            more(page, title);
            page.locator("[data-do=repeat]").click();
            page.locator(".board-days a[data-day='2024-05-16']").click();
            assertThat(inRoom(page, 0, title).locator(".time")).hasText("11:40–12:40");
            for (int steps = 0; steps < 6; steps++) {
                String before = page.locator("[data-do=undo] .what").innerText();
                page.locator("[data-do=undo]").click();
                page.waitForTimeout(400);
                assertThat(before).isNotBlank();
            }
            assertThat(inRoom(page, 0, title)).hasCount(0);
            page.locator(".board-days a[data-day='2024-05-15']").click();
            assertThat(inRoom(page, 0, title)).hasCount(0);
            page.locator(".board-days a[data-day='" + DAY + "']").click();
            assertThat(page.locator(".item.break")).hasCount(0);
            assertThat(inRoom(page, 0, later).locator(".time")).hasText("12:00–13:00");
            takeOff(page, title);
            takeOff(page, later);
        }
    }

    private static void more(Page page, String title) {
        item(page, title).locator(".item-main").click();
        page.locator("#move-more summary").click();
    }
}
