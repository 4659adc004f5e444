package ma.riwaq.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, لا توجد أي جلسة",
        "1, جلسة واحدة",
        "2, جلستان",
        "3, 3 جلسات",
        "10, 10 جلسات",
        "11, 11 جلسة",
        "82, 82 جلسة",
        "99, 99 جلسة",
        "100, 100 جلسة",
        "103, 103 جلسات"
    })
    void countsInArabic(int number, String words) {
        assertThat(new Words(Lang.AR).count("sessions", number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, aucune séance", "1, 1 séance", "2, 2 séances", "82, 82 séances"})
    void countsInFrench(int number, String words) {
        assertThat(new Words(Lang.FR).count("sessions", number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, ⵓⵍⴰ ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ", "1, ⵢⴰⵜ ⵜⵖⵉⵎⵉⵜ", "2, 2 ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ", "82, 82 ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ"})
    void countsInAmazigh(int number, String words) {
        assertThat(new Words(Lang.ZGH).count("sessions", number)).isEqualTo(words);
    }

    @Test
    void callsAnUnknownCodeByAGeneralWord() {
        assertThat(new Words(Lang.FR).label("sessionKind", "WORKSHOP")).isEqualTo("Atelier");
        assertThat(new Words(Lang.FR).label("sessionKind", "TELEPORT")).isEqualTo("Activité");
        assertThat(new Words(Lang.FR).label("sessionKind", null)).isEqualTo("Activité");
    }

    @Test
    void namesLanguages() {
        assertThat(new Words(Lang.AR).language("ar")).isEqualTo("العربية");
        assertThat(new Words(Lang.FR).language("de")).isEqualTo("allemand");
        assertThat(new Words(Lang.AR).mark(Lang.FR)).isEqualTo("[بالفرنسية]");
    }

    @Test
    void writesDaysAsMoroccansDo() {
        LocalDate day = LocalDate.of(2024, 5, 11);

        assertThat(times(Lang.AR).day(day)).isEqualTo("السبت 11 ماي 2024");
        assertThat(times(Lang.FR).day(day)).isEqualTo("samedi 11 mai 2024");
        assertThat(times(Lang.EN).day(day)).isEqualTo("Saturday 11 May 2024");
        assertThat(times(Lang.FR).day(LocalDate.of(2024, 6, 1))).isEqualTo("samedi 1er juin 2024");
        assertThat(times(Lang.ZGH).day(day)).isEqualTo("ⴰⵙⵉⴹⵢⴰⵙ 11 ⵎⴰⵢⵢⵓ 2024");
        assertThat(times(Lang.AR).dayAndMonth(LocalDate.of(2024, 8, 1))).isEqualTo("1 غشت");
    }

    @Test
    void writesTimesWithoutASignThatTurnsThemAround() {
        assertThat(times(Lang.AR).clock(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(new Words(Lang.AR).format("fromDayToDay", "9 ماي", "19 ماي")).isEqualTo("من 9 ماي إلى 19 ماي");
    }

    @Test
    void tellsMachinesTheOffsetThatHolds() {
        LocalTime eleven = LocalTime.of(11, 0);

        assertThat(times(Lang.AR).iso(LocalDate.of(2024, 5, 11), eleven)).isEqualTo("2024-05-11T11:00+01:00");
        assertThat(times(Lang.AR).iso(LocalDate.of(2024, 3, 20), eleven)).isEqualTo("2024-03-20T11:00+00:00");
        assertThat(times(Lang.AR).iso(LocalDate.of(2027, 5, 8), eleven)).isEqualTo("2027-05-08T11:00+00:00");
    }

    private static Times times(Lang lang) {
        return new Times(lang, "Africa/Casablanca");
    }
}
