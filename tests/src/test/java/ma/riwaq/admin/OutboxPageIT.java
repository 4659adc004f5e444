package ma.riwaq.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Ports;
import ma.riwaq.support.Screenshots;
import org.junit.jupiter.api.Test;

/** A release moves a session; its speaker is written to, the letter is changed, sent and arrives. */
@InBrowser
class OutboxPageIT {

    private static final String SESSION = "أكتشف طريقة برايل";
    private static final String OUTBOX = "/letter/outbox?e=siel-29";

    @Test
    void aLetterIsWrittenChangedSentAndArrives(Browser browser) throws Exception {
        int port = Ports.free();
        GreenMail post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        Map<String, String> mail =
                Map.of("RIWAQ_MAIL_URL", "smtp://127.0.0.1:" + port, "RIWAQ_MAIL_FROM", "programme@fair.example");
        try (Fair fair = new Fair(mail).start("demo");
                Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.page();
            giveAnAddressAndMove(desk);
            release(desk);

            desk.open(OUTBOX);
            assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("main").innerText()).contains("مسودة", "مستجد واحد");
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "outbox-ar");
            findTheLetter(desk);

            page.locator("main tbody a").first().click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("salma@example.ma");
            Locator words = page.locator("[id='form:words']");
            assertThat(words.inputValue()).contains("تغيير في: «" + SESSION, "من 15:15 إلى 16:45 (بدلا من: ");
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "letter-ar");
            words.fill(words.inputValue() + "\n\nنرحب بكم.");
            desk.press("send");

            assertThat(page.locator("main").innerText()).contains("في طريق الإرسال");
            waitForAttempt(desk);
            assertThat(Accessibility.barriers(page)).isEmpty();
            post.start();
            assertThat(post.waitForIncomingEmail(60_000, 1)).isTrue();
            MimeMessage arrived = post.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).contains("مستجد واحد");
            MimeMultipart parts = (MimeMultipart) arrived.getContent();
            assertThat(parts.getBodyPart(0).getContent().toString()).contains(SESSION, "نرحب بكم.");
            assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), UTF_8))
                    .contains("BEGIN:VEVENT", "SEQUENCE:1");
            waitForState(desk, "مرسلة");
            for (String open : List.of("/ar/siel-29/people/s-benhaddou", "/api/v1/editions/siel-29/release")) {
                assertThat(fair.get(open).body())
                        .as(open)
                        .contains("s-benhaddou")
                        .doesNotContain("salma@example.ma");
            }
            assertThat(post.getReceivedMessages()).hasSize(1);
            assertThat(desk.complaints()).isEmpty();
        } finally {
            post.stop();
        }
    }

    @Test
    void withoutAServerLettersAreTakenAwayAsFiles(Browser browser) {
        try (Fair fair = Fair.demo();
                Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.page();
            giveAnAddressAndMove(desk);
            release(desk);
            desk.open("/language/fr?from=/");
            desk.open(OUTBOX);
            assertThat(page.locator("main .alert").innerText()).contains("Aucun serveur de messagerie");
            assertThat(page.locator("main").innerText()).contains("Brouillon");
            keepNarrowToo(page, "outbox-fr");
            assertThat(Accessibility.barriers(page)).isEmpty();
            page.locator("main tbody a").first().click();
            page.waitForLoadState();
            assertThat(page.locator("[id='form:send']").count()).isZero();
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "letter-fr");
            String file = page.waitForDownload(
                            () -> page.locator("a[href*='letter.eml']").click())
                    .suggestedFilename();
            assertThat(file).isEqualTo("riwaq.eml");

            desk.press("discard");
            assertThat(page.locator("main").innerText()).contains("Écartée");
        }
    }

    private static void keepNarrowToo(Page page, String name) {
        Screenshots.keep(page, name);
        page.setViewportSize(360, 800);
        Screenshots.keep(page, name + "-360");
        page.setViewportSize(1280, 900);
    }

    /** By the list of what is left to do, by words and by its release, all in the address. */
    private static void findTheLetter(Desk desk) {
        Page page = desk.open("/edition/home?e=siel-29");
        Locator task = page.locator(".tasks li:has(a[href*='letter/outbox'])");
        assertThat(task.locator(".count").innerText()).contains("بقي واحد");
        Screenshots.keep(page, "home-letters-ar");
        task.locator("a").click();
        page.waitForLoadState();
        assertThat(page.locator("select[name=state]").inputValue()).isEqualTo("DRAFT");
        assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
        page.locator("main #q").fill("SAID BENHADDOUCH");
        page.locator("main search button").click();
        page.waitForLoadState();
        assertThat(page.url()).contains("state=DRAFT", "q=");
        assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
        page.locator("select[name=release]").selectOption("2");
        page.locator("main search button").click();
        page.waitForLoadState();
        assertThat(page.url()).contains("release=2");
        keepNarrowToo(page, "outbox-found-ar");
        assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
        page.locator("main #q").fill("إدريس benhaddouch");
        page.locator("main search button").click();
        page.waitForLoadState();
        assertThat(page.locator("main tbody tr").count()).isZero();
        assertThat(Accessibility.barriers(page)).isEmpty();
        desk.open(OUTBOX);
    }

    /** Gives somebody of one session an address, and moves it. */
    private static void giveAnAddressAndMove(Desk desk) {
        find(desk, "/directory/people", "s-benhaddou");
        desk.fill("contactEmail", "salma@example.ma").save();
        find(desk, "/programme/sessions", SESSION);
        desk.fill("start", "15:15").save();
    }

    private static void find(Desk desk, String list, String words) {
        Page page = desk.open(list + "?e=siel-29&q=" + URLEncoder.encode(words, UTF_8));
        page.locator("main tbody a").first().click();
        page.waitForLoadState();
    }

    private static void release(Desk desk) {
        desk.open("/release/releases?e=siel-29");
        desk.press("save");
    }

    private static void waitForAttempt(Desk desk) throws InterruptedException {
        desk.open(OUTBOX);
        desk.page().locator("main tbody a").first().click();
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (desk.page().locator("main .alert").count() == 0 && Instant.now().isBefore(end)) {
            Thread.sleep(500);
            desk.page().reload();
        }
        assertThat(desk.page().locator("main .alert").innerText()).contains("127.0.0.1");
    }

    private static void waitForState(Desk desk, String state) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        desk.open(OUTBOX);
        while (!desk.page().locator("main tbody").innerText().contains(state)
                && Instant.now().isBefore(end)) {
            Thread.sleep(500);
            desk.open(OUTBOX);
        }
        assertThat(desk.page().locator("main tbody").innerText()).contains(state);
    }
}
