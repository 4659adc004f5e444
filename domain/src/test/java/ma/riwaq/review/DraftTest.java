package ma.riwaq.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import ma.riwaq.communique.Communique;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.review.WrongDraftException.Wrong;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.SearchKey;
import ma.riwaq.venue.Room;
import org.junit.jupiter.api.Test;

/** From what was read to what would be stored. */
class DraftTest {

    static final String TEXT = """
            وكالة النخيل للتنمية المحلية تنظم يوما تواصليا بالمعرض الدولي للنشر والكتاب

            تنظم وكالة النخيل للتنمية المحلية، بشراكة مع جمعية أوراق الواحة، يوما تواصليا يوم السبت 8 ماي 2027 ابتداء من \
            الساعة العاشرة صباحا برواق الوزارة. ويتضمن برنامج هذا اليوم جلستين، وذلك ضمن برنامج «جسور القراءة»:

            - 10:00 - 11:30: ندوة «المكتبات القروية: تجارب ورهانات»، بقاعة الأركان، تسيير السيدة هند الصقلي
            - 12:00 - 13:00: ورشة «كيف نحكي الحكاية؟»، بقاعة الزعفران، من تأطير السيد كريم الفاسي
            """;

    private static final LocalDate DAY = LocalDate.of(2027, 5, 8);

    private final Edition edition = new Edition(
            new Fair("siel", LocalizedText.ar("المعرض")),
            32,
            "siel-32",
            LocalizedText.ar("الدورة"),
            LocalDate.of(2027, 4, 30),
            LocalDate.of(2027, 5, 10));

    private final Organisation agency = new Organisation("nakhil", LocalizedText.ar("وكالة النخيل للتنمية المحلية"));
    private final Room argan = new Room(edition, "argan", LocalizedText.ar("فضاء الأركان"));
    private final Theme bridges = new Theme(edition, "bridges", LocalizedText.ar("برنامج جسور القراءة"));
    private final Person karim = new Person("karim", LocalizedText.of("كريم الفاسي", "Karim Fassi", null));
    private final Session before = new Session(edition, SessionKind.WORKSHOP, LocalizedText.ar("كيف نحكي الحكايه"));
    private final Directory directory = new Directory();

    DraftTest() {
        argan.setAliases(Set.of("قاعة الأركان"));
        bridges.setAliases(Set.of("جسور القراءة"));
        directory.addOrganisation(agency);
        directory.addRoom(argan);
        directory.addTheme(bridges);
        directory.addPerson(karim);
    }

    private Draft draft(String text) {
        return Drafting.draft(
                text, Communique.read(text, 2027, directory.known(List.of())), directory, new Drafting.Held() {
                    @Override
                    public Session session(String title, LocalDate day) {
                        boolean same = SearchKey.of(title)
                                .equals(SearchKey.of(before.getTitle().get(Lang.AR)));
                        return same && DAY.equals(day) ? before : null;
                    }

                    @Override
                    public Event event(String name, LocalDate day) {
                        return null;
                    }
                });
    }

    @Test
    void sessionsHaveTheirDayTimeRoomAndKind() {
        Draft draft = draft(TEXT);
        assertThat(draft.getDay().getValue()).isEqualTo(DAY);
        assertThat(draft.getStart().getValue()).isEqualTo(LocalTime.of(10, 0));
        assertThat(draft.getSessions()).hasSize(2);
        DraftSession first = draft.getSessions().get(0);
        assertThat(first.getTitle().getValue()).isEqualTo("المكتبات القروية: تجارب ورهانات");
        assertThat(first.getKind().getValue()).isEqualTo(SessionKind.SEMINAR);
        assertThat(first.getDay().getValue()).isEqualTo(DAY);
        assertThat(first.getStart().getValue()).isEqualTo(LocalTime.of(10, 0));
        assertThat(first.getEnd().getValue()).isEqualTo(LocalTime.of(11, 30));
        assertThat(first.getRoom().getValue()).as("by its other name").isEqualTo(argan);
    }

