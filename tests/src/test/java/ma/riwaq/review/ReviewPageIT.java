package ma.riwaq.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a communiqué through the page: pasted, looked at, corrected, accepted, taken back. */
@InBrowser
class ReviewPageIT {

    private static final String PAGE = "/communique/review?e=siel-29";

    private static final String ARABIC = """
            جمعية أوراق الواحة تنظم يوما تواصليا برواق الوزارة

            تنظم جمعية أوراق الواحة بشراكة مع وكالة التنمية الاجتماعية، وتحت إشراف وزارة التضامن والإدماج الاجتماعي \
            والأسرة، يوما تواصليا يوم الثلاثاء 14 ماي 2024 ابتداء من الساعة الثانية عشرة والنصف زوالا، وذلك ضمن فعاليات \
            الدورة التاسعة والعشرين للمعرض الدولي للنشر والكتاب بالرباط. ويتضمن برنامج هذا اليوم:

            - 12:30 - 13:15: ندوة «المكتبة القروية: تجربة واحة»، تسيير السيدة هند الصقلي
            - 13:30 - 14:30: ورشة «كيف نكتب حكايتنا؟»، بمشاركة السيد كريم الفاسي
            """;

    private static final String FRENCH = """
            L’association Papiers de l’Oasis organise une journée de communication au SIEL

            L’association Papiers de l’Oasis organise, en partenariat avec l’Agence de Développement Social, une \
            journée de communication le vendredi 17 mai 2024 à partir de 12h30, à Rabat. Au programme :

            - 12h30 - 13h15 : conférence « Lire au village », modérée par Mme Hind Sqalli
            - 13h30 - 14h30 : atelier « Écrire nos contes », animé par M. Karim Fassi
            """;

    /** More than all that the tabulator stops at on the page. */
    private static final int MOST_STOPS = 300;

    private static final String POEM = """
            يا ليل طل أو لا تطل
            لا بد لي أن أسهرك
            لو بات عندي قمري
            ما بت أرعى قمرك
            """;

    private static final String CONTRACT = """
            عقد كراء
            حرر بالرباط في 3 ماي 2024 بين الطرف الأول والطرف الثاني، ومدته سنة تبتدئ من فاتح يونيو 2024 على الساعة \
            الثامنة صباحا. ويؤدى الثمن قبل الخامس من كل شهر.
            """;

    private static Page paste(Desk desk, String text) {
        Page page = desk.open(PAGE);
        page.locator("[id='handing:text']").fill(text);
        page.locator("[id='handing:save']").click();
        page.waitForLoadState();
        return page;
    }

