package ma.riwaq.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Theme;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.sheet.Plan.Outcome;
import ma.riwaq.venue.Room;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 30);

    private final Edition edition = new Edition(
            new Fair("siel", LocalizedText.ar("معرض")),
            32,
            "siel-32",
            LocalizedText.ar("الدورة"),
            DAY,
            DAY.plusDays(9));
    private final Room room = new Room(edition, "a", LocalizedText.of("قاعة ابن رشد", "Salle Averroès", null));
    private final Person salma = new Person("salma", LocalizedText.of("سلمى بنعمر", "Salma Benomar", null));
    private final Person younes = new Person("younes", LocalizedText.ar("يونس"));
    private final List<Placed> stored = new ArrayList<>();

    @Test
    void addsWithEverythingThatARowTells() {
        Plan plan = plan(
                "العنوان;Titre;اليوم;الساعة;المدة;القاعة;المتدخلون;التسيير;اللغات;النوع\n"
                        + "ندوة;Séminaire;30 أبريل 2027;١٠:٣٠;1h30;salle averroes;يونس؛ Salma Benomar (مؤلف/ة);سلمى بنعمر;"
                        + "العربية، français;ورشة\n",
                Map.of());

        assertThat(plan.rows().get(0).problems()).isEmpty();
        assertThat(plan.rows().get(0).outcome()).isEqualTo(Outcome.ADDED);
        Placed made = planner.targets().get(2);
        assertThat(made.session.getTitle()).isEqualTo(LocalizedText.of("ندوة", "Séminaire", null));
        assertThat(made.session.getKind()).isEqualTo(SessionKind.WORKSHOP);
        assertThat(made.session.getLanguages()).containsExactly("ar", "fr");
        assertThat(made.session.getPeople())
                .containsExactly(
                        new Participation(salma, PersonRole.MODERATOR),
                        new Participation(younes, PersonRole.SPEAKER),
                        new Participation(salma, PersonRole.AUTHOR));
        assertThat(made.slot.getStartsAt()).isEqualTo(DAY.atTime(10, 30));
        assertThat(made.slot.getEndsAt()).isEqualTo(DAY.atTime(12, 0));
        assertThat(made.slot.getRoom()).isEqualTo(room);
    }

    @Test
    void findsByCodeAndElseByNameAndDay() {
        Session session = store("ندوة حول القراءة", DAY, 10);

        Plan plan = plan(
                "code;العنوان;اليوم;الساعة\n;النّدوة حول القراءه;2027-04-30;10:00\n" + session.getCode()
                        + ";ندوة;2027-04-30;11:00\n",
                Map.of());

        assertThat(plan.rows()).extracting(Plan.Row::outcome).containsExactly(Outcome.CHANGED, Outcome.REFUSED);
        assertThat(plan.rows().get(0).changes())
                .containsExactly(new Plan.Change("title.ar", "ندوة حول القراءة", "النّدوة حول القراءه"));
        assertThat(plan.rows().get(1).problems().get(0).reason()).isEqualTo("row.twice");
    }

    @Test
    void leavesWhatIsTheSameAndWhatIsEmpty() {
        store("ندوة", DAY, 10);

        assertThat(plan("العنوان;اليوم;الساعة;القاعة\nندوة;;10:00;\n", Map.of()).rows())
                .extracting(Plan.Row::outcome)
                .containsExactly(Outcome.SAME);
    }

    @Test
    void emptiesWhatADashSays() {
        store("ندوة", DAY, 10);

        Plan plan = plan("العنوان;القاعة\nندوة;-\n", Map.of());

        assertThat(plan.rows().get(0).changes()).containsExactly(new Plan.Change("room", "قاعة ابن رشد", ""));
        assertThat(planner.before(planner.targets().get(2)))
                .containsExactly(Map.entry("room", room.getId().toString()));
    }

    @Test
    void keepsTheLengthOfWhatHasNoPlaceAndTimeYet() {
        plan("العنوان;المدة\nندوة;90\n", Map.of());

        Session made = planner.targets().get(2).session;
        assertThat(made.getPlannedMinutes()).isEqualTo(90);
        stored.add(new Placed(made, null));
        assertThat(plan("العنوان;المدة\nندوة;90\n", Map.of()).rows().get(0).outcome())
                .isEqualTo(Outcome.SAME);
        plan("code;اليوم;الساعة\n" + made.getCode() + ";2027-04-30;10:00\n", Map.of());
        assertThat(planner.targets().get(2).slot.getMinutes()).isEqualTo(90);
    }

    @Test
    void plansTheDayOfWhatHasNoTimeYet() {
        Plan.Row row = plan("العنوان;اليوم\nندوة;01/05/2027\n", Map.of()).rows().get(0);
        assertThat(row.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(row.changes()).contains(new Plan.Change("day", "", "2027-05-01"));
        Placed made = planner.targets().get(2);
        assertThat(made.session.getPlannedDay()).isEqualTo(DAY.plusDays(1));
        assertThat(made.slot).isNull();

        stored.add(new Placed(made.session, null));
        assertThat(plan("العنوان;اليوم\nندوة;01/05/2027\n", Map.of())
                        .rows()
                        .get(0)
                        .outcome())
                .isEqualTo(Outcome.SAME);
        String code = "code;اليوم;الساعة\n" + made.session.getCode();
        assertThat(plan(code + ";02/05/2027;\n", Map.of()).rows().get(0).changes())
                .containsExactly(new Plan.Change("day", "2027-05-01", "2027-05-02"));
        plan(code + ";;10:00\n", Map.of());
        assertThat(planner.targets().get(2).slot.getStartsAt())
                .as("a time is enough to place it")
                .isEqualTo(DAY.plusDays(2).atTime(10, 0));
        plan(code + ";-;\n", Map.of());
        assertThat(made.session.getPlannedDay()).isNull();
    }

    @Test
    void asksWhereAnotherDayMayMeanAMoveOrAnotherSession() {
        Session session = store("ندوة", DAY, 10);
        String sheet = "العنوان;اليوم;الساعة\nندوة;01/05/2027;10:00\n";

        Plan.Row row = plan(sheet, Map.of()).rows().get(0);
        assertThat(row.outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(row.candidates()).extracting(Plan.Candidate::day).containsExactly("2027-04-30");
        assertThat(plan(sheet, Map.of(2, "new")).rows().get(0).outcome()).isEqualTo(Outcome.ADDED);
        Plan.Row moved =
                plan(sheet, Map.of(2, session.getId().toString())).rows().get(0);
        assertThat(moved.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(moved.changes()).containsExactly(new Plan.Change("day", "2027-04-30", "2027-05-01"));
    }

    @Test
    void refusesWhatItCannotRead() {
        Plan plan = plan("""
                العنوان;اليوم;الساعة;القاعة;المتدخلون;النوع
                أ;45000;10:00;;;
                ب;30/04/2027;24:00;;;
                ج;30/04/2027;10:00;مجهولة;;
                د;;;;مجهول;
                ه;;;;يونس (وزير);
                و;;;;;؟؟
                ز;;10:00;;;
                ط;30/04/2027;;a;;
                ي;29/04/2027;;;;
                ح;;;;;;زائد
                """, Map.of());

        assertThat(plan.rows()).extracting(Plan.Row::outcome).containsOnly(Outcome.REFUSED);
        assertThat(plan.rows())
                .extracting(row -> row.problems().get(0).reason())
                .containsExactly(
                        "cell.day",
                        "cell.time",
                        "cell.unknown.Room",
                        "cell.unknown.Person",
                        "cell.role",
                        "cell.choice",
                        "cell.half.placed",
                        "cell.half.placed",
                        "board.day.outside",
                        "row.longer");
    }

    @Test
    void refusesARoomThatIsTaken() {
        store("قديمة", DAY, 10);

        Plan plan = plan(
                "العنوان;اليوم;الساعة;المدة;القاعة\nأ;30/04/2027;10:30;60;a\nب;30/04/2027;11:30;60;a\nج;30/04/2027;12:00;60;a\n",
                Map.of());

        assertThat(plan.rows())
                .extracting(Plan.Row::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(plan.rows().get(0).problems().get(0).reason()).isEqualTo("cell.room.taken");
    }

    @Test
    void refusesCodesOfOthersAndWrongOnes() {
        Plan plan = plan("code;العنوان\ntaken2;أ\nABC;ب\n", Map.of());

        assertThat(plan.rows())
                .extracting(row -> row.problems().get(0).reason())
                .containsExactly("cell.code.taken", "cell.code");
    }

    @Test
    void refusesTwoNewRowsThatAreAlike() {
        Plan plan = plan("العنوان;اليوم;الساعة\nأ;30/04/2027;10:00\nأ;30/04/2027;10:00\n", Map.of());

        assertThat(plan.rows()).extracting(Plan.Row::outcome).containsExactly(Outcome.ADDED, Outcome.REFUSED);
    }

    @Test
    void writesWhatItReads() throws IOException {
        store("=ندوة", DAY, 10);
        Layout<Placed> layout = Layouts.sessions(edition);
        for (SheetWriter writer : SheetWriter.values()) {
            for (Lang lang : Words.SPOKEN) {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                List<String> cells = layout.columns().stream()
                        .map(column -> column.read().apply(stored.get(0)))
                        .map(value -> value == null ? "" : value)
                        .map(Object::toString)
                        .toList();
                writer.write(
                        file,
                        lang,
                        "a",
                        layout.fields().stream()
                                .map(field -> Words.heading(field, lang))
                                .toList(),
                        Stream.of(cells));
                Table table = Tables.read(file.toByteArray());
                assertThat(table.rows().get(0).cells()).contains("=ندوة", "2027-04-30");
                assertThat(new String(file.toByteArray(), UTF_8))
                        .as(writer.name())
                        .doesNotContain(";=");
            }
        }
    }

    private Planner<Placed> planner;

    private Plan plan(String sheet, Map<Integer, String> choices) {
        Table table = Tables.read(sheet.getBytes(UTF_8));
        Layout<Placed> layout = Layouts.sessions(edition);
        Lookup lookup = new Lookup(edition);
        lookup.add(Room.class, List.of(room), Room::getCode, each -> names(each.getName()));
        lookup.add(Person.class, List.of(salma, younes), Person::getCode, each -> names(each.getName()));
        lookup.add(Organisation.class, List.of(), Organisation::getCode, each -> Stream.of());
        lookup.add(Theme.class, List.of(), Theme::getCode, each -> Stream.of());
        lookup.add(Event.class, List.of(), Event::getCode, each -> Stream.of());
        List<Placed> fresh = stored.stream()
                .map(placed -> new Placed(placed.session, placed.slot))
                .toList();
        planner = new Planner<>(layout, lookup, fresh, Set.of("taken2"), thing -> List.of(), Lang.AR);
        return planner.plan(table, Headings.guess(table.headings(), layout.fields()), choices);
    }

    private static Stream<String> names(LocalizedText text) {
        return text.asMap().values().stream();
    }

    private Session store(String title, LocalDate day, int hour) {
        Session session = new Session(edition, SessionKind.SEMINAR, LocalizedText.ar(title));
        stored.add(new Placed(session, new Slot(session, day, LocalTime.of(hour, 0), 60, room)));
        return session;
    }

    @Test
    void keepsTheOrderOfColumns() {
        assertThat(Headings.guess(
                        Arrays.asList("Salle", "", "Titre"),
                        Layouts.sessions(edition).fields()))
                .containsExactly("room", null, "title.fr");
    }
}
