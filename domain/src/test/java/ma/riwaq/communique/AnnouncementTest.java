package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short announcements: a word above them, a last day to answer, weekdays alone, sessions without quotes. */
class AnnouncementTest {

    private static Reading read(String text) {
        return Communique.read(text, null);
    }

    private static List<String> titles(Reading reading) {
        return reading.sessions().stream()
                .map(session -> session.title().value())
                .toList();
    }

    private static List<String> dates(String text) {
        return read(text).dates().stream().map(Value::value).toList();
    }

    @Test
    void takesTheWordAboveAnAnnouncementForItsTitle() {
        assertThat(read("INVITATION\nLe club Lire vous convie à une rencontre le 3 mai 2024 à 16 h.")
                        .title()
                        .value())
                .isEqualTo("INVITATION");
        assertThat(read("بلاغ صحفي\nأسبوع القراءة بوزان\nتنظم جمعية الكتاب أسبوع القراءة يوم 3 ماي 2024.")
                        .title()
                        .value())
                .isEqualTo("أسبوع القراءة بوزان");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R.S.V.P. avant le 2 avril 2024.
            La date limite d'inscription est fixée au 2 avril 2024.
            Les candidatures sont reçues jusqu'au 2 avril 2024 à minuit.
            آخر أجل للتسجيل هو 2 أبريل 2024.
            المرجو تأكيد الحضور قبل يوم الثلاثاء 2 أبريل 2024.
            """)
    void keepsTheLastDayToAnswerOutOfTheDaysOfTheEvent(String last) {
        String event = "Rencontre\nL'association Lire organise une rencontre le mardi 9 avril 2024 à 15 h.\n";
        assertThat(dates(event + last)).containsExactly("2024-04-09");
        assertThat(read(event + last).times()).extracting(Value::value).containsExactly("15:00");
    }

    @Test
    void tellsTheLastDayWhereThereIsNoOther() {
        assertThat(dates("Appel à candidatures\nLes dossiers sont reçus avant le 2 avril 2024."))
                .containsExactly("2024-04-02");
    }

    @Test
    void findsTheDayOfAWeekdayInTheRangeBeforeIt() {
        Reading reading = read(
                "أسبوع الكتاب\nتنظم جمعية الكتاب من 15 إلى 19 أكتوبر 2024 أسبوع الكتاب. وتعقد يوم الجمعة على الساعة الخامسة مساء مائدة مستديرة حول النشر والقراءة.");
        assertThat(reading.sessions()).singleElement().satisfies(session -> {
            assertThat(session.title().value()).isEqualTo("النشر والقراءة");
            assertThat(session.date().value()).isEqualTo(LocalDate.of(2024, 10, 18));
        });
        assertThat(dates("Horaires\nDu 1er au 30 juin 2024, le guichet ouvre chaque lundi à 9 h."))
                .containsExactly("2024-06-01", "2024-06-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L'université abrite, le 20 mars 2024 à 9 h, un forum de l'emploi organisé par l'ANAPEC. | forum de l'emploi
            Le club invite le public à la projection du film Sabla, le 20 mars 2024 à 18 h. | Sabla
            La librairie accueille le 20 mars 2024 à 18 h une rencontre autour de son roman Les Eaux. | Les Eaux
            تنظم جمعية الكتاب يوم 20 مارس 2024 على الساعة الرابعة زوالا حفل توقيع رواية ممر الغيم للكاتب سعيد العلوي. | ممر الغيم
            تعرض جمعية السينما يوم 20 مارس 2024 على الساعة السابعة مساء الفيلم الوثائقي "ظلال النهر". | ظلال النهر
            تنظم دار الشعر يوم 20 مارس 2024 على الساعة الرابعة زوالا حفل تسليم جائزة الشعر. | حفل تسليم جائزة الشعر
            """)
    void titlesSessionsWithoutQuotes(String sentence, String title) {
        assertThat(titles(read("Annonce de la semaine\n" + sentence))).containsExactly(title);
    }

    @Test
    void takesAHouseThatReceivesForTheHostOfWhatAnotherOrganises() {
        assertThat(
                        read("Une rencontre à Tanger\nLa librairie Les Insolites accueille, samedi 18 mai 2024 à 18h30, une rencontre sur la poésie. Elle est organisée à l'initiative de l'association Lire au Nord.")
                                .organisers())
                .extracting(Value::value)
                .containsExactly("association Lire au Nord");
    }
}
