package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;

class CommuniqueTest {

    private static final String DAY = """
            مديرية الطفولة تنظم يوما دراسيا بالمعرض الدولي للنشر والكتاب
            في إطار الدورة الـ 30 للمعرض الدولي للنشر والكتاب، تنظم مديرية الطفولة بشراكة مع التعاون الوطني، وتحت إشراف وزارة الشؤون الاجتماعية، يوما دراسيا برواق الوزارة يوم الأحد 20 أبريل 2025 ابتداءا من العاشرة صباحا.
            ويتضمن البرنامج ثلاث ندوات:
            الأولى تحت عنوان "الطفل والكتاب، أي علاقة؟" في إطار برنامج "قراءة للجميع"، والثانية حول موضوع "المكتبات المدرسية".
            """;

    private static List<String> codes(Reading reading) {
        return reading.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void readsADayOfSeminars() {
        Reading reading = Communique.read(DAY, null);
        assertThat(reading.language().value()).isEqualTo(Lang.AR);
        assertThat(reading.edition().value()).isEqualTo(30);
        assertThat(reading.dates()).extracting(Value::value).containsExactly("2025-04-20");
        assertThat(reading.times()).extracting(Value::value).containsExactly("10:00");
        assertThat(reading.organisers()).extracting(Value::value).containsExactly("مديرية الطفولة");
        assertThat(reading.supervisor().value()).isEqualTo("وزارة الشؤون الاجتماعية");
        assertThat(reading.partners()).extracting(Value::value).containsExactly("التعاون الوطني");
        assertThat(reading.sessions())
                .extracting(session -> session.title().value())
                .containsExactly("الطفل والكتاب، أي علاقة؟", "المكتبات المدرسية");
        assertThat(reading.sessions()).allSatisfy(session -> {
            assertThat(session.kind().value()).isEqualTo("ندوة");
            assertThat(session.date().value()).isEqualTo(LocalDate.of(2025, 4, 20));
            assertThat(session.start()).isNull();
        });
        assertThat(reading.programmes()).extracting(Value::value).containsExactly("قراءة للجميع");
    }

    @Test
    void padsNothing() {
        assertThat(codes(Communique.read(DAY, null))).containsExactly("sessions.fewer");
    }

    @Test
    void everyValueStandsWhereItSays() {
        Reading reading = Communique.read(DAY, null);
        assertThat(reading.sessions()).extracting(SessionFound::title).allSatisfy(title -> assertThat(
                        DAY.substring(title.start(), title.end()))
                .isEqualTo(title.value()));
        assertThat(DAY.substring(reading.edition().start(), reading.edition().end()))
                .isEqualTo("الدورة الـ 30");
    }

    @Test
    void readsTheLinesOfAProgramme() {
        Reading reading = Communique.read("""
                Programme du stand
                Samedi 19 avril 2025
                10h00 - 11h30 : Table ronde « Lire ensemble », salle Atlas
                14h : Atelier de lecture : « Le conte et la ville »
                15h30 Pause café
                """, null);
        assertThat(reading.sessions())
                .extracting(session -> session.title().value(), session -> session.start()
                        .value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Lire ensemble", LocalTime.of(10, 0)),
                        org.assertj.core.groups.Tuple.tuple("Le conte et la ville", LocalTime.of(14, 0)));
        assertThat(reading.sessions().get(0).room().value()).isEqualTo("salle Atlas");
    }

    @Test
    void warnsOfWhatItDoubts() {
        Reading reading = Communique.read("""
                لقاء بالمعرض
                تنظم جمعية الأمل في إطار الدورة 29 للمعرض الدولي للنشر والكتاب لقاء حول القراءة يوم الأحد 11 ماي 2023 من الساعة 00 : 15 إلى 00 : 17، وورشة على الساعة الثالثة يوم 12 ماي.
                """, null);
        assertThat(codes(reading)).contains("weekday", "edition.year", "time.reversed", "time.assumed");
        assertThat(codes(Communique.read("ندوة يوم 11 ماي بالرباط", 2024))).contains("year.assumed");
        assertThat(codes(Communique.read("ندوة يوم 11 ماي بالرباط", null))).contains("year.unknown");
        assertThat(codes(Communique.read("ندوة يوم 31 أبريل 2024", null))).contains("date.impossible");
    }

    @Test
    void findsNoEventInAContract() {
        Reading reading = Communique.read("""
                عقد كراء
                بين الطرف الأول والطرف الثاني تم الاتفاق على كراء محل لمدة ثلاث سنوات ابتداء من 1 يناير 2024 بسومة قدرها 3000 درهم.
                """, null);
        assertThat(reading.sessions()).isEmpty();
        assertThat(reading.organisers()).isEmpty();
        assertThat(codes(reading)).contains("sessions.none");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> Communique.read(" \n\u200F ", null))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("communique.empty");
        assertThatThrownBy(() -> Communique.read("a".repeat(Communique.LONGEST + 1), null))
                .hasMessage("communique.long");
    }
}
