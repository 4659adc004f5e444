package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import ma.riwaq.communique.Known.Noun;
import org.junit.jupiter.api.Test;

class KnownTest {

    private static final String TEXT = """
            «واحة الأمل» تنظم صبحية «حكايات من الجبل» بالمعرض الدولي للنشر والكتاب

            في إطار برنامج «جسور القراءة»، تنظم واحة الأمل بشراكة مع دار النخيل، وبتعاون مع تكافل، يوم السبت 8 ماي 2027 على الساعة العاشرة صباحا \
            بخيمة الشمس صبحية تحت عنوان «حكايات من الجبل»، من تسيير لَيْلى الوَرْدي، بمشاركة المايسترو كريم الفاسي.
            """;

    private static final Known KNOWN = new Known(
            Map.of(
                    Noun.ORGANISATION, List.of("واحة الأمل", "دار النخيل", "مؤسسة تكافل", "تكافل", "AMAL"),
                    Noun.ROOM, List.of("خيمة الشمس"),
                    Noun.PROGRAMME, List.of("جسور القراءة"),
                    Noun.PERSON, List.of("ليلى الوردي")),
            Map.of("صبحية", "قراءة", "المايسترو", "السيد"));

    private static List<String> names(List<Value<String>> values) {
        return values.stream().map(Value::value).toList();
    }

    @Test
    void namesThatTheDirectoryKnowsNeedNoWordOfTheTables() {
        Reading reading = Communique.read(TEXT, null, KNOWN);
        assertThat(names(reading.organisers())).containsExactly("واحة الأمل");
        assertThat(names(reading.partners())).containsExactly("دار النخيل", "تكافل");
        assertThat(names(reading.programmes())).containsExactly("جسور القراءة");
        assertThat(names(Communique.read(TEXT, null).partners()))
                .as("one word after another is no name by itself")
                .doesNotContain("تكافل");
    }

    @Test
    void aKnownNameIsSureAndKnowsItsPlace() {
        Value<String> organiser =
                Communique.read(TEXT, null, KNOWN).organisers().get(0);
        assertThat(organiser.confidence()).isEqualTo(1);
        assertThat(TEXT.substring(organiser.start(), organiser.end())).isEqualTo("واحة الأمل");
    }

    @Test
    void wordsOfStaffAreReadAsThoseOfTheTables() {
        Reading reading = Communique.read(TEXT, null, KNOWN);
        assertThat(reading.sessions()).hasSize(1);
        SessionFound session = reading.sessions().get(0);
        assertThat(session.title().value()).isEqualTo("حكايات من الجبل");
        assertThat(session.kind().value()).isEqualTo("قراءة");
        assertThat(TEXT.substring(session.kind().start(), session.kind().end())).isEqualTo("صبحية");
        assertThat(session.room().value()).isEqualTo("خيمة الشمس");
        assertThat(reading.people())
                .extracting(person -> person.name().value() + " " + person.role())
                .containsExactlyInAnyOrder("ليلى الوردي moderator", "كريم الفاسي speaker");
        assertThat(Communique.read(TEXT, null).sessions())
                .extracting(SessionFound::kind)
                .doesNotContain(session.kind());
    }

    @Test
    void namesGoBeforeTheRulesForUnknownOnes() {
        String text = "تنظم جمعية أيادي بلا حدود المغربية يوم 8 ماي 2027 ندوة بعنوان «اليد في اليد».";
        Known known = new Known(Map.of(Noun.ORGANISATION, List.of("جمعية أيادي بلا حدود")), Map.of());
        assertThat(names(Communique.read(text, null, known).organisers())).containsExactly("جمعية أيادي بلا حدود");
    }

    @Test
    void aShortLatinNameIsNotTakenForAUsualWord() {
        Known known = new Known(Map.of(Noun.ORGANISATION, List.of("OR")), Map.of());
        assertThat(Communique.read("L'agence organise le 8 mai 2027 une conférence : « L'or bleu »", null, known)
                        .organisers())
                .noneMatch(name -> name.value().equals("OR"));
        assertThat(names(Communique.read("OR organise le 8 mai 2027 une conférence : « L'eau »", null, known)
                        .organisers()))
                .containsExactly("OR");
    }
}