    @Test
    void aRoomThatNobodyKnowsKeepsItsWordsAndHasNoValue() {
        Finding<Room> room = draft(TEXT).getSessions().get(1).getRoom();
        assertThat(room.getValue()).isNull();
        assertThat(TEXT.substring(room.getStart(), room.getEnd())).contains("الزعفران");
        assertThat(room.getSureness()).isEqualTo(Sureness.NONE);
    }

    @Test
    void whatTheDirectoryKnowsIsLinkedAndTheRestIsNew() {
        Draft draft = draft(TEXT);
        assertThat(draft.getOrganisations())
                .extracting(each -> each.getRole(), each -> each.getMatch())
                .containsExactly(tuple(OrganisationRole.ORGANISER, agency), tuple(OrganisationRole.PARTNER, null));
        assertThat(draft.getThemes()).extracting(DraftTheme::getMatch).containsExactly(bridges);
        assertThat(draft.getPeople())
                .extracting(each -> each.getName().getValue(), each -> each.getMatch(), each -> each.getSession())
                .contains(tuple("هند الصقلي", null, 0), tuple("كريم الفاسي", karim, 1));
        assertThat(draft.getPeople().get(0).getRole()).isIn(PersonRole.MODERATOR, PersonRole.SPEAKER);
    }

    @Test
    void whoIsNamedForOneSessionIsItsAndNotTheEvents() {
        Draft draft = draft(TEXT.replace("من تأطير السيد كريم الفاسي", "بشراكة مع مجلس الواحات"));
        assertThat(draft.getOrganisations())
                .extracting(each -> each.getName().getValue(), DraftOrganisation::getRole, each -> each.getSession())
                .containsExactly(
                        tuple("وكالة النخيل للتنمية المحلية", OrganisationRole.ORGANISER, null),
                        tuple("جمعية أوراق الواحة", OrganisationRole.PARTNER, null),
                        tuple("مجلس الواحات", OrganisationRole.PARTNER, 1));
    }

    @Test
    void publicationsAreThoseOfTheCatalogueOrNew() {
        Publication known = new Publication(edition, "oases", LocalizedText.ar("ظلال النخيل"));
        directory.addPublication(known);
        Draft draft = draft(
                TEXT.replace("ورشة «كيف نحكي الحكاية؟»", "توقيع كتاب «ظلال النخيل»، وورشة حول كتاب «حكايات الواحة»"));
        assertThat(draft.getPublications())
                .extracting(each -> each.getName().getValue(), DraftPublication::getMatch)
                .contains(tuple("ظلال النخيل", known));
        assertThat(draft.getPublications().get(0).getSession()).isEqualTo(1);
    }

    @Test
    void theSameTitleOnTheSameDayIsAnUpdate() {
        Draft draft = draft(TEXT);
        assertThat(draft.getSessions().get(0).getExisting()).isNull();
        assertThat(draft.getSessions().get(1).getExisting()).isEqualTo(before);
        assertThat(draft(TEXT.replace("8 ماي", "9 ماي").replace("السبت", "الأحد"))
                        .getSessions()
                        .get(1)
                        .getExisting())
                .as("on another day it is another session")
                .isNull();
    }

