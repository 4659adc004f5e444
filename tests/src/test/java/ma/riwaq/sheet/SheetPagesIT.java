package ma.riwaq.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.riwaq.support.Accessibility;
import ma.riwaq.support.Desk;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Screenshots;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** The way of a spreadsheet through the pages: handed in, matched, looked at, put right, carried out, taken back. */
@InBrowser
class SheetPagesIT {

    private static final int MANY = 2000;

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void bringsASpreadsheetInAndTakesItBack(Browser browser, Fair fair) throws IOException {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = handIn(desk, "2024-05-11", "2024-13-45");
            assertThat(page.locator("select").first()).hasValue("title.ar");
            assertThat(Accessibility.barriers(page)).isEmpty();
            page.getByLabel("تنطلق في", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("start");
            press(page, "columns");

            Locator refused = page.locator("tr[data-outcome=REFUSED]");
            assertThat(refused).hasCount(1);
            assertThat(refused).containsText("2024-13-45");
            assertThat(page.locator("tr[data-outcome=ADDED]")).hasCount(1);
            assertThat(page.locator("form#carry")).hasCount(0);
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "import refused");
            Download copy =
                    page.waitForDownload(() -> page.locator("a[download]").click());
            Table remarked = Tables.read(Files.readAllBytes(copy.path()));
            assertThat(remarked.headings()).last().isEqualTo("ملاحظات");
            assertThat(remarked.rows().get(1).cells()).last().asString().contains("30/04/2027");

            handIn(desk, "2024-05-11", "2024-05-11");
            assertThat(page.getByLabel("تنطلق في", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("start");
            press(page, "columns");
            assertThat(page.locator("tr[data-outcome=ADDED]")).hasCount(2);
            press(page, "carry");
            Locator undo = page.locator("[id='form:save']");
            undo.waitFor();
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "import done");
            assertThat(sessions(desk)).hasSize(2);

            page.goBack();
            page.locator("[id='form:save']").click();
            assertThat(page.locator("main")).containsText("تم التراجع");
            assertThat(sessions(desk)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** Whoever comes back while it runs sees how far it is, and later the way back; by a file of a spreadsheet program's. */
    @Test
    void aLargeOneGoesOnWhileItsPageIsLoadedAnew(Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/sheet/imports?e=siel-29");
            page.locator("select[id$=kind]").selectOption(new SelectOption().setIndex(1));
            page.locator("input[type=file]").setInputFiles(new FilePayload("كثير.csv", "text/csv", many()));
            press(page, "form");
            page.locator("form#columns").waitFor();
            press(page, "columns");
            page.locator("form#carry").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            press(page, "carry");
            Locator bar = page.locator("progress#progress");
            page.reload();
            assertThat(bar).hasAttribute("max", Integer.toString(MANY));
            assertThat(page.locator("[data-progress] bdi"))
                    .not()
                    .hasText("0 / " + MANY, new LocatorAssertions.HasTextOptions().setTimeout(60_000));
            assertThat(Accessibility.barriers(page)).isEmpty();
            Locator undo = page.locator("[id='form:save']");
            undo.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
            assertThat(count(desk)).isEqualTo(MANY);

            page.goBack();
            undo.click(new Locator.ClickOptions().setTimeout(120_000));
            assertThat(page.locator("main"))
                    .containsText("تم التراجع", new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
            assertThat(count(desk)).isZero();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static byte[] many() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "كثيرة رقم %d;2024-05-%02d;%02d:00".formatted(i, 10 + i % 9, 10 + i % 8))
                .collect(Collectors.joining("\n", "العنوان;التاريخ;وقت البدء\n", "\n"))
                .getBytes(UTF_8);
    }

    private static int count(Desk desk) {
        Page page = desk.open("/programme/sessions?e=siel-29&q=كثيرة");
        return page.locator("main .empty").isVisible()
                ? 0
                : Integer.parseInt(page.locator("main .pager p").innerText().replaceAll("\\D", ""));
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithAFile(Browser browser, Fair fair) throws IOException {
        try (Desk desk = Desk.signIn(browser, fair)) {
            for (Map.Entry<String, byte[]> each : wrongFiles().entrySet()) {
                Page page = desk.open("/sheet/imports?e=siel-29");
                page.locator("select[id$=kind]").selectOption("SESSIONS");
                page.locator("input[type=file]").setInputFiles(new FilePayload("a.xlsx", TYPE, each.getValue()));
                press(page, "form");
                assertThat(page.locator(".ui-message-error")).containsText(each.getKey());
            }
            assertThat(Accessibility.barriers(desk.page())).isEmpty();
            assertThat(desk.open("/sheet/imports?e=siel-29").locator("main").innerText())
                    .as("nothing of them is kept")
                    .doesNotContain("a.xlsx");
        }
    }

    /** By what is said of each. */
    private static Map<String, byte[]> wrongFiles() throws IOException {
        byte[] sound = workbook("2024-05-11", "2024-05-11");
        return Map.of(
                "ليس جدولا سليما", "<html><p>no</p>".getBytes(UTF_8),
                "لا سطور", "العنوان;القاعة\n".getBytes(UTF_8),
                "فوق أكثر من عمود", "العنوان;العُنوان\n1;2".getBytes(UTF_8),
                "خلايا مدمجة", workbook(sheet -> sheet.range(1, 0, 2, 0).merge()),
                "برامج (ماكرو)", with(sound, "xl/vbaProject.bin", 1),
                "روابط إلى ملفات أخرى", with(sound, "xl/externalLinks/externalLink1.xml", 1),
                "حين يُفك ضغطه", with(sound, "xl/media/image1.bin", 90 * 1024 * 1024));
    }

    /** Days as text in Arabic and as numbers, a formula, and a million rows without anything. */
    @Test
    void takesAWorkbookAsItCame(Browser browser, Fair fair) throws IOException {
        byte[] written = workbook(sheet -> {
            sheet.value(1, 1, "السبت 11 ماي 2024");
            sheet.value(2, 1, LocalDate.of(2024, 5, 12));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            row(sheet, 4, "لقاء ثالث للاستيراد", "الأحد 11 ماي 2024", "09:00");
        });
        String formula = "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>CONCATENATE(A2,A3)</f><v>ملتقى للاستيراد</v></c></row>";
        byte[] file = changed(
                written, "xl/worksheets/sheet1.xml", sheet -> sheet.replace("<row r=\"5\"", formula + "<row r=\"5\"")
                        .replace("</sheetData>", empty(6, 1_000_000) + "</sheetData>"));
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = handIn(desk, file);
            assertThat(page.locator("main")).containsText("في الملف صيغ حسابية");
            press(page, "columns");
            Locator rows = page.locator("tr[data-outcome]");
            assertThat(rows).hasCount(4);
            assertThat(rows.nth(0)).containsText("2024-05-11");
            assertThat(rows.nth(1)).containsText("2024-05-12");
            assertThat(rows.nth(2)).containsText("ملتقى للاستيراد");
            assertThat(rows.nth(3)).hasAttribute("data-outcome", "REFUSED");
            assertThat(rows.nth(3)).containsText("الأحد 11 ماي 2024");
        }
    }

    private static String empty(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj("<row r=\"%d\"/>"::formatted)
                .collect(Collectors.joining());
    }

    /** A workbook with another file in it, of so many bytes. */
    private static byte[] with(byte[] workbook, String name, int bytes) throws IOException {
        return changed(workbook, zip -> {
            Path added = zip.getPath(name);
            Files.createDirectories(added.getParent());
            Files.write(added, new byte[bytes]);
        });
    }

    /** A workbook with other words in one of its files. */
    private static byte[] changed(byte[] workbook, String name, UnaryOperator<String> change) throws IOException {
        return changed(workbook, zip -> {
            Path part = zip.getPath(name);
            Files.writeString(part, change.apply(Files.readString(part)));
        });
    }

    private static byte[] changed(byte[] workbook, Change change) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, workbook);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            change.in(zip);
        }
        byte[] changed = Files.readAllBytes(file);
        Files.delete(file);
        return changed;
    }

