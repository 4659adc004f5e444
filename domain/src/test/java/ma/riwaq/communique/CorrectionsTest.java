package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تنظم جمعية الكتاب ندوة "القراءة" يوم 9 ماي 2024 على الساعة الحادية عشرة صباحا عوض الساعة الثالثة بعد الزوال.
            تنظم جمعية الكتاب ندوة "القراءة" يوم 9 ماي 2024 بدلا من يوم 7 ماي 2024 على الساعة الحادية عشرة صباحا.
            تبعا للبلاغ الصادر بتاريخ 20 أبريل 2024، تنظم جمعية الكتاب ندوة "القراءة" يوم 9 ماي 2024 على الساعة 11 صباحا.
            Suite à notre communiqué du 20 avril 2024, le club organise un atelier « Lire » le 9 mai 2024 à 11h et non à 15h.
            Le club organise un atelier « Lire » le 9 mai 2024 au lieu du 7 mai 2024 à 11h.
            The club will hold a workshop on "Reading" on 9 May 2024 at 11am instead of 3pm.
            """)
    void whatHoldsNoLongerIsNoDayAndNoTimeOfTheEvent(String text) {
        Reading reading = Communique.read("x\n" + text, null);
        assertThat(reading.dates()).extracting(Value::value).containsExactly("2024-05-09");
        assertThat(reading.times()).extracting(Value::value).containsExactly("11:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تعلن جمعية الكتاب أن ندوة "القراءة" المقررة يوم 12 ماي 2024 أجلت إلى يوم 15 ماي 2024 على الساعة الرابعة زوالا.
            Le club informe que la rencontre « Lire », prévue le 12 mai 2024 à 18h30, est reportée au mercredi 15 mai 2024 à 16h.
            The workshop on "Reading", planned for 12 May 2024 at 11am, has been postponed to 15 May 2024 at 4pm.
            Le club informe que l'atelier « Lire », initialement prévu le 12 mai 2024 à 11h, est déplacé au 15 mai 2024 à 16h.
            كانت ندوة "القراءة" مبرمجة يوم 12 ماي 2024 على الساعة 11:00، وقد تأجلت إلى يوم 15 ماي 2024 على الساعة 16:00.
            """)
    void aSessionIsHeldWhenItWasMovedTo(String text) {
        Reading reading = Communique.read("x\n" + text, null);
        assertThat(reading.dates()).extracting(Value::value).containsExactly("2024-05-15");
        assertThat(reading.times()).extracting(Value::value).containsExactly("16:00");
        assertThat(reading.sessions()).singleElement().satisfies(session -> {
            assertThat(session.date().value()).isEqualTo(LocalDate.of(2024, 5, 15));
            assertThat(session.start().value()).isEqualTo(LocalTime.of(16, 0));
        });
    }
}