    @Test
    void chosenWordsBecomeTheValueOfAField() {
        Draft draft = draft(TEXT);
        int from = TEXT.indexOf("جمعية أوراق الواحة");
        new Spot(Spot.Field.TITLE, 0).take(draft, from, from + 18, directory, edition);
        Finding<String> title = draft.getSessions().get(0).getTitle();
        assertThat(title.getValue()).isEqualTo("جمعية أوراق الواحة");
        assertThat(title.getStart()).isEqualTo(from);
        assertThat(title.getSureness()).isEqualTo(Sureness.PERSON);

        int times = TEXT.indexOf("12:00 - 13:00");
        new Spot(Spot.Field.START, 0).take(draft, times, times + 13, directory, edition);
        assertThat(draft.getSessions().get(0).getStart().getValue()).isEqualTo(LocalTime.of(12, 0));
        assertThat(draft.getSessions().get(0).getEnd().getValue()).isEqualTo(LocalTime.of(13, 0));

        int day = TEXT.indexOf("السبت 8 ماي 2027");
        new Spot(Spot.Field.DAY, 1).take(draft, day, day + 16, directory, edition);
        assertThat(draft.getSessions().get(1).getDay().getValue()).isEqualTo(DAY);

        new Spot(Spot.Field.SESSION, null).take(draft, from, from + 18, directory, edition);
        assertThat(draft.getSessions()).hasSize(3);
        assertThatThrownBy(() -> new Spot(Spot.Field.DAY, null).take(draft, from, from + 18, directory, edition))
                .isInstanceOf(Refusal.class)
                .hasMessage("draft.words.day");
    }

    @Test
    void aValueThatSomebodyTypedKeepsItsWordsAndIsTheirs() {
        Finding<String> title = draft(TEXT).getTitle();
        int start = title.getStart();
        title.setValue("اليوم التواصلي");
        assertThat(title.getStart()).isEqualTo(start);
        assertThat(title.getSureness()).isEqualTo(Sureness.PERSON);
    }

    @Test
    void whatBreaksARuleIsNamedByItsField() {
        Draft draft = draft(TEXT);
        assertThat(DraftCheck.wrongs(draft, edition)).isEmpty();
        draft.getTitle().setValue(" ");
        draft.getDay().setValue(LocalDate.of(2027, 6, 1));
        draft.getSessions().get(0).getEnd().setValue(LocalTime.of(9, 0));
        draft.getSessions().get(1).getTitle().setValue("ط".repeat(301));
        assertThat(DraftCheck.wrongs(draft, edition))
                .extracting(Wrong::field, Wrong::reason)
                .containsExactly(
                        tuple("title", "missing"),
                        tuple("day", "day.outside"),
                        tuple("sessions[0].end", "order"),
                        tuple("sessions[1].title", "long"));
        draft.getSessions().get(1).setTaken(false);
        assertThat(DraftCheck.wrongs(draft, edition))
                .as("what is left out breaks no rule")
                .extracting(Wrong::field)
                .doesNotContain("sessions[1].title");
    }

    @Test
    void aPoemIsNoProgramme() {
        Draft draft = draft("""
                يا ليل طل أو لا تطل
                لا بد لي أن أسهرك
                لو بات عندي قمري
                ما بت أرعى قمرك
                """);
        assertThat(draft.isEmpty()).isTrue();
        assertThat(draft(TEXT).isEmpty()).isFalse();
    }

    @Test
    void neitherAContractNorDaysAloneAreAProgramme() {
        assertThat(draft("""
                        عقد كراء
                        حرر بالرباط في 3 ماي 2027 بين الطرف الأول والطرف الثاني، ومدته سنة تبتدئ من فاتح يونيو 2027 على الساعة \
                        الثامنة صباحا. ويؤدى الثمن قبل الخامس من كل شهر.
                        """).isEmpty()).isTrue();
        assertThat(draft("11 ماي 2027\n12 ماي 2027\n13 ماي 2027\n").isEmpty()).isTrue();
    }

    @Test
    void everyKindOfSessionHasAWordInBothScripts() {
        for (SessionKind kind : SessionKind.values()) {
            assertThat(Kinds.of(Kinds.word(kind, "كلمة"))).isEqualTo(kind);
            assertThat(Kinds.of(Kinds.word(kind, "mot"))).isEqualTo(kind);
        }
        assertThat(Kinds.of("كلمة لا يعرفها أحد")).isEqualTo(SessionKind.OTHER);
    }
}
