package ma.riwaq.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayCheckTest {

    @ParameterizedTest
    @CsvSource({
        "يوم السبت 11 ماي 2024, SATURDAY",
        "صباح غد الثلاثاء 21 يناير, TUESDAY",
        "الاثنين, MONDAY",
        "الإثنين, MONDAY",
        "الأربعاء 07/12/2022, WEDNESDAY",
        "الاربعاء, WEDNESDAY",
        "ليلة الأحد, SUNDAY",
        "بالجمعة, FRIDAY",
        "للجمعة, FRIDAY",
        "samedi 11 mai, SATURDAY",
        "VENDREDI, FRIDAY",
        "Saturday 11th may 2024, SATURDAY",
        "ⴰⵙⵉⴹⵢⴰⵙ, SATURDAY"
    })
    void readsTheWeekdayOfAText(String text, DayOfWeek day) {
        assertThat(WeekdayCheck.named(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11 ماي 2024", "أحد المشاركين", "mar. 5", "يومي الجمعة 16 والسبت 17", "Mondays"})
    void readsNoneWhereThereIsNoneOrMore(String text) {
        assertThat(WeekdayCheck.named(text)).isEmpty();
    }

    @Test
    void tellsAContradictionAndNothingElse() {
        LocalDate saturday = LocalDate.of(2024, 5, 11);
        assertThat(WeekdayCheck.contradiction("الجمعة 11 ماي 2024", saturday)).contains(DayOfWeek.FRIDAY);
        assertThat(WeekdayCheck.contradiction("السبت 11 ماي 2024", saturday)).isEmpty();
        assertThat(WeekdayCheck.contradiction("11 ماي 2024", saturday)).isEmpty();
        assertThat(WeekdayCheck.contradiction("السبت", null)).isEmpty();
    }
}
