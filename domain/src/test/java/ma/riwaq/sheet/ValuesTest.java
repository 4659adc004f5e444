package ma.riwaq.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-05-11",
                "11/05/2027",
                "11.5.2027",
                "11 / 05 / 2027",
                "١١-٠٥-٢٠٢٧",
                "11 ماي 2027",
                "الثلاثاء 11 مايو 2027",
                "يوم الثلاثاء ١١ أيار ٢٠٢٧",
                "mardi 11 mai 2027",
                "11 May 2027",
                "11 ماي"
            })
    void readsDays(String text) {
        assertThat(Values.day(text, 2027)).isEqualTo(LocalDate.of(2027, 5, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "فاتح أبريل 2027, 2027-04-01",
        "1er juin 2027, 2027-06-01",
        "3 غشت 2027, 2027-08-03",
        "2 شتنبر 2027, 2027-09-02"
    })
    void readsFirstsAndMonths(String text, LocalDate day) {
        assertThat(Values.day(text, 2026)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الأربعاء 11 ماي 2027", "lundi 11 mai 2027", "Friday 11 May"})
    void refusesAWeekdayThatIsAnother(String text) {
        assertThatThrownBy(() -> Values.day(text, 2027))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("cell.weekday"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-02-30", "31/12/26", "12/31/2026", "45000", "tomorrow", "من 9 إلى 19 ماي 2027", "ماي 2027"})
    void guessesNoDay(String text) {
        assertThatThrownBy(() -> Values.day(text, 2027)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:30", "09:30", "9h30", "9 h 30", "٠٩:٣٠", "9H30mn", "9س30د", "09:30:00"})
    void readsTimes(String text) {
        assertThat(Values.time(text)).isEqualTo(LocalTime.of(9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "25:61", "9:30 PM", "09:30+02:00", "noon"})
    void guessesNoTime(String text) {
        assertThatThrownBy(() -> Values.time(text)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "1:30, 90", "1h30, 90", "٩٠, 90", "2h, 120"})
    void readsLengths(String text, int minutes) {
        assertThat(Values.minutes(text)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ندوة", "Conférence scientifique", "SEMINAR"})
    void readsChoicesByAnyOfTheirNames(String text) {
        if (text.startsWith("Conf")) {
            assertThat(Words.choice(SessionKind.class, Words.of(SessionKind.SEMINAR, ma.riwaq.shared.Lang.FR)))
                    .contains(SessionKind.SEMINAR);
        } else {
            assertThat(Words.choice(SessionKind.class, text)).contains(SessionKind.SEMINAR);
        }
    }

    @Test
    void guessesColumnsInThreeLanguages() {
        List<Field> fields = Layouts.sessions(null).fields();

        assertThat(Headings.guess(
                        List.of("عنوان النشاط", "العنوان بالفرنسية", "التاريخ", "الساعة", "القاعة", "المتدخلون", "؟"),
                        fields))
                .containsExactlyElementsOf(
                        Arrays.asList("title.ar", "title.fr", "day", "start", "room", "people", null));
        assertThat(Headings.guess(
                        List.of(
                                "Intitulé",
                                "Titre en arabe",
                                "Date",
                                "Heure de début",
                                "Durée",
                                "Salle",
                                "Intervenants"),
                        fields))
                .containsExactly("title.fr", "title.ar", "day", "start", "minutes", "room", "people");
        assertThat(Headings.guess(List.of("Title", "Title (Arabic)", "Start", "Speakers", "Track"), fields))
                .containsExactly("title.en", "title.ar", "start", "people", "themes");
    }

    @Test
    void recognisesEveryColumnThatItWrites() {
        for (var layout : List.of(
                Layouts.sessions(null).fields(),
                Layouts.people(null).fields(),
                Layouts.organisations(null).fields(),
                Layouts.publications(null).fields(),
                Layouts.rooms(null).fields(),
                Layouts.events(null).fields(),
                Layouts.themes(null).fields(),
                Layouts.audiences(null).fields())) {
            for (var lang : Words.SPOKEN) {
                List<String> headings = new ArrayList<>();
                layout.forEach(field -> headings.add(Words.heading(field, lang)));
                assertThat(Headings.guess(headings, layout))
                        .containsExactlyElementsOf(
                                layout.stream().map(Field::key).toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1"})
    void makesFormulasHarmless(String text) {
        assertThat(Guard.harmless(text)).isEqualTo("'" + text);
        assertThat(Guard.plain(Guard.harmless(text))).isEqualTo(text);
    }

    @Test
    void leavesOtherTextsAlone() {
        assertThat(Guard.harmless("ندوة = لقاء")).isEqualTo("ندوة = لقاء");
        assertThat(Guard.plain("'أ")).isEqualTo("'أ");
    }
}
