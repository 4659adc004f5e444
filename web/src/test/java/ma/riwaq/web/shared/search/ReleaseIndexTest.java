package ma.riwaq.web.shared.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseDocument.Theme;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.web.shared.Example;
import ma.riwaq.web.shared.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseIndexTest {

    private static final ReleaseIndex EXAMPLE = ReleaseIndex.of(Example.edition());
    private static final Set<PageKind> ALL = Set.of(
            PageKind.SESSION,
            PageKind.PERSON,
            PageKind.ORGANISATION,
            PageKind.PUBLICATION,
            PageKind.THEME,
            PageKind.ROOM);

    /** What the spellings of agencies ask for: each of the first must find each of the others. */
    @ParameterizedTest
    @CsvSource({
        "الاسرة, والاسرة",
        "الاسرة, الأسرة",
        "أسره, الأسرة",
        "والأسرة, والاسرة",
        "ندوه, ندوات",
        "ندوه, ندوة",
        "الندوات, ندوة",
        "ادماج, والإدماج",
        "ادماج, للإدماج",
        "ادماج, والادماج",
        "حاضنات, الحاضنات",
        "حاضنات, تعتبرالحاضنة",
        "edition, édition",
        "EDITION, édition",
        "édition, edition",
        "٢٠٢٤, 2024",
        "وكالة, وكالة",
        "التقائية, الالتقائية",
        "إلكتروني, الإلكترونية",
        "تفاعلي, وتفاعليا",
        "آلية, الآليات",
        "أنشطة, نشاط",
        "نشاط, الأنشطة",
        "برامج, البرنامج",
        "هذا, هدا",
        "مؤسسات, المؤسسة",
        "مدرسة, المدرسه"
    })
    void findsEverySpelling(String asked, String written) {
        assertThat(names(themes("كلمة أخرى", written), asked)).contains(written);
    }

    @Test
    void doesNotTakeALetterOfAWordForAParticle() {
        assertThat(names(themes("وكالة", "كالة", "شيء"), "وكالة")).containsExactly("وكالة");
    }

    @Test
    void setsTheWholeWordBeforeItsBeginningAndItsStem() {
        assertThat(names(themes("تعتبرالحاضنة", "الحاضنة", "حاضنات", "حاضناتنا"), "حاضنات"))
                .containsExactly("حاضنات", "حاضناتنا", "الحاضنة", "تعتبرالحاضنة");
    }

    @ParameterizedTest
    @CsvSource({
        "Bouzekri, PERSON, n-bouzekri",
        "بوزكري, PERSON, n-bouzekri",
        "bouzek, PERSON, n-bouzekri",
        "Bousekri, PERSON, n-bouzekri",
        "ⵅⴰⴷⵉⵊⴰ, PERSON, k-aitlahcen",
        "ait lahcen, PERSON, k-aitlahcen",
        "ADS, ORGANISATION, ads",
        "agence développement social, ORGANISATION, ads",
        "الوكالة التنمية الاجتماعيه, ORGANISATION, ads",
        "9799999900026, PUBLICATION, darb-7",
        "979-9-9999-0002-6, PUBLICATION, darb-7",
        "jisr, THEME, jisr",
        "التمكين, THEME, jisr-tamkine",
        "n3v8tc, SESSION, n3v8tc"
    })
    void findsThingsOfTheExample(String asked, PageKind kind, String code) {
        assertThat(find(EXAMPLE, asked, Set.of(kind))).extracting(Thing::code).contains(code);
    }

    @Test
    void findsWhatIsMisspeltOnlyWhereNothingIsSpeltSo() {
        assertThat(EXAMPLE.closeness(Sought.of("Bouzekri"), ALL)).isEqualTo(Closeness.SAME);
        assertThat(EXAMPLE.closeness(Sought.of("Bousekri"), ALL)).isEqualTo(Closeness.SIMILAR);
        assertThat(EXAMPLE.closeness(Sought.of("Bouzekri dinosaurs"), ALL)).isEqualTo(Closeness.SOME);
        assertThat(find(EXAMPLE, "qwxyzqwxyz", ALL)).isEmpty();
    }

    @Test
    void findsTheSessionsOfAPersonAndAKind() {
        assertThat(EXAMPLE.codes(Sought.of("ورشات"), PageKind.SESSION)).isNotEmpty();
        assertThat(EXAMPLE.codes(Sought.of("atelier"), PageKind.SESSION)).isNotEmpty();
        assertThat(EXAMPLE.codes(Sought.of("Bouzekri"), PageKind.SESSION)).contains("j7f22r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "?",
                "\"",
                "name:*",
                "a AND (b OR",
                "[* TO *]",
                "/.*/",
                "(((((((((((((((",
                "\\",
                "~0.1",
                "^1000",
                "+-!(){}[]^\"~*?:\\/",
                "%' OR '1'='1",
                "${7*7}",
                "#{7*7}",
                "\u0000",
                "\uD800",
                "ﷺ",
                "👩‍👩‍👧",
                "ـــــ",
                "ء"
            })
    void readsNoSyntax(String asked) {
        assertThatCode(() -> find(EXAMPLE, asked, ALL)).doesNotThrowAnyException();
    }

    @Test
    void takesLittleTimeForWhateverIsAsked() {
        Instant start = Instant.now();
        for (String asked : List.of(
                "a".repeat(10_000),
                "ا".repeat(10_000),
                "a b c d e f g h i j ".repeat(500),
                "مدرسة ".repeat(2_000),
                "(a+)+$ ".repeat(1_500))) {
            find(EXAMPLE, asked, ALL);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void marksWhatWasLookedFor() {
        Excerpt name = Excerpt.ofName(
                LocalizedText.ar("الحاضنات الاجتماعية للنساء").in(Lang.AR).orElseThrow(),
                Sought.of("حاضنه نساء"),
                Closeness.SAME);
        assertThat(name.pieces())
                .containsExactly(
                        new Piece("الحاضنات", true), new Piece(" الاجتماعية ", false), new Piece("للنساء", true));
    }

    @ParameterizedTest
    @CsvSource({"Bouzekri, bousekri", "Atelier, atellier", "الحاضنات, الحاظنات"})
    void marksWhatIsSpeltALittleOtherwise(String written, String asked) {
        Excerpt name = Excerpt.ofName(
                LocalizedText.ar(written).in(Lang.AR).orElseThrow(), Sought.of(asked), Closeness.SIMILAR);

        assertThat(name.pieces()).containsExactly(new Piece(written, true));
    }

    @Test
    void showsWhyAThingWasFound() {
        Sought sought = Sought.of("Bouzekri");
        Thing person = find(EXAMPLE, "Bouzekri", Set.of(PageKind.PERSON)).get(0);
        Excerpt why = Excerpt.ofThing(person, Lang.AR, sought, Closeness.SAME).orElseThrow();
        assertThat(why.lang()).isEqualTo(Lang.FR);
        assertThat(why.fallback()).isTrue();
        assertThat(why.pieces()).contains(new Piece("Bouzekri", true));
        assertThat(Excerpt.ofThing(person, Lang.FR, sought, Closeness.SAME)).isEmpty();
    }

    @Test
    void showsThePartOfALongTextThatMatters() {
        String text = "كلمة ".repeat(100) + "الحاضنة " + "كلمة ".repeat(100);
        Thing thing =
                new Thing(PageKind.THEME, "x", LocalizedText.ar("عنوان"), List.of(), List.of(LocalizedText.ar(text)));
        Excerpt why = Excerpt.ofThing(thing, Lang.AR, Sought.of("حاضنات"), Closeness.SAME)
                .orElseThrow();
        assertThat(why.pieces()).contains(new Piece("الحاضنة", true));
        assertThat(why.pieces().stream()
                        .mapToInt(piece -> piece.text().length())
                        .sum())
                .isLessThan(260);
        assertThat(why.pieces().get(0).text()).isEqualTo("…");
    }

    private static List<String> names(ReleaseIndex index, String asked) {
        return find(index, asked, Set.of(PageKind.THEME)).stream()
                .map(thing -> thing.name().plain(Lang.AR))
                .toList();
    }

    private static List<Thing> find(ReleaseIndex index, String asked, Set<PageKind> kinds) {
        Sought sought = Sought.of(asked);
        return index.find(sought, index.closeness(sought, kinds), kinds, 20).stream()
                .flatMap(found -> found.things().stream())
                .toList();
    }

    private static ReleaseIndex themes(String... names) {
        ReleasedEdition example = Example.edition();
        ReleaseDocument all = example.document();
        List<Theme> themes = java.util.stream.IntStream.range(0, names.length)
                .mapToObj(i -> new Theme(
                        "t" + i, LocalizedText.ar(names[i]), LocalizedText.EMPTY, "SUBJECT", null, null, List.of()))
                .toList();
        return ReleaseIndex.of(new ReleasedEdition(
                example.header(),
                new ReleaseDocument(
                        all.format(),
                        all.edition(),
                        List.of(),
                        List.of(),
                        List.of(),
                        themes,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())));
    }
}
