package ma.riwaq.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Properties;
import java.util.stream.IntStream;
import ma.riwaq.communique.Phrases;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Wording ARABIC = new Wording(Lang.AR);
    private static final Wording FRENCH = new Wording(Lang.FR);
    private static final Wording ENGLISH = new Wording(Lang.EN);

    @ParameterizedTest
    @CsvSource({
        "0, لا ندوة, aucun séminaire, no seminars",
        "1, ندوة واحدة, un séminaire, one seminar",
        "2, ندوتان, deux séminaires, two seminars",
        "3, ثلاث ندوات, trois séminaires, three seminars",
        "10, عشر ندوات, dix séminaires, ten seminars",
        "11, 11 ندوة, 11 séminaires, 11 seminars",
        "99, 99 ندوة, 99 séminaires, 99 seminars",
        "100, 100 ندوة, 100 séminaires, 100 seminars",
        "103, 103 ندوات, 103 séminaires, 103 seminars",
    })
    void countsFeminineNouns(int number, String arabic, String french, String english) {
        assertThat(ARABIC.count("SEMINAR", number, false)).isEqualTo(arabic);
        assertThat(FRENCH.count("SEMINAR", number, false)).isEqualTo(french);
        assertThat(ENGLISH.count("SEMINAR", number, false)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "1, نشاط واحد",
        "2, نشاطان",
        "3, ثلاثة أنشطة",
        "11, 11 نشاطا",
        "100, 100 نشاط",
        "102, 102 نشاط",
    })
    void countsMasculineNouns(int number, String arabic) {
        assertThat(ARABIC.count("SESSION", number, false)).isEqualTo(arabic);
    }

    @ParameterizedTest
    @CsvSource({
        "SEMINAR, ندوتين",
        "WORKSHOP, ورشتين",
        "PANEL, حلقتي نقاش",
        "ROUND_TABLE, مائدتين مستديرتين",
        "SIGNING, حفلي توقيع",
        "MEETING, لقاءين تواصليين",
        "EXHIBITION, معرضين",
    })
    void bendsTheDualAfterAPreposition(String kind, String arabic) {
        assertThat(ARABIC.count(kind, 2, true)).isEqualTo(arabic);
        assertThat(ARABIC.count(kind, 2, false)).isNotEqualTo(arabic);
        assertThat(ARABIC.count(kind, 3, true)).isEqualTo(ARABIC.count(kind, 3, false));
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR", "EN"})
    void hasAWordForEveryKind(Lang lang) {
        Wording words = new Wording(lang);
        for (SessionKind kind : SessionKind.values()) {
            assertThat(words.of("kind." + kind)).isNotBlank();
            IntStream.of(0, 1, 2, 5, 20, 100)
                    .forEach(n -> assertThat(words.count(kind.name(), n, true)).doesNotContain("{", "#"));
        }
    }

    @Test
    void saysTheSameInEveryLanguage() throws IOException {
        assertThat(keys("fr")).isEqualTo(keys("ar"));
        assertThat(keys("en")).isEqualTo(keys("ar"));
    }

    private static Object keys(String lang) throws IOException {
        try (var reader = new InputStreamReader(
                Wording.class.getResourceAsStream("words_" + lang + ".properties"), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            assertThat(properties.values()).noneMatch(text -> text.toString().isBlank());
            return properties.keySet();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-09 | 2024-05-19 | من 9 إلى 19 ماي 2024 | du 9 au 19 mai 2024 | from 9 to 19 May 2024",
                "2024-06-01 | 2024-06-11 | من فاتح يونيو إلى 11 يونيو 2024 | du 1er au 11 juin 2024 | from 1 to 11 June 2024",
                "2021-10-27 | 2021-11-01 | من 27 أكتوبر إلى فاتح نونبر 2021 | du 27 octobre au 1er novembre 2021 | from 27 October to 1 November 2021",
                "2026-12-30 | 2027-01-02 | من 30 دجنبر 2026 إلى 2 يناير 2027 | du 30 décembre 2026 au 2 janvier 2027 | from 30 December 2026 to 2 January 2027",
                "2024-05-01 | 2024-05-01 | يوم الأربعاء فاتح ماي 2024 | le mercredi 1er mai 2024 | on Wednesday 1 May 2024",
            })
    void writesRangesOfDays(LocalDate first, LocalDate last, String arabic, String french, String english) {
        assertThat(Days.range(first, last, ARABIC)).isEqualTo(arabic);
        assertThat(Days.range(first, last, FRENCH)).isEqualTo(french);
        assertThat(Days.range(first, last, ENGLISH)).isEqualTo(english);
        String read = first.equals(last) ? first.toString() : first + "/" + last;
        assertThat(Phrases.normalise(arabic, null)).isEqualTo(read);
        assertThat(Phrases.normalise(french, null)).isEqualTo(read);
        assertThat(Phrases.normalise(english, null)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "11:00, الحادية عشرة صباحا, 11 h, 11 am",
        "12:00, الثانية عشرة زوالا, 12 h, noon",
        "13:15, الواحدة والربع زوالا, 13 h 15, 1:15 pm",
        "15:30, الثالثة والنصف بعد الزوال, 15 h 30, 3:30 pm",
        "16:45, الخامسة إلا ربعا بعد الزوال, 16 h 45, 4:45 pm",
        "18:20, السادسة والثلث مساء, 18 h 20, 6:20 pm",
        "21:40, العاشرة إلا ثلثا ليلا, 21 h 40, 9:40 pm",
        "10:05, العاشرة وخمس دقائق صباحا, 10 h 05, 10:05 am",
    })
    void writesHours(LocalTime time, String arabic, String french, String english) {
        assertThat(Hours.spoken(time, Lang.AR)).isEqualTo(arabic);
        assertThat(Hours.spoken(time, Lang.FR).replace('\u00A0', ' ')).isEqualTo(french);
        assertThat(Hours.spoken(time, Lang.EN).replace('\u00A0', ' ')).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR", "EN"})
    void everyMinuteOfTheDayReadsAsItWas(Lang lang) {
        Wording words = new Wording(lang);
        for (LocalTime time = LocalTime.of(1, 0); time.isBefore(LocalTime.of(23, 59)); time = time.plusMinutes(1)) {
            assertThat(Phrases.normalise(words.of("since", Hours.spoken(time, lang)), null))
                    .as(time.toString())
                    .isEqualTo("T" + time + "/");
        }
    }
}