    @Test
    void takesListsAndEditionsAway(Browser browser, Fair fair) throws IOException {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/programme/sessions?e=siel-29&q=الترجمة");
            int shown = page.locator("main tbody tr[data-ri]").count();
            assertThat(shown).isPositive();
            Download file = page.waitForDownload(
                    () -> page.locator(".exports a").first().click());
            Table table = Tables.read(Files.readAllBytes(file.path()));
            assertThat(file.suggestedFilename()).endsWith(".xlsx");
            assertThat(table.rows()).as("as many as the filter leaves").hasSize(shown);
            assertThat(table.headings()).contains("العنوان (بالعربية)");

            Download text =
                    page.waitForDownload(() -> page.locator(".exports a").last().click());
            assertThat(Files.readAllBytes(text.path())).startsWith(0xEF, 0xBB, 0xBF);

            desk.open("/sheet/archive?e=siel-29");
            assertThat(Accessibility.barriers(page)).isEmpty();
            Download archive = page.waitForDownload(
                    () -> page.locator("main a[href*='archive.zip']").click());
            assertThat(Files.size(archive.path())).isPositive();
        }
    }

    @Test
    void anotherInstallationLoadsAnEdition(Browser browser, Fair fair) throws IOException {
        try (Desk desk = Desk.signIn(browser, fair);
                Fair other = new Fair(Map.of())) {
            Page page = desk.open("/sheet/archive?e=siel-29");
            Download archive = page.waitForDownload(
                    () -> page.locator("main a[href*='archive.zip']").click());
            byte[] file = Files.readAllBytes(archive.path());
            String rooms =
                    desk.open("/venue/rooms?e=siel-29").locator("main tbody").innerText();
            String titles = desk.open("/publication/publications?e=siel-29")
                    .locator("main tbody")
                    .innerText();
            String sessions = desk.open("/programme/sessions?e=siel-29&sort=time")
                    .locator("main tbody")
                    .innerText();

            other.start("serve");
            try (Desk there = Desk.signIn(browser, other)) {
                Page loading = there.open("/sheet/archive");
                loading.locator("input[type=file]")
                        .setInputFiles(new FilePayload("siel-29.zip", "application/zip", file));
                there.save();
                assertThat(loading.url()).contains("/edition/home", "e=siel-29");
                assertThat(there.open("/venue/rooms?e=siel-29")
                                .locator("main tbody")
                                .innerText())
                        .isEqualTo(rooms);
                assertThat(there.open("/publication/publications?e=siel-29")
                                .locator("main tbody")
                                .innerText())
                        .isEqualTo(titles);
                assertThat(there.open("/programme/sessions?e=siel-29&sort=time")
                                .locator("main tbody")
                                .innerText())
                        .isEqualTo(sessions);
                assertThat(there.complaints()).isEmpty();
            }
        }
    }

    @Test
    void takesAwayEveryListThatIsEnteredInForms(Browser browser, Fair fair) throws IOException {
        Map<String, String> headings = Map.of(
                "/schedule/bands", "يوم الأسبوع",
                "/edition/editions", "أول يوم",
                "/edition/fairs", "الرمز",
                "/account/accounts", "الأدوار");
        try (Desk desk = Desk.signIn(browser, fair)) {
            for (Map.Entry<String, String> each : headings.entrySet()) {
                Page page = desk.open(each.getKey() + "?e=siel-29");
                Download sheet = page.waitForDownload(
                        () -> page.locator(".exports a").first().click());
                assertThat(sheet.suggestedFilename()).as(each.getKey()).endsWith(".xlsx");
                Download text = page.waitForDownload(
                        () -> page.locator(".exports a").last().click());
                assertThat(Files.readString(text.path())).startsWith("\uFEFF").contains(each.getValue());
            }
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** What is found, released, handed in and removed is taken away as its page tells it. */
    @Test
    void takesAwayConflictsReleasesImportsAndTheTrash(Browser browser, Fair fair) throws IOException {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.bring("siel-29", "SESSIONS", "العنوان\n=جلسة بلا مقابل\n");
            Page page = desk.open("/schedule/conflicts?e=siel-29&kind=FRENCH_TITLE_MISSING");
            int found = page.locator("section.conflicts > ul > li").count();
            Table conflicts = takenAway(page);
            assertThat(conflicts.headings()).contains("الأهمية", "النوع", "التعارض", "السبب");
            assertThat(conflicts.rows())
                    .as("as many as the filter leaves")
                    .hasSize(found)
                    .allSatisfy(row -> assertThat(row.cells()).contains("العنوان الفرنسي ناقص"))
                    .anySatisfy(row -> assertThat(row.cells().toString()).contains("جلسة بلا مقابل"));

            desk.open("/sheet/imports?e=siel-29");
            List<String> latest =
                    page.locator("main tbody tr").first().locator("td").allInnerTexts();
            assertThat(latest).contains("SESSIONS.csv");
            assertThat(takenAway(page).rows().get(0).cells())
                    .startsWith("SESSIONS.csv", "البرنامج", latest.get(2), "1", latest.get(4));

            desk.open("/release/releases?e=siel-29");
            Locator past = page.locator("section[aria-labelledby=past-title] tbody tr");
            Table releases = takenAway(page);
            assertThat(releases.headings()).contains("الختم سليم");
            assertThat(releases.rows()).hasSize(past.count());
            assertThat(releases.rows().get(0).cells())
                    .contains(past.first().locator("code").textContent());

            desk.open("/programme/sessions?e=siel-29&q=مقابل");
            page.locator("main tbody a").first().click();
            page.waitForLoadState();
            page.locator("details.removal summary").click();
            page.locator("[id='removal:remove']").click();
            page.waitForLoadState();
            desk.open("/history/trash?q=مقابل");
            assertThat(takenAway(page).rows()).singleElement().satisfies(row -> assertThat(row.cells())
                    .contains("جلسة"));
            Download text =
                    page.waitForDownload(() -> page.locator(".exports a").last().click());
            assertThat(text.suggestedFilename()).isEqualTo("trash.csv");
            assertThat(Files.readString(text.path()))
                    .as("no formula for the program that opens it")
                    .contains("\n'=جلسة بلا مقابل;");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static Table takenAway(Page page) throws IOException {
        Download file =
                page.waitForDownload(() -> page.locator(".exports a").first().click());
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        return Tables.read(Files.readAllBytes(file.path()));
    }

    /** A session told for another day has moved or is one more: the person says which, row by row. */
    @Test
    void thePersonSaysWhichSessionAnUnsureRowMeans(Browser browser, Fair fair) {
        try (Desk desk = Desk.signIn(browser, fair)) {
            desk.bring("siel-29", "SESSIONS", told("2024-05-11"));
            Page page = desk.open("/sheet/imports?e=siel-29");
            page.locator("select[id$=kind]").selectOption("SESSIONS");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "أيام.csv", "text/csv", told("2024-05-12").getBytes(UTF_8)));
            press(page, "form");
            page.locator("form#columns").waitFor();
            press(page, "columns");
            Locator unsure = page.locator("tr[data-outcome=UNSURE]");
            assertThat(unsure).hasCount(2);
            assertThat(page.locator("form#carry")).hasCount(0);
            assertThat(Accessibility.barriers(page)).isEmpty();
            Screenshots.keep(page, "import unsure");

            Locator same = unsure.nth(0).locator("select");
            assertThat(same.locator("option").nth(2)).containsText("11 ماي 2024");
            same.selectOption(new SelectOption().setIndex(2));
            unsure.nth(1).locator("select").selectOption("new");
            press(page, "rows");
            assertThat(unsure).hasCount(0);
            assertThat(page.locator("tr[data-outcome=CHANGED]")).containsText("ملتقى السؤال");
            assertThat(page.locator("tr[data-outcome=ADDED]")).containsText("ورشة السؤال");
            press(page, "carry");
            page.locator("[id='form:save']").waitFor();
            String done = page.url();

            assertThat(days(desk, "ملتقى السؤال")).containsExactly("12 ماي");
            assertThat(days(desk, "ورشة السؤال")).containsExactly("11 ماي", "12 ماي");
            page.navigate(done);
            page.locator("[id='form:save']").click();
            assertThat(page.locator("main")).containsText("تم التراجع");
            assertThat(days(desk, "ملتقى السؤال")).containsExactly("11 ماي");
            assertThat(days(desk, "ورشة السؤال")).containsExactly("11 ماي");
        }
    }

    private static String told(String day) {
        return "العنوان;التاريخ;الساعة\nملتقى السؤال;" + day + ";08:00\nورشة السؤال;" + day + ";08:30\n";
    }

    /** The days of the sessions of a name, the first first. */
    private static List<String> days(Desk desk, String words) {
        return desk
                .open("/programme/sessions?e=siel-29&sort=time&q=" + words)
                .locator("main tbody tr[data-ri]")
                .allInnerTexts()
                .stream()
                .map(row -> Pattern.compile("\\d+ ماي").matcher(row))
                .map(day -> day.find() ? day.group() : "")
                .toList();
    }

    @Test
    void printsTheProgrammeInTwoLanguages(Browser browser, Fair fair) throws IOException {
        try (Desk desk = Desk.signIn(browser, fair)) {
            Page page = desk.open("/print/print?e=siel-29");
            page.locator("select[id$=what]").selectOption("BOOKLET");
            page.locator("select[id$=langs]").selectOption("ar-fr");
            press(page, "form");
            Locator ready = page.locator("main a[href*='print.pdf']");
            ready.waitFor();
            assertThat(page.locator("select[id$=langs]").inputValue()).isEqualTo("ar-fr");
            assertThat(Accessibility.barriers(page)).isEmpty();

            page.reload();
            Download file = page.waitForDownload(ready::click);
            assertThat(file.suggestedFilename()).matches("siel-29-[0-9]+-booklet-ar-fr\\.pdf");
            try (PDDocument booklet = Loader.loadPDF(Files.readAllBytes(file.path()))) {
                assertThat(new PDFTextStripper().getText(booklet)).contains("Samedi 11 mai 2024", "السبت 11 ماي 2024");
            }
        }
        assertThat(fair.get("/admin/print/print.pdf?run=" + UUID.randomUUID()).statusCode())
                .isNotEqualTo(200);
    }

    /** What is done to the files of a workbook. */
    @FunctionalInterface
    private interface Change {

        void in(FileSystem zip) throws IOException;
    }

    /** Hands in a workbook of two sessions, with the days given. */
    private static Page handIn(Desk desk, String first, String second) {
        return handIn(desk, workbook(first, second));
    }

    private static Page handIn(Desk desk, byte[] workbook) {
        Page page = desk.open("/sheet/imports?e=siel-29");
        page.locator("select[id$=kind]").selectOption(new SelectOption().setIndex(1));
        page.locator("input[type=file]").setInputFiles(new FilePayload("برنامج.xlsx", TYPE, workbook));
        press(page, "form");
        page.locator("form#columns").waitFor();
        return page;
    }

    private static void press(Page page, String form) {
        page.locator("[id='" + form + ":save']").click();
        page.waitForLoadState();
    }

    private static List<String> sessions(Desk desk) {
        return desk.open("/programme/sessions?e=siel-29&q=للاستيراد")
                .locator("main tbody tr[data-ri]")
                .allInnerTexts();
    }

    private static byte[] workbook(String first, String second) {
        return workbook(sheet -> {
            sheet.value(1, 1, first);
            sheet.value(2, 1, second);
        });
    }

    /** A workbook of two sessions without a day, and what else is written into its sheet. */
    private static byte[] workbook(Consumer<Worksheet> more) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("البرنامج");
            sheet.rightToLeft();
            row(sheet, 0, "العنوان", "التاريخ", "تنطلق في");
            row(sheet, 1, "لقاء للاستيراد", "", "08:00");
            row(sheet, 2, "ورشة للاستيراد", "", "08:30");
            more.accept(sheet);
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void row(Worksheet sheet, int line, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            sheet.value(line, at, cells[at]);
        }
    }
}
