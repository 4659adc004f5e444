package ma.riwaq.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrinterTest {

    private static final String DAY = "2024-05-11";
    private static final String TITLE = "الحاضنات الاجتماعية، كرافعة للإدماج الاجتماعي للنساء";

    @Test
    void arabicIsFoundAsItWasWritten() throws IOException {
        try (Printed day = new Printed(Printed.EXAMPLE, PrintKind.DAY, DAY, Lang.AR)) {
            assertThat(day.text())
                    .contains("السبت 11 ماي 2024")
                    .contains("الرواق مفتوح من 10:00 إلى 20:00")
                    .contains(TITLE)
                    .contains("إلى 17:00");
        }
    }

    @Test
    void arabicIsReadAloudInItsOrder() throws IOException {
        try (Printed day = new Printed(Printed.EXAMPLE, PrintKind.DAY, DAY, Lang.AR)) {
            assertThat(day.spoken())
                    .contains(new Printed.Spoken("H1", "ar-MA", "السبت 11 ماي 2024"))
                    .contains(new Printed.Spoken("H3", "ar-MA", TITLE));
            List<String> words =
                    day.spoken().stream().map(Printed.Spoken::words).toList();
            assertThat(words.indexOf("15:30"))
                    .isLessThan(words.indexOf("أصنع كتابي المطوي (مثال)"))
                    .isGreaterThan(words.indexOf(TITLE));
        }
    }

    @Test
    void vowelsAreSetAndRead() throws IOException {
        String vowelled = "الدَّوْرَةُ التَّاسِعَةُ: قِرَاءَاتٌ مِنْ أَدَبِ الرِّحْلَةِ";
        ReleasedEdition release = Printed.edition(json -> json.replace("قراءات من أدب الرحلة (مثال)", vowelled));
        try (Printed day = new Printed(release, PrintKind.DAY, DAY, Lang.AR)) {
            assertThat(day.spoken()).contains(new Printed.Spoken("H2", "ar-MA", vowelled));
            assertThat(day.text().replaceAll("\\p{M}", "")).contains("التاسعة: قراءات من أدب");
        }
    }

    @Test
    void latinTitlesKeepTheirDirectionInArabic() throws IOException {
        ReleasedEdition release = Printed.edition(
                json -> json.replace("قراءات من أدب الرحلة (مثال)", "تقديم كتاب Villes & liens (tome 2) بالرباط"));
        try (Printed day = new Printed(release, PrintKind.DAY, DAY, Lang.AR)) {
            assertThat(day.text()).contains("Villes & liens").contains("تقديم كتاب");
        }
    }

    @Test
    void arabicBeginsAtTheRight() throws IOException {
        try (Printed arabic = new Printed(Printed.EXAMPLE, PrintKind.DAY, DAY, Lang.AR);
                Printed french = new Printed(Printed.EXAMPLE, PrintKind.DAY, DAY, Lang.FR)) {
            // the times stand where lines begin: the rows below the head are inked at that edge and free at the other
            assertThat(ink(arabic.picture(0), 0.86, 0.95)).isGreaterThan(0);
            assertThat(ink(arabic.picture(0), 0.08, 0.3)).isZero();
            assertThat(ink(french.picture(0), 0.08, 0.14)).isGreaterThan(0);
            assertThat(ink(french.picture(0), 0.88, 0.95)).isZero();
        }
    }

    /** How many dark points there are in the upper sessions, between two parts of the width; thin lines are not dark. */
    private static int ink(BufferedImage page, double from, double to) {
        int dark = 0;
        for (int y = (int) (page.getHeight() * 0.25); y < page.getHeight() * 0.4; y++) {
            for (int x = (int) (page.getWidth() * from); x < page.getWidth() * to; x++) {
                int rgb = page.getRGB(x, y);
                dark += (rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff) < 380 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void arabicBeginsAtTheRightInFrenchToo() throws IOException {
        try (Printed booklet = new Printed(Printed.EXAMPLE, PrintKind.BOOKLET, null, Lang.FR)) {
            Map<String, Float> ends = booklet.rightEndsOf(Character.UnicodeScript.ARABIC);
            assertThat(ends).isNotEmpty();
            float edge = PDRectangle.A5.getWidth() - 13 * Flow.MM;
            assertThat(ends.values()).allSatisfy(end -> assertThat(end).isBetween(edge - 4, edge + 1));
        }
    }

    @Test
    void noDayIsNamedAtTheFootOfAPage() throws IOException {
        try (Printed door = new Printed(Printed.EXAMPLE, PrintKind.DOOR, about(PrintKind.DOOR), Lang.AR, Lang.FR)) {
            for (int page = 1; page <= door.document().getNumberOfPages(); page++) {
                List<String> lines = door.text(page).strip().lines().toList();
                assertThat(lines.get(lines.size() - 2)).doesNotMatch(".*\\d+ mai 2024.*");
            }
        }
    }

    @Test
    void footTellsTheWholeNameOfTheEdition() throws IOException {
        try (Printed booklet = new Printed(Printed.EXAMPLE, PrintKind.BOOKLET, null, Lang.FR)) {
            assertThat(booklet.text(3)).contains("29e édition du Salon international de", "l'édition et du livre");
        }
    }

    @Test
    void footBeginsAtTheEdgeInEveryLanguage() throws IOException {
        try (Printed day = new Printed(Printed.EXAMPLE, PrintKind.DAY, DAY, Lang.ZGH)) {
            Map<String, Float> ends = day.rightEndsOf(Character.UnicodeScript.ARABIC);
            assertThat(ends.get("1 " + Collections.max(heights(ends)))).isLessThan(80 * Flow.MM);
        }
    }

    private static List<Integer> heights(Map<String, Float> ends) {
        return ends.keySet().stream()
                .map(line -> Integer.valueOf(line.substring(line.indexOf(' ') + 1)))
                .toList();
    }

    @Test
    void whatIsTooLongEndsAfterAWord() {
        LocalizedText title = LocalizedText.EMPTY.with(Lang.FR, "Un titre beaucoup trop long pour son étiquette");
        List<Line> lines = Impression.fitted(title, Lang.FR, List.of(Style.text(10)), 90, 1);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).pieces()).extracting(Line.Piece::text).containsExactly("Un titre beaucoup…");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, ar/siel-29/schedule/2024-05-11",
        "DOOR, ar/siel-29/rooms/",
        "BOOKLET, ar/siel-29/",
        "LABELS, ar/siel-29/publications/"
    })
    void addressStandsBesideItsCode(PrintKind kind, String path) throws IOException {
        try (Printed print = new Printed(Printed.EXAMPLE, kind, about(kind), Lang.AR)) {
            assertThat(print.spoken())
                    .filteredOn(one -> one.role().equals("P"))
                    .extracting(Printed.Spoken::words)
                    .anyMatch(words -> words.contains("salon.example.ma/" + path));
        }
    }

    @Test
    void twoLanguagesStandSideBySide() throws IOException {
        try (Printed day = new Printed(Printed.EXAMPLE, PrintKind.DAY, DAY, Lang.AR, Lang.FR)) {
            assertThat(day.spoken())
                    .contains(new Printed.Spoken("H1", "ar-MA", "السبت 11 ماي 2024"))
                    .contains(new Printed.Spoken("H1", "fr-MA", "Samedi 11 mai 2024"));
            assertThat(day.text()).contains("Samedi 11 mai 2024").contains("السبت 11 ماي 2024");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fontsLieInTheFile(PrintKind kind) throws IOException {
        try (Printed print = new Printed(Printed.EXAMPLE, kind, about(kind), Lang.AR, Lang.FR)) {
            List<PDFont> fonts = fonts(print.document());
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.matches("[A-Z]{6}\\+IBMPlex.*"));
        }
    }

    private static String about(PrintKind kind) {
        return switch (kind) {
            case DAY -> DAY;
            case DOOR -> Printed.EXAMPLE.document().rooms().get(0).code();
            default -> null;
        };
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    @ParameterizedTest
    @CsvSource({"AR, ar-MA, R2L", "FR, fr-MA, L2R", "EN, en-GB, L2R", "ZGH, zgh-MA, L2R"})
    void saysItsLanguageAndThatItIsTagged(Lang lang, String tag, String direction) throws IOException {
        try (Printed day = new Printed(Printed.EXAMPLE, PrintKind.DAY, DAY, lang)) {
            var catalog = day.document().getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(tag);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            PDViewerPreferences preferences = catalog.getViewerPreferences();
            assertThat(preferences.displayDocTitle()).isTrue();
            assertThat(preferences.getReadingDirection()).isEqualTo(direction);
            assertThat(day.document().getDocumentInformation().getTitle()).contains("2024");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    /** Everything drawn is either in the tree or marked as decoration. */
    @Test
    void nothingIsDrawnOutsideOfTheTags() throws IOException {
        try (Printed booklet = new Printed(Printed.EXAMPLE, PrintKind.BOOKLET, null, Lang.FR)) {
            for (PDPage page : booklet.document().getPages()) {
                int depth = 0;
                var parser = new org.apache.pdfbox.pdfparser.PDFStreamParser(page);
                for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                    String operator =
                            token instanceof org.apache.pdfbox.contentstream.operator.Operator one ? one.getName() : "";
                    depth += Set.of("BDC", "BMC").contains(operator) ? 1 : operator.equals("EMC") ? -1 : 0;
                    if (Set.of("TJ", "Tj", "f").contains(operator)) {
                        assertThat(depth).isPositive();
                    }
                }
                assertThat(depth).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DAY, A4", "DOOR, A4", "BOOKLET, A5", "PLATES, A4", "LABELS, A4"})
    void hasTheSizeOfItsPaper(PrintKind kind, String size) throws IOException {
        PDRectangle wanted = size.equals("A4") ? PDRectangle.A4 : PDRectangle.A5;
        try (Printed print = new Printed(Printed.EXAMPLE, kind, about(kind), Lang.AR)) {
            assertThat(print.document().getPages()).isNotEmpty().allSatisfy(page -> assertThat(
                            page.getMediaBox().toString())
                    .isEqualTo(wanted.toString()));
        }
    }

    @Test
    void bookletTellsEverySessionAndOnWhichPageItsDayBegins() throws IOException {
        try (Printed booklet = new Printed(Printed.EXAMPLE, PrintKind.BOOKLET, null, Lang.AR)) {
            String spoken = booklet.spoken().stream().map(Printed.Spoken::words).collect(Collectors.joining());
            Printed.EXAMPLE.sessions().forEach(session -> assertThat(spoken)
                    .contains(session.session().title().plain(Lang.AR)));
            List<String> table = booklet.spoken().stream()
                    .filter(one -> one.role().equals("P"))
                    .map(Printed.Spoken::words)
                    .dropWhile(words -> !words.equals("الأحد 12 ماي 2024"))
                    .limit(3)
                    .toList();
            int page = Integer.parseInt(table.get(2));
            var stripper = new org.apache.pdfbox.text.PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            assertThat(stripper.getText(booklet.document())).contains("الأحد 12 ماي 2024");
        }
    }

    @Test
    void bookletEndsWithWhoTakesPart() throws IOException {
        try (Printed booklet = new Printed(Printed.EXAMPLE, PrintKind.BOOKLET, null, Lang.FR)) {
            List<String> items = booklet.spoken().stream()
                    .map(Printed.Spoken::words)
                    .dropWhile(words -> !words.equals("Intervenantes et intervenants"))
                    .toList();
            int name = items.indexOf("Houda Meknassi (exemple)");
            assertThat(name).isPositive();
            assertThat(items.get(name + 1)).matches("[0-9]+(, [0-9]+)*(, )?");
        }
    }

    @Test
    void pagesFollowEachOtherAsArabicIsRead() throws IOException {
        try (Printed booklet = new Printed(Printed.EXAMPLE, PrintKind.BOOKLET, null, Lang.AR)) {
            String items = booklet.spoken().stream()
                    .map(Printed.Spoken::words)
                    .dropWhile(words -> !words.equals("المشاركون والمشاركات"))
                    .collect(Collectors.joining("|"))
                    .replace("|، |", "، ");
            assertThat(items).containsPattern("[0-9]+، [0-9]+").doesNotContain(", ");
        }
    }

    @Test
    void whatIsCalledOffIsMarkedWithTheReason() throws IOException {
        ReleasedEdition release = Printed.EXAMPLE;
        var off = release.sessions().stream()
                .filter(session -> session.cancelled())
                .findFirst()
                .orElseThrow();
        try (Printed day = new Printed(release, PrintKind.DAY, off.day().toString(), Lang.AR)) {
            List<String> words =
                    day.spoken().stream().map(Printed.Spoken::words).toList();
            assertThat(words).contains("ملغى · " + off.session().title().plain(Lang.AR));
            assertThat(String.join("", words))
                    .contains("السبب: " + off.session().cancellationReason().plain(Lang.AR));
        }
    }

    @Test
    void platesNameThoseOfTheDayOnce() throws IOException {
        try (Printed plates = new Printed(Printed.EXAMPLE, PrintKind.PLATES, DAY, Lang.FR)) {
            Set<String> wanted = new TreeSet<>();
            Printed.EXAMPLE.sessionsOn(java.time.LocalDate.parse(DAY)).forEach(session -> session.session()
                    .people()
                    .forEach(person -> wanted.add(Printed.EXAMPLE
                            .person(person.person())
                            .orElseThrow()
                            .name()
                            .plain(Lang.FR))));
            List<String> names = plates.spoken().stream()
                    .filter(one -> one.role().equals("H1"))
                    .map(Printed.Spoken::words)
                    .toList();
            assertThat(names).hasSameSizeAs(wanted).containsAll(wanted);
        }
    }

    @Test
    void sameReleaseGivesTheSameBytes() {
        assertThat(Printed.bytes(Printed.EXAMPLE, PrintKind.DAY, DAY, Lang.AR))
                .isEqualTo(Printed.bytes(Printed.EXAMPLE, PrintKind.DAY, DAY, Lang.AR));
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        List<Integer> heard = new ArrayList<>();
        int total = Printed.EXAMPLE.sessions().size();
        Printer.print(
                Printed.EXAMPLE,
                new Order(PrintKind.BOOKLET, null, List.of(Lang.EN), Printed.SITE),
                (done, of) -> {
                    assertThat(of).isEqualTo(total);
                    heard.add(done);
                },
                new java.io.ByteArrayOutputStream());
        assertThat(heard).isSorted().hasSize(total).endsWith(total);
    }

    @Test
    void refusesWhatTheReleaseDoesNotHave() {
        assertThatThrownBy(() -> Printed.bytes(Printed.EXAMPLE, PrintKind.DAY, "2024-06-11", Lang.AR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Printed.bytes(Printed.EXAMPLE, PrintKind.DOOR, "nowhere", Lang.AR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"DAY", "BOOKLET"})
    void hostileTitlesBreakNothing(PrintKind kind) throws IOException {
        String hostile = "<b>&amp; ]]> \\u202e\\u2067عنوان\\u0000 \uD83D\uDE00 中文 " + "\\\"%&{0}' " + "ا".repeat(10_000)
                + " " + "كلمة طويلة ".repeat(1_000) + "نهاية";
        ReleasedEdition release = Printed.edition(json -> json.replace("قراءات من أدب الرحلة (مثال)", hostile));
        try (Printed print = new Printed(release, kind, about(kind), Lang.AR, Lang.FR)) {
            String spoken = print.spoken().stream().map(Printed.Spoken::words).collect(Collectors.joining());
            assertThat(spoken)
                    .contains("<b>&amp; ]]>")
                    .contains("نهاية")
                    .doesNotContain("\u202e", "\u2067", "\uD83D\uDE00");
            assertThat(print.document().getNumberOfPages()).isGreaterThan(3);
        }
    }
}
