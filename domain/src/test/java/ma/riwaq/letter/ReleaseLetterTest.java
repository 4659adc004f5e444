package ma.riwaq.letter;

import static ma.riwaq.letter.Programme.SALMA;
import static ma.riwaq.letter.Programme.cancelled;
import static ma.riwaq.letter.Programme.moved;
import static ma.riwaq.letter.Programme.session;
import static ma.riwaq.letter.Programme.titled;
import static ma.riwaq.letter.Programme.unplaced;
import static ma.riwaq.letter.Programme.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import ma.riwaq.letter.Concern.Kind;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseLetterTest {

    private static final String SITE = "https://fair.example";

    private final Session seminar = session("n3v8tc", 11, "salma", "driss");

    private static LetterText letter(ReleasedEdition before, ReleasedEdition now, Lang lang) {
        return new ReleaseLetter(before, now, lang, SITE).to("salma", SALMA, Concern.of(before, now, "salma"));
    }

    private static String unfolded(LetterText letter) {
        return letter.calendar().replace("\r\n ", "");
    }

    @Test
    void ofTheFirstReleaseItTellsAllSessions() {
        LetterText letter = letter(null, with(seminar, session("k2m4pq", 9, "driss")), Lang.FR);

        assertThat(letter.subject()).isEqualTo("32e édition : votre participation au programme");
        assertThat(letter.words()).isEqualTo("""
                À l’attention de Salma Bennani

                Bonjour,

                Le programme « 32e édition » est publié. Vous y participez à une séance :

                Vous participez à : « Séance n3v8tc »
                Date et heure : samedi 1er mai 2027, de 11:00 à 12:00
                Lieu : Salle A
                https://fair.example/fr/siel-32/sessions/n3v8tc

                Vos séances sont jointes dans un fichier que vous pouvez ajouter à votre agenda électronique.

                Avec nos salutations les meilleures,

                L’équipe du programme – Pavillon du ministère""");
        assertThat(unfolded(letter))
                .contains("UID:id-n3v8tc\r\n", "STATUS:CONFIRMED\r\n", "NAME:Salma Bennani · 32e édition")
                .doesNotContain("k2m4pq");
    }

    @Test
    void ofAMovedSessionItTellsWhatItIsNowAndWhatItWas() {
        LetterText letter = letter(with(seminar), with(moved(seminar)), Lang.AR);

        assertThat(letter.subject()).isEqualTo("الدورة 32: مستجد واحد بخصوص مشاركتكم");
        assertThat(letter.words())
                .startsWith("إلى: سلمى بناني\n\nتحية طيبة وبعد،\n\n")
                .contains("""
                        تغيير في: «ندوة n3v8tc»
                        الموعد الجديد: الأحد 2 ماي 2027، من 15:30 إلى 17:00 (بدلا من: السبت 1 ماي 2027، من 11:00 إلى 12:00)
                        المكان الجديد: الفضاء المفتوح (بدلا من: قاعة الندوات)
                        https://fair.example/ar/siel-32/sessions/n3v8tc
                        """);
        assertThat(unfolded(letter)).contains("SEQUENCE:1\r\n", "DTSTART;TZID=Africa/Casablanca:20270502T153000");
    }

    @Test
    void inAmazighItIsInTifinaghAndTitlesThatNobodyWroteInItAreInArabic() {
        LetterText letter = letter(with(seminar), with(moved(seminar)), Lang.ZGH);

        assertThat(letter.subject()).isEqualTo("الدورة 32: ⵢⴰⵏ ⵓⵎⴰⵢⵏⵓ ⴳ ⵓⴷⵔⴰⵡ ⵏⵏⵓⵏ");
        assertThat(letter.words()).startsWith("ⵉ سلمى بناني\n\nⴰⵣⵓⵍ,\n\n").contains("""
                        ⵉⵙⵏⴼⵍ: «ندوة n3v8tc»
                        ⴰⵙⴰⴽⵓⴷ ⴰⵎⴰⵢⵏⵓ: ⴰⵙⴰⵎⴰⵙ 2 ⵎⴰⵢⵢⵓ 2027, ⵙⴳ 15:30 ⴰⵔ 17:00 (ⴷⴰⵜ: ⴰⵙⵉⴹⵢⴰⵙ 1 ⵎⴰⵢⵢⵓ 2027, ⵙⴳ 11:00 ⴰⵔ 12:00)
                        ⴰⴷⵖⴰⵔ ⴰⵎⴰⵢⵏⵓ: الفضاء المفتوح (ⴷⴰⵜ: قاعة الندوات)
                        https://fair.example/zgh/siel-32/sessions/n3v8tc
                        """);
        assertThat(letter(null, with(seminar, session("k2m4pq", 9, "salma")), Lang.ZGH)
                        .words())
                .contains("ⵜⴷⵔⴰⵎ ⴳ 2 ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ:");
    }

    @Test
    void ofAnotherTitleItTellsTheFormerOneAndTheTimeThatStays() {
        LetterText letter = letter(with(seminar), with(titled(seminar, LocalizedText.ar("عنوان آخر"))), Lang.AR);

        assertThat(letter.words()).contains("""
                تغيير في: «عنوان آخر»
                العنوان السابق: «ندوة n3v8tc»
                الموعد: السبت 1 ماي 2027، من 11:00 إلى 12:00
                المكان: قاعة الندوات
                """);
    }

    @Test
    void ofOtherPeopleItTellsWhoCameAndWhoWent() {
        LetterText letter = letter(with(seminar), with(session("n3v8tc", 11, "salma", "hind")), Lang.EN);

        assertThat(letter.words())
                .contains("Now also taking part: Hind Tazi\n", "No longer taking part: Driss Alaoui\n");
    }

    @Test
    void ofALostTimeItTellsTheFormerOne() {
        LetterText letter = letter(with(seminar), with(unplaced(seminar)), Lang.FR);

        assertThat(letter.words())
                .contains("Nouvelle date : à préciser (au lieu de : samedi 1er mai 2027, de 11:00 à 12:00)\n")
                .contains("Nouveau lieu : à préciser (au lieu de : Salle A)\n");
    }

    @Test
    void ofACancelledSessionItTellsWhyAndTheCalendarSaysSo() {
        LetterText letter = letter(with(seminar), with(cancelled(seminar, "لظرف طارئ")), Lang.AR);

        assertThat(letter.words()).contains("""
                إلغاء: «ندوة n3v8tc»
                كان الموعد: السبت 1 ماي 2027، من 11:00 إلى 12:00
                السبب: لظرف طارئ
                https://fair.example/ar/siel-32/sessions/n3v8tc
                """);
        assertThat(unfolded(letter)).contains("UID:id-n3v8tc\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void whoIsNoLongerInASessionIsToldAndTheirCalendarLosesIt() {
        LetterText letter =
                letter(with(seminar), with(session("n3v8tc", 11, "driss").as("approved", 1)), Lang.FR);

        assertThat(letter.words())
                .contains("Vous ne figurez plus parmi les participants de : « Séance n3v8tc »\nÉtait prévue : samedi");
        assertThat(unfolded(letter)).contains("UID:id-n3v8tc\r\n", "SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void aSessionThatLeftTheProgrammeIsToldWithoutALink() {
        LetterText letter = letter(with(seminar), with(), Lang.FR);

        assertThat(letter.words())
                .contains("Ne figure plus au programme : « Séance n3v8tc »")
                .doesNotContain(SITE);
        assertThat(unfolded(letter)).contains("UID:id-n3v8tc\r\n", "SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void theMostUrgentIsToldFirst() {
        Session other = session("k2m4pq", 9, "salma");

        assertThat(Concern.of(
                        with(seminar, other),
                        with(cancelled(seminar, "لظرف طارئ"), moved(other), session("z9y8xw", 8, "salma")),
                        "salma"))
                .extracting(Concern::kind)
                .containsExactly(Kind.CANCELLED, Kind.CHANGED, Kind.ADDED);
    }

    @Test
    void aCancelledSessionMayComeBack() {
        assertThat(Concern.of(with(cancelled(seminar, "لظرف طارئ")), with(seminar), "salma"))
                .extracting(Concern::kind)
                .containsExactly(Kind.RESTORED);
    }

    @Test
    void whatLettersDoNotTellConcernsNobody() {
        ReleasedEdition before = with(seminar, cancelled(session("k2m4pq", 9, "salma"), "لظرف طارئ"));

        assertThat(Concern.of(before, with(titled(seminar, seminar.title())), "salma"))
                .isEmpty();
        assertThat(Concern.of(null, with(cancelled(seminar, "لظرف طارئ")), "salma"))
                .isEmpty();
        assertThat(Concern.of(with(seminar), with(moved(seminar)), "hind")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, مستجد واحد, 1 changement",
        "2, مستجدان, 2 changements",
        "3, 3 مستجدات, 3 changements",
        "11, 11 مستجدا, 11 changements",
        "100, 100 مستجد, 100 changements"
    })
    void numbersTakeTheirForms(int number, String arabic, String french) {
        ReleasedEdition now = with(IntStream.range(0, number)
                .mapToObj(each -> session("s" + each, 9, "salma"))
                .toArray(Session[]::new));

        assertThat(letter(with(), now, Lang.AR).subject()).isEqualTo("الدورة 32: " + arabic + " بخصوص مشاركتكم");
        assertThat(letter(with(), now, Lang.FR).subject())
                .isEqualTo("32e édition : " + french + " dans votre participation");
    }
}
