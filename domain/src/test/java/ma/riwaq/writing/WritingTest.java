package ma.riwaq.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import ma.riwaq.communique.Communique;
import ma.riwaq.communique.Reading;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingTest {

    private static final ReleasedEdition EXAMPLE = Example.edition();
    private static final LocalDate SATURDAY = LocalDate.of(2024, 5, 11);
    private static final String FOUNDING = "k7m2qd";

    private static String text(ReleasedEdition release, TextKind kind, Subject subject, Lang lang) {
        return Example.write(release, Writings.fitting(kind, subject, release), subject, lang)
                .text();
    }

    @Test
    void saysWhenAnEventWithoutEndBeginsAndWhatItHolds() {
        Subject founding = Subject.event(FOUNDING);
        assertThat(text(EXAMPLE, TextKind.EVENT, founding, Lang.AR))
                .startsWith("يوم تواصلي وتفاعلي\n")
                .contains("يوم السبت 11 ماي 2024 ابتداء من الحادية عشرة صباحا")
                .contains("على ثلاث ندوات")
                .contains("تحت إشراف: وزارة التضامن والإدماج الاجتماعي والأسرة")
                .contains("1- ندوة علمية بعنوان \"تقوية قدرات جمعيات مؤسسات الرعاية الاجتماعية\"")
                .contains("/ar/siel-29/events/k7m2qd");
        assertThat(text(EXAMPLE, TextKind.EVENT, founding, Lang.FR))
                .contains("le samedi 11 mai 2024 à partir de 11\u00A0h")
                .contains("comprend trois séminaires.")
                .contains("Sous l’égide de\u00A0: Ministère de la Solidarité");
        assertThat(text(EXAMPLE, TextKind.EVENT, founding, Lang.EN))
                .contains("on Saturday 11 May 2024 from 11\u00A0am")
                .contains("consists of three seminars.");
    }

    @Test
    void joinsCountsAndNames() {
        assertThat(text(EXAMPLE, TextKind.DAY, Subject.day(SATURDAY), Lang.AR))
                .contains("مع ثلاث ندوات، وحفل توقيع واحد، وقراءة أدبية واحدة ونشاط واحد للأطفال");
        assertThat(text(EXAMPLE, TextKind.DAY, Subject.day(SATURDAY), Lang.FR))
                .contains("une lecture et une activité pour enfants.")
                .contains("Agence de développement social\u00A0; Éditions");
    }

    @Test
    void tellsOfSessionsThatHaveOnlyTheTimeOfTheirEventUnderIt() {
        assertThat(text(EXAMPLE, TextKind.DAY, Subject.day(SATURDAY), Lang.AR))
                .contains("- ابتداء من 11:00 – \"يوم تواصلي وتفاعلي\":\n1- ندوة علمية بعنوان");
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR", "EN"})
    void neverAnnouncesWhatIsCalledOff(Lang lang) {
        for (Placed off : new Scope(EXAMPLE, Subject.EDITION).off()) {
            String title = off.session().title().plain(lang);
            for (TextKind kind : List.of(TextKind.DAY, TextKind.BULLETIN)) {
                String day = text(EXAMPLE, kind, Subject.day(off.day()), lang);
                assertThat(day).containsOnlyOnce(title);
                assertThat(line(day, title).replace('\u00A0', ' '))
                        .contains(new Wording(lang).of("entry." + off.session().state()));
                assertThat(Communique.read(day, null).sessions())
                        .noneMatch(session -> session.title().value().equals(title));
            }
            for (TextKind kind : List.of(TextKind.SESSION, TextKind.MESSAGE, TextKind.CANCELLATION)) {
                Subject subject = Subject.session(off.session().code());
                String alone = text(EXAMPLE, kind, subject, lang);
                assertThat(alone.lines().findFirst().orElseThrow())
                        .contains(title)
                        .contains(new Wording(lang).of("state." + off.session().state()));
                assertThat(alone).contains(off.session().cancellationReason().get(lang));
                assertThat(Communique.read(alone, null).sessions()).isEmpty();
            }
        }
        assertThat(new Scope(EXAMPLE, Subject.EDITION).off()).hasSize(2);
    }

    @Test
    void announcesAnEventOfWhichNothingIsLeftAsCalledOff() {
        ReleasedEdition off = Example.edition(json -> json.replace("\"approved\"", "\"cancelled\""));
        assertThat(text(off, TextKind.EVENT, Subject.event(FOUNDING), Lang.AR))
                .startsWith("إعلان عن إلغاء: يوم تواصلي وتفاعلي")
                .doesNotContain("تنعقد");
        assertThat(text(off, TextKind.EDITION, Subject.EDITION, Lang.FR)).doesNotContain("Temps forts");
    }

    @Test
    void saysThatADayIsEmpty() {
        ReleasedEdition empty =
                Example.edition(json -> json.replace("\"2024-05-13\", \"start\"", "\"2024-05-14\", \"start\""));
        LocalDate day = LocalDate.of(2024, 5, 13);
        assertThat(empty.sessionsOn(day)).isEmpty();
        assertThat(text(empty, TextKind.DAY, Subject.day(day), Lang.AR))
                .contains("لا يتضمن برنامج هذا اليوم أي نشاط.")
                .doesNotContain("البرنامج:")
                .doesNotContain("يلتقي");
        assertThat(text(empty, TextKind.BULLETIN, Subject.day(day), Lang.FR))
                .contains("Aucune activité n’est programmée ce jour.")
                .doesNotContain("Programme\u00A0:");
    }

    @Test
    void keepsTextsInAnotherLanguageApart() {
        Written text = Example.write(EXAMPLE, TextKind.DAY, Subject.day(LocalDate.of(2024, 5, 13)), Lang.AR);
        Line line = text.lines().stream()
                .filter(each -> each.getText().contains("Présentation\u00A0: ")
                        || each.getText().contains("Villes et liens"))
                .findFirst()
                .orElseThrow();
        assertThat(line.getRuns()).extracting(Run::lang).contains(Lang.AR, Lang.FR);
        assertThat(text.text()).contains("\u2068Présentation");
    }

    @Test
    void putsHostileTitlesInAsTheyAre() {
        String hostile = "{programme} ${7*7} #{x} {{}} <b>«a» \\\"b\\\" “c” \u202Eevil\u2066";
        String title = "التربية الوالدية: من النصيحة إلى المواكبة (مثال)";
        ReleasedEdition changed = Example.edition(json -> json.replace(title, hostile));
        Session session = changed.session("t2z83f").orElseThrow().session();
        assertThat(session.title().get(Lang.AR)).startsWith("{programme}");
        String text = text(changed, TextKind.SESSION, Subject.session("t2z83f"), Lang.AR);
        assertThat(text)
                .startsWith("{programme} ${7*7} #{x} {{}} <b>«a» \"b\" “c” evil\n")
                .doesNotContain("\u202E", "\u2066");
        Written day = Example.write(changed, TextKind.DAY, Subject.day(LocalDate.of(2024, 5, 10)), Lang.AR);
        assertThat(day.text()).contains("{programme} ${7*7}");
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR", "EN"})
    void announcesTheEditionWithItsDaysAndEvents(Lang lang) {
        Reading read = Communique.read(text(EXAMPLE, TextKind.EDITION, Subject.EDITION, lang), null);
        assertThat(read.edition().value()).isEqualTo(29);
        assertThat(read.dates()).extracting(date -> date.value()).contains("2024-05-09", "2024-05-19", "2024-05-11");
        assertThat(read.organisers())
                .extracting(body -> body.value())
                .containsExactly(
                        EXAMPLE.organisation("solidarite").orElseThrow().name().plain(lang));
    }

    @Test
    void countsInTheReport() {
        assertThat(text(EXAMPLE, TextKind.REPORT, Subject.EDITION, Lang.AR))
                .contains("- 80 نشاطا")
                .contains("- نشاط ملغى واحد")
                .contains("من 9 إلى 19 ماي 2024");
        assertThat(text(EXAMPLE, TextKind.REPORT, Subject.EDITION, Lang.FR))
                .contains("- 80 activités")
                .contains("- une activité reportée")
                .contains("du 9 au 19 mai 2024");
    }

    @Test
    void sendsOnInAFewLines() {
        assertThat(text(EXAMPLE, TextKind.MESSAGE, Subject.session("t2z83f"), Lang.FR))
                .isEqualTo("""
                        La parentalité : du conseil à l'accompagnement (exemple)
                        le vendredi 10 mai 2024 de 16 h 30 à 18 h
                        Espace des conférences (exemple), Pavillon institutionnel du ministère de la Solidarité, de l'Insertion sociale et de la Famille, Site OLM Souissi, Rabat
                        https://salon.example.ma/fr/siel-29/sessions/t2z83f""".replace(" h", "\u00A0h").replace("h 30", "h\u00A030"));
        assertThat(text(EXAMPLE, TextKind.MESSAGE, Subject.day(SATURDAY), Lang.AR))
                .startsWith("برنامج الرواق\nيوم السبت 11 ماي 2024\n")
                .endsWith("\u2068https://salon.example.ma/ar/siel-29/schedule/2024-05-11\u2069");
    }

    private static String line(String text, String part) {
        return text.lines().filter(line -> line.contains(part)).findFirst().orElseThrow();
    }
}