    /** Presses a key that sends the form, and goes on when the server has answered, however long it takes. */
    private static void answered(Page page, String key) {
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.keyboard()
                .press(key));
        page.waitForLoadState();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='form:" + id + "']");
    }

    @Test
    void aCommuniqueBecomesAnEventOnTheBoardAndIsTakenBack(Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/language/ar?from=/");
            Page page = paste(desk, ARABIC);
            assertThat(field(page, "title")).hasValue("جمعية أوراق الواحة تنظم يوما تواصليا برواق الوزارة");
            assertThat(field(page, "day")).hasValue("2024-05-14");
            assertThat(field(page, "sessions:0:start")).hasValue("12:30");
            assertThat(field(page, "sessions:1:title")).hasValue("كيف نكتب حكايتنا؟");
            assertThat(page.locator("#source").textContent().strip()).isEqualTo(ARABIC.strip());
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "review ar");

            field(page, "sessions:1:title").focus();
            assertThat(page.locator("#source .lit")).hasText("كيف نكتب حكايتنا؟");
            field(page, "day").focus();
            assertThat(page.locator("#source .lit")).containsText("14 ماي 2024");

            // words become somebody by mouse
            page.locator("#source mark")
                    .filter(new Locator.FilterOptions().setHasText("كريم"))
                    .dblclick();
            assertThat(page.locator("#chosen")).not().isEmpty();
            field(page, "spot").selectOption("Spot[field=SPEAKER, session=1]");
            field(page, "take").click();
            assertThat(field(page, "people:2:name")).not().isEmpty();
            field(page, "people:2:out").click();
            assertThat(field(page, "people:2:name")).hasCount(0);

            field(page, "sessions:1:title").fill("كيف نكتب حكايات الواحة؟");
            field(page, "sessions:1:room").selectOption("فضاء الندوات (مثال)");
            desk.save();
            assertThat(page.locator("main")).containsText("كيف نكتب حكايات الواحة؟");
            assertThat(page.locator("[id='communiques:received:0:undo']")).isVisible();
            String event = page.url();

            desk.open("/schedule/board?e=siel-29&day=2024-05-14");
            assertThat(page.locator(".board-lane .item")
                            .filter(new Locator.FilterOptions().setHasText("كيف نكتب حكايات الواحة؟")))
                    .hasCount(1);
            Screenshots.keep(page, "review board");

            // the same text again brings up to date and doubles nothing
            paste(desk, ARABIC);
            assertThat(field(page, "sessions:0:existing_input")).hasValue("المكتبة القروية: تجربة واحة");
            assertThat(page.locator("main")).containsText("ستُحيَّن ولن تضاف ثانية");

            page.navigate(event);
            assertThat(Accessibility.barriers(page)).isEmpty();
            page.locator("[id='communiques:received:0:undo']").click();
            assertThat(page.locator("main")).containsText("تم التراجع");
            desk.open("/programme/sessions?e=siel-29&q=حكايات الواحة");
            assertThat(page.locator("main tbody tr[data-ri]")).hasCount(0);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void everythingGoesByKeyboardInFrench(Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/language/fr?from=/");
            Page page = paste(desk, FRENCH);
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "review fr");
            page.setViewportSize(360, 740);
            Screenshots.keep(page, "review fr 360");
            page.setViewportSize(1280, 900);

            page.locator("#source").focus();
            page.keyboard().type("nothing of this is written into the text");
            assertThat(page.locator("#source").textContent().strip()).isEqualTo(FRENCH.strip());
            page.keyboard().press("Control+Home");
            for (int i = 0; i < "L’association Papiers de l’Oasis".length(); i++) {
                page.keyboard().press("Shift+ArrowRight");
            }
            assertThat(page.locator("#chosen")).containsText("L’association Papiers de l’Oasis");
            page.keyboard().press("Tab");
            assertThat(field(page, "spot")).isFocused();
            page.keyboard().type("Partenaire");
            page.keyboard().press("Tab");
            assertThat(field(page, "take")).isFocused();
            answered(page, "Enter");
            assertThat(field(page, "organisations:2:name")).hasValue("L’association Papiers de l’Oasis");
            field(page, "organisations:2:out").focus();
            answered(page, "Enter");
            assertThat(field(page, "organisations:2:name")).hasCount(0);

            field(page, "sessions:1:title").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".errors, .ui-message-error")).hasCount(0);

            // a session is left out
            field(page, "sessions:0:taken").focus();
            page.keyboard().press("Space");
            field(page, "end").fill("09:00");
            field(page, "save").focus();
            answered(page, "Enter");
            assertThat(field(page, "end-message")).containsText("La fin doit suivre le début");
            assertThat(field(page, "sessions:1:title")).hasValue("Écrire nos contes");
            assertThat(Accessibility.barriers(page)).isEmpty();

            field(page, "end").fill("15:00");
            field(page, "sessions:1:title").fill("Écrire les contes de l’oasis");
            field(page, "save").focus();
            answered(page, "Enter");
            page.waitForURL(address -> address.contains("/programme/event"));
            assertThat(page.locator("main")).containsText("Écrire les contes de l’oasis");
            assertThat(page.locator("main")).not().containsText("Lire au village");
            String event = page.url();

            desk.open("/schedule/board?e=siel-29&day=2024-05-17");
            assertThat(page.locator(".board-lane .item")
                            .filter(new Locator.FilterOptions().setHasText("Écrire les contes de l’oasis")))
                    .hasCount(1);
            page.navigate(event);
            page.locator("[id='communiques:received:0:undo']").focus();
            answered(page, "Enter");
            assertThat(page.locator("main")).containsText("est annulé");
            desk.open("/language/ar?from=/");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsNoCommuniqueIsToldSo(Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/language/ar?from=/");
            Page page = paste(desk, POEM);
            assertThat(page.locator("[id='handing:text-message']")).containsText("لا يعلن هذا النص عن أي شيء");
            assertThat(page.locator("[id='handing:text']").inputValue().strip()).isEqualTo(POEM.strip());
            assertThat(Accessibility.barriers(page)).isEmpty();

            paste(desk, " \n ");
            assertThat(page.locator("[id='handing:text-message']")).containsText("لا يتضمن أي نص");
            paste(desk, "بلاغ ".repeat(9000));
            assertThat(page.locator("[id='handing:text-message']")).containsText("ليس هذا بلاغا");

            paste(desk, CONTRACT);
            assertThat(page.locator("[id='handing:text-message']")).containsText("لا يعلن هذا النص عن أي شيء");
            paste(desk, "11 ماي 2024\n12 ماي 2024\n");
            assertThat(page.locator("[id='handing:text-message']")).containsText("لا يعلن هذا النص عن أي شيء");
        }
    }

    /** Who uses no mouse hands in a text, is refused, mends it in its place and goes on. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void aRefusalIsMetAndMendedByKeyboard(String language, Browser browser, Fair fair) {
        boolean arabic = language.equals("ar");
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/language/" + language + "?from=/");
            Page page = desk.open(PAGE);
            type(page, "handing:text", CONTRACT);
            tabTo(page, "handing:save");
            answered(page, "Enter");
            assertThat(page.locator("[id='handing:text-message']"))
                    .containsText(arabic ? "لا يعلن هذا النص عن أي شيء" : "Ce texte n’annonce rien");
            assertThat(Accessibility.barriers(page)).isEmpty();

            type(page, "handing:text", arabic ? ARABIC : FRENCH);
            tabTo(page, "handing:save");
            answered(page, "Enter");
            type(page, "form:title", "");
            tabTo(page, "form:save");
            answered(page, "Enter");
            assertThat(field(page, "title-message")).not().isEmpty();
            assertThat(field(page, "sessions:0:start")).hasValue("12:30");
            assertThat(Accessibility.barriers(page)).isEmpty();

            tabTo(page, "form:leave");
            answered(page, "Enter");
            assertThat(page.locator("[id='handing:text']")).isVisible();
            desk.open("/language/ar?from=/");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** Whoever does not see the page hears at each field that it was refused, and why. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void everyRefusedFieldSaysSoAndWhy(String language, Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/language/" + language + "?from=/");
            Page page = desk.open(PAGE);
            type(page, "handing:text", CONTRACT);
            tabTo(page, "handing:save");
            answered(page, "Enter");
            refused(page, "handing:text");
            handIn(desk, Papers.bytes(4096, 1));
            refused(page, "handing:file");

            desk.open(PAGE);
            type(page, "handing:text", language.equals("ar") ? ARABIC : FRENCH);
            tabTo(page, "handing:save");
            answered(page, "Enter");
            assertThat(page.locator("[aria-invalid]")).hasCount(0);
            tabTo(page, "form:take");
            answered(page, "Enter");
            refused(page, "form:spot");

            String body = added(page, "organisations", "addOrganisation");
            String person = added(page, "people", "addPerson");
            type(page, "form:title", "");
            type(page, "form:sessions:0:title", "");
            field(page, "day").fill("2024-06-01");
            field(page, "end").fill("09:00");
            field(page, "sessions:0:day").fill("2024-06-02");
            field(page, "sessions:0:end").fill("10:00");
            field(page, "sessions:1:start").fill("");
            tabTo(page, "form:save");
            answered(page, "Enter");
            refused(
                    page,
                    "form:title",
                    "form:day",
                    "form:end",
                    body,
                    "form:sessions:0:title",
                    "form:sessions:0:day",
                    "form:sessions:0:end",
                    "form:sessions:1:start",
                    person);
            assertThat(page.locator("#errors")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(field(page, "title")).isFocused();
            assertThat(Accessibility.barriers(page)).isEmpty();

            tabTo(page, "form:leave");
            answered(page, "Enter");
            desk.open("/language/ar?from=/");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** Adds a row by keyboard; answers the identity of its empty name. */
    private static String added(Page page, String rows, String button) {
        Locator names = page.locator("[id^='form:" + rows + ":'][id$=':name']");
        int before = names.count();
        tabTo(page, "form:" + button);
        answered(page, "Enter");
        assertThat(names).hasCount(before + 1);
        return "form:" + rows + ":" + before + ":name";
    }

    /** These fields and no others are marked as refused, each with a message that says something. */
    private static void refused(Page page, String... ids) {
        for (String id : ids) {
            Locator field = page.locator("[id='" + id + "']");
            assertThat(field).hasAttribute("aria-invalid", "true");
            assertThat(field).hasAttribute("aria-describedby", id + "-message_error-detail");
            assertThat(page.locator("[id='" + id + "-message_error-detail']"))
                    .not()
                    .isEmpty();
        }
        assertThat(page.locator("[aria-invalid]")).hasCount(ids.length);
    }

    @Test
    void twoSessionsInOneRoomAreToldAtTheRoom(Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/language/ar?from=/");
            Page page = paste(desk, ARABIC);
            for (int session = 0; session < 2; session++) {
                field(page, "sessions:" + session + ":start").fill("12:30");
                field(page, "sessions:" + session + ":end").fill("13:30");
                field(page, "sessions:" + session + ":room").selectOption("فضاء الورشات (مثال)");
            }
            tabTo(page, "form:save");
            answered(page, "Enter");
            refused(page, "form:sessions:1:room");
            assertThat(Accessibility.barriers(page)).isEmpty();
            field(page, "leave").click();
        }
    }

    /** Takes the place of what a field holds. */
    private static void type(Page page, String id, String words) {
        page.locator("[id='" + id + "']").focus();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().insertText(words);
    }

    /** Goes on with the tabulator until something has the focus. */
    private static void tabTo(Page page, String id) {
        for (int i = 0; i < MOST_STOPS && !id.equals(page.evaluate("document.activeElement.id")); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator("[id='" + id + "']")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void whatCannotBeReadIsToldInTheLanguageOfThePage(String language, Browser browser, Fair fair) {
        boolean arabic = language.equals("ar");
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/language/" + language + "?from=/");
            desk.open(PAGE);
            int before = page.locator("main tbody tr[data-ri]").count();
            Map<FilePayload, String> answers = new LinkedHashMap<>();
            answers.put(Papers.pdf(null, null), arabic ? "مسح ضوئي" : "Ce fichier est numérisé");
            answers.put(Papers.pdf(FRENCH, "secret"), arabic ? "بكلمة سر" : "protégé par un mot de passe");
            answers.put(Papers.docxBomb(), arabic ? "فك" : "Une fois décompressé");
            answers.put(Papers.docxWithEntity(), arabic ? "تالف" : "Ce fichier est endommagé");
            answers.put(Papers.bytes(4096, 1), arabic ? "ليس هذا الملف نصا" : "ni un texte ni un des documents");
            answers.put(Papers.bytes(10 * 1024 * 1024, 'a'), arabic ? "أكبر من" : "Le fichier dépasse");
            answers.put(Papers.text(CONTRACT), arabic ? "لا يعلن هذا النص عن أي شيء" : "Ce texte n’annonce rien");
            answers.forEach((file, answer) -> {
                handIn(desk, file);
                assertThat(page.locator("[id='handing:file-message']")).containsText(answer);
            });
            assertThat(Accessibility.barriers(page)).isEmpty();
            // a file of no bytes is no file: it is the text that is missing
            handIn(desk, Papers.bytes(0, 0));
            assertThat(page.locator("[id='handing:text-message']"))
                    .containsText(arabic ? "لا يتضمن أي نص" : "Il n’y a aucun texte");
            desk.open(PAGE);
            assertThat(page.locator("main tbody tr[data-ri]")).hasCount(before);
            desk.open("/language/ar?from=/");
        }
    }

    @Test
    void everyKindOfFileIsReadAsTheTextInIt(Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/language/fr?from=/");
            Page page = desk.page();
            for (FilePayload file : List.of(
                    Papers.text(FRENCH),
                    Papers.page(FRENCH),
                    Papers.docx(FRENCH),
                    Papers.odt(FRENCH),
                    Papers.pdf(FRENCH, null))) {
                handIn(desk, file);
                assertThat(field(page, "title"))
                        .hasValue("L’association Papiers de l’Oasis organise une journée de communication au SIEL");
                assertThat(field(page, "day")).hasValue("2024-05-17");
                assertThat(field(page, "sessions:0:start")).hasValue("12:30");
                assertThat(field(page, "sessions:1:title")).hasValue("Écrire nos contes");
                assertThat(field(page, "organisations:0:name")).hasValue("association Papiers de l’Oasis");
                field(page, "leave").click();
                assertThat(page.locator("[id='handing:text']")).isVisible();
            }
            desk.open("/language/ar?from=/");
            handIn(desk, Papers.docx(ARABIC));
            assertThat(field(page, "sessions:1:title")).hasValue("كيف نكتب حكايتنا؟");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** What is read of books and of who does what for one session alone stands on the page and is stored. */
    @Test
    void booksAndPartnersOfOneSessionAreShownAndStored(Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/language/ar?from=/");
            Page page = paste(
                    desk,
                    ARABIC.replace("بمشاركة السيد كريم الفاسي", "بشراكة مع جمعية أصدقاء الحكاية")
                            .replace("ندوة «المكتبة القروية: تجربة واحة»", "توقيع كتاب «ظلال الواحة»"));
            assertThat(field(page, "publications:0:name")).hasValue("ظلال الواحة");
            assertThat(field(page, "publications:0:session").locator("option:checked"))
                    .containsText("ظلال الواحة");
            assertThat(field(page, "organisations:3:name")).hasValue("جمعية أصدقاء الحكاية");
            assertThat(field(page, "organisations:3:session").locator("option:checked"))
                    .containsText("كيف نكتب حكايتنا؟");
            assertThat(field(page, "organisations:3:spellingKept")).not().isChecked();
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "review books ar");

            // a day without a time is no place on the board
            field(page, "sessions:1:day").fill("2024-05-15");
            field(page, "sessions:1:start").fill("");
            field(page, "sessions:1:end").fill("");
            desk.save();
            assertThat(page.locator("main")).containsText("كيف نكتب حكايتنا؟");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("كيف نكتب حكايتنا؟"))
                    .first()
                    .click();
            assertThat(field(page, "plannedDay").locator("option:checked")).containsText("15");
            page.goBack();
            page.locator("[id='communiques:received:0:undo']").click();
            assertThat(page.locator("main")).containsText("تم التراجع");
            desk.open("/publication/publications?e=siel-29&q=ظلال الواحة");
            assertThat(page.locator("main tbody tr[data-ri]")).hasCount(0);
        }
    }

    private static void handIn(Desk desk, FilePayload file) {
        Page page = desk.open(PAGE);
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("[id='handing:save']").click();
        page.waitForLoadState();
    }

    @Test
    void staffTeachTheReaderAWord(Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.open("/language/ar?from=/");
            Page page = desk.open("/communique/words?e=siel-29");
            assertThat(Accessibility.barriers(page)).isEmpty();
            desk.fill("word", "صبحية").choose("meaning", 1);
            field(page, "kind").selectOption("READING");
            desk.save();
            assertThat(page.locator("main tbody")).containsText("صبحية");
            assertThat(Accessibility.barriers(page)).isEmpty();
            paste(desk, ARABIC.replace("ورشة «", "صبحية «"));
            assertThat(field(page, "sessions:1:kind").locator("option:checked")).hasText("قراءة");
            desk.open("/communique/words?e=siel-29");
            page.locator("[id^='words:'] button").first().click();
            assertThat(page.locator("main")).containsText("حذفت الكلمة");
        }
    }
}
