package ma.riwaq.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ma.riwaq.account.Account;
import ma.riwaq.account.Accounts;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.conflict.Conflict;
import ma.riwaq.conflict.ConflictKind;
import ma.riwaq.conflict.Conflicts;
import ma.riwaq.conflict.Review;
import ma.riwaq.conflict.TimeBands;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.history.AuditFilter;
import ma.riwaq.history.History;
import ma.riwaq.media.Images;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.Change;
import ma.riwaq.release.Release;
import ma.riwaq.release.Releases;
import ma.riwaq.release.Switches;
import ma.riwaq.schedule.BlockKind;
import ma.riwaq.schedule.Board;
import ma.riwaq.schedule.Place;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.sheet.Plan.Outcome;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import ma.riwaq.venue.Unavailability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spreadsheets into the draft and out of it, in the database. */
@InContainer
class ImportsIT {

    private static final String HEADINGS = "العنوان;العنوان بالفرنسية;التاريخ;الساعة;المدة;القاعة;المتدخلون\n";

    @Inject
    private Given given;

    @Inject
    private Imports imports;

    @Inject
    private Exports exports;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Rooms rooms;

    @Inject
    private Events events;

    @Inject
    private Themes themes;

    @Inject
    private Audiences audiences;

    @Inject
    private Releases releases;

    @Inject
    private Archives archives;

    @Inject
    private Images images;

    @Inject
    private Publications publications;

    @Inject
    private Accounts accounts;

    @Inject
    private Board board;

    @Inject
    private TimeBands bands;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Switches switches;

    @Inject
    private PlainLists lists;

    @Inject
    private Editions editions;

    @Inject
    private History history;

    private Edition edition;

    @BeforeEach
    void anEditor() {
        given.atWork(Role.EDITOR);
        edition = given.edition();
    }

    @Test
    void addsSessionsWithTheirPlaceAndPeople() {
        Room room = given.room(edition, "قاعة ابن رشد");
        Person person = given.person();

        UUID id = read(HEADINGS + "ندوة أولى;Premier séminaire;30 أبريل 2027;10:30;90;قاعة إبن رشد;" + person.getCode()
                + "\n");
        Plan plan = imports.rehearse(id, Lang.AR);
        assertThat(sessions.all(edition)).as("a dry run").isEmpty();
        assertThat(plan.rows()).extracting(Plan.Row::outcome).containsExactly(Outcome.ADDED);
        carryOut(id);

        Session made = sessions.all(edition).get(0);
        assertThat(made.getTitle()).isEqualTo(LocalizedText.of("ندوة أولى", "Premier séminaire", null));
        assertThat(made.getPeople()).singleElement().satisfies(part -> {
            assertThat(part.getPerson()).isEqualTo(person);
            assertThat(part.getRole()).isEqualTo(PersonRole.SPEAKER);
        });
        Slot slot = schedule.find(made).orElseThrow();
        assertThat(slot.getDay()).isEqualTo(Given.FIRST_DAY);
        assertThat(slot.getStart()).isEqualTo(LocalTime.of(10, 30));
        assertThat(slot.getMinutes()).isEqualTo(90);
        assertThat(slot.getRoom()).isEqualTo(room);
        assertThat(releases.isPending(edition)).isTrue();
    }

    @Test
    void refusesRowsWithTheirColumnValueAndReason() {
        UUID id = read(HEADINGS
                + "ندوة;;30/04/2027;10:00;60;قاعة مجهولة;\nورشة;;32/04/2027;11:00;60;;\n;Sans jour;;10:00;;;\n"
                + "لقاء;;1/6/2027;10:00;60;;\n");
        Plan plan = imports.rehearse(id, Lang.FR);

        assertThat(plan.rows()).extracting(Plan.Row::outcome).containsOnly(Outcome.REFUSED);
        assertThat(plan.rows().get(0).problems())
                .containsExactly(new Plan.Problem("room", "قاعة مجهولة", "cell.unknown.Room", List.of("قاعة مجهولة")));
        assertThat(plan.rows().get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("day");
            assertThat(problem.value()).isEqualTo("32/04/2027");
            assertThat(problem.reason()).isEqualTo("cell.day");
        });
        assertThat(plan.rows().get(2).problems().get(0).reason()).isEqualTo("cell.half.placed");
        assertThat(plan.rows().get(3).problems())
                .as("a day outside of the edition")
                .isNotEmpty();
        assertThatThrownBy(() -> imports.claim(id)).isInstanceOf(Refusal.class);
        assertThat(sessions.all(edition)).isEmpty();
    }

    @Test
    void updatesInsteadOfDoubling() {
        String sheet = HEADINGS + "ندوة;;30/04/2027;10:00;60;;\nورشة;;30/04/2027;11:00;60;;\n";
        carryOut(planned(read(sheet)));

        Plan again = imports.rehearse(read(sheet), Lang.AR);
        assertThat(again.rows()).extracting(Plan.Row::outcome).containsOnly(Outcome.SAME);

        UUID longer = read(sheet.replace("11:00;60", "11:00;90"));
        Plan plan = imports.rehearse(longer, Lang.AR);
        assertThat(plan.rows()).extracting(Plan.Row::outcome).containsExactly(Outcome.SAME, Outcome.CHANGED);
        assertThat(plan.rows().get(1).changes()).containsExactly(new Plan.Change("minutes", "60", "90"));
        carryOut(longer);

        assertThat(schedule.all(edition)).extracting(Slot::getMinutes).containsExactly(60, 90);
        assertThat(sessions.all(edition)).hasSize(2);
    }

    @Test
    void aDayWithoutATimeIsPlannedAndComesBackAsItWent() throws IOException {
        carryOut(planned(read(HEADINGS + "ندوة;;30/04/2027;;45;;\n")));
        Session made = sessions.all(edition).get(0);
        assertThat(made.getPlannedDay()).isEqualTo(Given.FIRST_DAY);
        assertThat(made.getPlannedMinutes()).isEqualTo(45);
        assertThat(schedule.find(made)).isEmpty();

        String written = text(file -> exports.write(SheetKind.SESSIONS, edition, null, SheetWriter.CSV, Lang.AR, file));
        assertThat(written).contains("2027-04-30");
        assertThat(imports.rehearse(read(written), Lang.AR).rows())
                .extracting(Plan.Row::outcome)
                .containsExactly(Outcome.SAME);

        UUID other = planned(read("code;jour\n" + made.getCode() + ";1/5/2027\n"));
        carryOut(other);
        assertThat(sessions.find(made.getId()).orElseThrow().getPlannedDay()).isEqualTo(Given.FIRST_DAY.plusDays(1));
        imports.undo(other);
        assertThat(sessions.find(made.getId()).orElseThrow().getPlannedDay()).isEqualTo(Given.FIRST_DAY);
    }

    @Test
    void readsHowManyAreExpectedAndRegistered() throws IOException {
        Session session = given.session(edition, "ندوة");
        UUID counted = planned(read("code;عدد المسجلين;الحضور المتوقع\n" + session.getCode() + ";0;٨٠\n"));
        carryOut(counted);
        session = sessions.find(session.getId()).orElseThrow();
        assertThat(session.getRegistered()).isZero();
        assertThat(session.getExpected()).isEqualTo(80);

        Table written =
                table(text(file -> exports.write(SheetKind.SESSIONS, edition, null, SheetWriter.CSV, Lang.FR, file)));
        assertThat(written.headings()).contains("Nombre d’inscrits", "Nombre de personnes attendues");
        assertThat(imports.rehearse(read("code;Inscrits\n" + session.getCode() + ";beaucoup\n"), Lang.FR)
                        .rows())
                .extracting(Plan.Row::outcome)
                .containsExactly(Outcome.REFUSED);

        imports.undo(counted);
        assertThat(sessions.find(session.getId()).orElseThrow().getRegistered()).isNull();
    }

    @Test
    void asksWhetherASessionOfTheSameNameIsTheSame() {
        carryOut(planned(read(HEADINGS + "ندوة;;30/04/2027;10:00;60;;\n")));
        String other = HEADINGS + "ندوة;;01/05/2027;10:00;60;;\n";

        UUID moved = read(other);
        Plan.Row row = imports.rehearse(moved, Lang.AR).rows().get(0);
        assertThat(row.outcome()).isEqualTo(Outcome.UNSURE);
        imports.choose(moved, Map.of(row.line(), row.candidates().get(0).id()));
        carryOut(planned(moved));
        assertThat(schedule.all(edition)).extracting(Slot::getDay).containsExactly(Given.FIRST_DAY.plusDays(1));

        UUID another = read(HEADINGS + "ندوة;;02/05/2027;10:00;60;;\n");
        imports.choose(another, Map.of(2, "new"));
        carryOut(planned(another));
        assertThat(sessions.all(edition)).hasSize(2);
    }

    @Test
    void isCarriedOutAsAWholeOrNotAtAll() {
        String code = Codes.random();
        StringBuilder sheet = new StringBuilder("code;titre;organisme\n");
        IntStream.range(0, 600).forEach(i -> sheet.append(";Séance ").append(i).append(";\n"));
        sheet.append(code).append(";La dernière;\n");
        UUID id = planned(read(sheet.toString()));
        imports.claim(id);
        Session first = new Session(given.edition(), ma.riwaq.programme.SessionKind.TALK, LocalizedText.ar("أخرى"));
        first.keepCode(code);
        sessions.save(first);

        assertThatThrownBy(() -> imports.carryOut(id, Lang.AR))
                .isInstanceOf(Refusal.class)
                .extracting("reason")
                .isEqualTo("import.changed");

        assertThat(sessions.all(edition)).isEmpty();
        imports.fail(id, "import.changed");
        assertThat(imports.find(id).orElseThrow().getState()).isEqualTo(Import.State.OPEN);
        assertThat(imports.find(id).orElseThrow().getFailure()).isEqualTo("import.changed");
    }

    @Test
    void happensOnceWhoeverAsks() {
        UUID id = planned(read(HEADINGS + "ندوة;;30/04/2027;10:00;60;;\n"));
        imports.claim(id);

        assertThatThrownBy(() -> imports.claim(id)).isInstanceOf(Refusal.class);
        imports.carryOut(id, Lang.AR);
        assertThatThrownBy(() -> imports.claim(id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> imports.carryOut(id, Lang.AR)).isInstanceOf(Refusal.class);
        assertThat(sessions.all(edition)).hasSize(1);
    }

    @Test
    void isTakenBackAsAWhole() {
        Room room = given.room(edition, "قاعة");
        Session kept = given.session(edition, "قديمة");
        given.placed(kept, room, 9);
        UUID id = planned(read("code;titre en arabe;début;salle\n" + kept.getCode() + ";جديدة;12:00;-\n;ندوة;;\n"));
        carryOut(id);
        assertThat(sessions.find(kept.getId()).orElseThrow().getTitle()).isEqualTo(LocalizedText.ar("جديدة"));
        assertThat(schedule.find(kept).orElseThrow().getRoom()).isNull();

        imports.undo(id);

        assertThat(sessions.all(edition)).containsExactly(kept);
        assertThat(sessions.find(kept.getId()).orElseThrow().getTitle()).isEqualTo(LocalizedText.ar("قديمة"));
        Slot slot = schedule.find(kept).orElseThrow();
        assertThat(slot.getStart()).isEqualTo(LocalTime.of(9, 0));
        assertThat(slot.getRoom()).isEqualTo(room);
        assertThatThrownBy(() -> imports.undo(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void isNotTakenBackWhenOthersChangedSomethingSince() {
        UUID id = planned(read(HEADINGS + "ندوة;;30/04/2027;10:00;60;;\nورشة;;30/04/2027;11:00;60;;\n"));
        carryOut(id);
        Session changed = sessions.find(sessions.all(edition).get(0).getId()).orElseThrow();
        changed.setTitle(LocalizedText.ar("عنوان آخر"));
        sessions.save(changed);

        assertThatThrownBy(() -> imports.undo(id)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.getReason()).isEqualTo("import.changed.since");
            assertThat(refusal.getDetails()).containsExactly(1, "عنوان آخر");
        });
        assertThat(sessions.all(edition)).hasSize(2);
    }

    @Test
    void refusesARoomThatIsTaken() {
        Room room = given.room(edition, "قاعة");
        given.placed(given.session(edition, "قديمة"), room, 10);

        Plan plan = imports.rehearse(
                read(HEADINGS + "ندوة;;30/04/2027;10:30;60;" + room.getCode() + ";\nورشة;;30/04/2027;11:30;30;"
                        + room.getCode() + ";\n"),
                Lang.AR);

        assertThat(plan.rows()).extracting(Plan.Row::outcome).containsExactly(Outcome.REFUSED, Outcome.ADDED);
        assertThat(plan.rows().get(0).problems().get(0).details()).containsExactly("قديمة");
    }

    @Test
    void bringsTheDirectoryRoomsAndPublications() {
        String suffix = Codes.random();
        UUID bodies = imports.open(
                        SheetKind.ORGANISATIONS,
                        edition,
                        "a.csv",
                        table("code;Nom;النوع;Sigle\n" + suffix + ";Agence " + suffix + ";وكالة;ADS\n"))
                .getId();
        carryOut(planned(bodies));
        Organisation body = organisations.find(suffix).orElseThrow();
        assertThat(body.getName()).isEqualTo(LocalizedText.of(null, "Agence " + suffix, null));

        UUID people = imports.open(
                        SheetKind.PEOPLE,
                        edition,
                        "a.csv",
                        table("الاسم;Organisme\nسلمى " + suffix + ";Agence " + suffix + "\n"))
                .getId();
        carryOut(planned(people));
        UUID halls = imports.open(SheetKind.ROOMS, edition, "a.csv", table("Nom;Capacité\nSalle A;٤٠\n"))
                .getId();
        carryOut(planned(halls));
        assertThat(rooms.all(edition))
                .singleElement()
                .extracting(Room::getCapacity)
                .isEqualTo(40);
        UUID titles = imports.open(
                        SheetKind.PUBLICATIONS,
                        edition,
                        "a.csv",
                        table("العنوان;المؤلف;الناشر;ردمك\nكتاب;سلمى " + suffix + ";" + suffix
                                + ";978-9954-0-0000-1\n"))
                .getId();
        assertThat(imports.rehearse(titles, Lang.AR).rows().get(0).problems())
                .as("a wrong ISBN")
                .isNotEmpty();
    }

    @Test
    void bringsWhetherATitleIsOnDisplayAndTakesItAway() throws IOException {
        String sheet = "code;العنوان;معروض في الرواق\nbook-1;كتاب;لا\nbook-2;ديوان;\n";
        carryOut(planned(imports.open(SheetKind.PUBLICATIONS, edition, "a.csv", table(sheet))
                .getId()));
        assertThat(publications.all(edition))
                .as("an empty cell says nothing")
                .extracting(Publication::getCode, Publication::isOnDisplay)
                .containsExactlyInAnyOrder(tuple("book-1", false), tuple("book-2", true));

        ByteArrayOutputStream file = new ByteArrayOutputStream();
        exports.write(SheetKind.PUBLICATIONS, edition, null, SheetWriter.CSV, Lang.FR, file);
        Table written = Tables.read(file.toByteArray());
        int column = written.headings().indexOf("Exposé");
        assertThat(written.rows())
                .extracting(row -> row.cell(0), row -> row.cell(column))
                .containsExactlyInAnyOrder(tuple("book-1", "non"), tuple("book-2", "oui"));
    }

    @Test
    void remembersHowAPersonMatchedTheColumns() {
        UUID first = read("موضوع اللقاء;ساعة\nندوة;10:00\n");
        assertThat(imports.find(first).orElseThrow().getMapping().get(0)).isNull();
        imports.match(first, Arrays.asList("title.ar", null));

        assertThat(imports.find(read("ساعة;موضوع اللقاء\n10:00;ندوة\n"))
                        .orElseThrow()
                        .getMapping()
                        .get(1))
                .isEqualTo("title.ar");
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Room room = given.room(edition, "=قاعة");
        given.placed(given.session(edition, "ندوة"), room, 10);
        for (SheetWriter writer : SheetWriter.values()) {
            for (Lang lang : List.of(Lang.AR, Lang.FR, Lang.EN)) {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                exports.write(SheetKind.SESSIONS, edition, null, writer, lang, file);
                Table table = Tables.read(file.toByteArray());
                UUID id = imports.open(SheetKind.SESSIONS, edition, "a", table).getId();
                assertThat(imports.rehearse(id, lang).rows())
                        .as("%s %s", writer, lang)
                        .extracting(Plan.Row::outcome)
                        .containsExactly(Outcome.SAME);
            }
        }
    }

    @Test
    void readsTheOtherListsThatItWroteIntoAnotherEdition() throws IOException {
        carryOut(planned(imports.open(SheetKind.AUDIENCES, edition, "a", table("code;الاسم;Ordre\nkids;الأطفال;2\n"))
                .getId()));
        carryOut(planned(imports.open(SheetKind.THEMES, edition, "a", table("code;الاسم;Type\njisr;جسر;Stratégie\n"))
                .getId()));
        carryOut(planned(imports.open(
                        SheetKind.THEMES,
                        edition,
                        "a",
                        table("code;الاسم;جزء من;Autres noms\nwomen;التمكين;jisr;تمكين النساء\n"))
                .getId()));
        String agency = given.organisation().getCode();
        carryOut(planned(imports.open(
                        SheetKind.EVENTS,
                        edition,
                        "a",
                        table("الاسم;اليوم;البداية;القاعة;الهيئات;الفئات المستهدفة\nيوم تواصلي;2027-05-01;11:00;"
                                + given.room(edition, "القاعة").getCode() + ";" + agency + ";kids\n"))
                .getId()));
        Event event = events.all(edition).get(0);
        assertThat(event.getDay()).isEqualTo(Given.FIRST_DAY.plusDays(1));
        assertThat(event.getAudiences()).containsExactlyElementsOf(audiences.all(edition));
        assertThat(event.getOrganisations())
                .singleElement()
                .extracting(part -> part.getOrganisation().getCode())
                .isEqualTo(agency);
        assertThat(themes.all(edition))
                .filteredOn(theme -> theme.getParent() != null)
                .singleElement()
                .extracting(theme -> theme.getParent().getCode(), Theme::getAliases)
                .containsExactly("jisr", Set.of("تمكين النساء"));
        for (SheetKind kind : List.of(SheetKind.EVENTS, SheetKind.THEMES, SheetKind.AUDIENCES, SheetKind.ROOMS)) {
            for (SheetWriter writer : SheetWriter.values()) {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                exports.write(kind, edition, null, writer, Lang.AR, file);
                UUID again = imports.open(kind, edition, "a", Tables.read(file.toByteArray()))
                        .getId();
                assertThat(imports.rehearse(again, Lang.AR).rows())
                        .as("%s %s", kind, writer)
                        .isNotEmpty()
                        .extracting(Plan.Row::outcome)
                        .containsOnly(Outcome.SAME);
            }
        }
    }

    @Test
    void writesTheListsThatAreEnteredInForms() throws IOException {
        Account author = given.atWork(Role.ADMINISTRATOR, Role.EDITOR);
        Organisation agency = given.organisation();
        Account account = new Account(
                UUID.randomUUID() + "@example.ma",
                "سلمى",
                Set.of(Role.CONTRIBUTOR, Role.ADMINISTRATOR),
                "a long password");
        account.setOrganisationId(agency.getId());
        accounts.save(account);
        bands.save(bands.fridayPrayer(edition));
        List<Account> all = accounts.page(Paging.ALL).items();

        String written = text(file -> lists.writeAccounts(all, SheetWriter.CSV, Lang.AR, file));
        assertThat(written).doesNotContain("argon", "a long password");
        assertThat(table(written).headings())
                .containsExactly("الاسم", "البريد الإلكتروني", "الأدوار", "الهيئة", "معطل");
        assertThat(table(written).rows())
                .hasSameSizeAs(all)
                .extracting(Table.Row::cells)
                .contains(List.of("سلمى", account.getEmail(), "مدير المنصة; مساهم", "وكالة", "لا"));
        AuditFilter mine = new AuditFilter(author.getName(), null, "Account", Act.Kind.EXPORTED, null, null);
        assertThat(history.search(mine, Paging.ALL).items()).hasSize(1);

        Table times =
                table(text(file -> lists.writeBands(edition, bands.all(edition), SheetWriter.CSV, Lang.FR, file)));
        AuditFilter kept = new AuditFilter(author.getName(), null, "Edition", Act.Kind.EXPORTED, null, null);
        assertThat(history.search(kept, Paging.ALL).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getLabel().plain(Lang.FR)).startsWith("Temps réservés · "));
        assertThat(times.headings()).contains("Jour de la semaine", "Strictement réservé");
        assertThat(times.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .contains("صلاة الجمعة", "Prière du vendredi", "vendredi", "non"));
        Edition stored = editions.find(edition.getId()).orElseThrow();
        Table held = table(text(file -> lists.writeEditions(List.of(stored), SheetWriter.CSV, Lang.EN, file)));
        assertThat(held.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .contains(edition.getSlug(), "معرض", "32", "2027-04-30", "2027-05-10", "In preparation"));
        Table fairs = table(text(file -> lists.writeFairs(List.of(stored.getFair()), SheetWriter.CSV, Lang.AR, file)));
        assertThat(fairs.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .contains(stored.getFair().getCode(), "معرض"));

        given.atWork(Role.EDITOR, Role.PUBLISHER);
        assertThatThrownBy(() -> text(file -> lists.writeAccounts(all, SheetWriter.CSV, Lang.AR, file)))
                .isInstanceOf(NotAllowedException.class);
        given.atWork(Role.CONTRIBUTOR);
        assertThatThrownBy(() -> text(file -> lists.writeEditions(List.of(stored), SheetWriter.CSV, Lang.AR, file)))
                .isInstanceOf(NotAllowedException.class);
    }

    private static String text(Writing writing) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writing.into(file);
        return file.toString(UTF_8);
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Writing {

        void into(OutputStream file) throws IOException;
    }

    @Test
    void loadsAnEditionElsewhere() throws IOException {
        given.atWork(Role.ADMINISTRATOR);
        Set<Role> everything = Set.of(Role.ADMINISTRATOR, Role.EDITOR, Role.PUBLISHER);
        // the board keeps its steps by stored accounts
        given.atWork(
                accounts.save(new Account(UUID.randomUUID() + "@example.ma", "سلمى", everything, "a long password")));
        Room room = given.room(edition, "قاعة");
        room.setChangeoverMinutes(15);
        room.setUnavailable(
                List.of(new Unavailability(Given.FIRST_DAY.atTime(14, 0), Given.FIRST_DAY.atTime(15, 0), "صيانة")));
        rooms.save(room);
        Session session = given.session(edition, "ندوة");
        session.setStaffNote("الوزير قد يحضر");
        session.setExpected(80);
        session.setRegistered(75);
        session.setPlannedMinutes(45);
        session.setPlannedDay(Given.FIRST_DAY.plusDays(1));
        session.setAnnounced(true);
        session = sessions.save(session);
        given.placed(session, room, 10);
        sessions.save(new Session(edition, ma.riwaq.programme.SessionKind.TALK, LocalizedText.ar("مسودة")));
        board.block(
                edition,
                BlockKind.BLOCKER,
                LocalizedText.ar("تصوير"),
                List.of(new Place(room, Given.FIRST_DAY, LocalTime.of(17, 0), 30)));
        bands.save(bands.fridayPrayer(edition));
        Publication title = given.publication(edition);
        title.setCover(images.keep(Given.picture()));
        title.setShelf("ب 4");
        title.setOnDisplay(false);
        publications.save(title);
        Release first = releases.release(edition, LocalizedText.ar("الأول"));
        given.session(edition, "بعد الإصدار");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        archives.write(edition, file);
        assertThatThrownBy(() -> archives.load(file.toByteArray()))
                .as("it is here")
                .isInstanceOf(Refusal.class);

        given.forget(edition);
        Edition loaded = archives.load(file.toByteArray());

        assertThat(loaded.getSlug()).isEqualTo(edition.getSlug());
        assertThat(sessions.all(loaded))
                .extracting(each -> each.getState().name())
                .containsExactlyInAnyOrder("APPROVED", "DRAFT", "APPROVED");
        Session same = sessions.find(session.getId()).orElseThrow();
        assertThat(same.getStaffNote()).isEqualTo("الوزير قد يحضر");
        assertThat(same.getExpected()).isEqualTo(80);
        assertThat(same.getRegistered()).isEqualTo(75);
        assertThat(same.getPlannedDay()).isEqualTo(Given.FIRST_DAY.plusDays(1));
        assertThat(schedule.all(loaded))
                .singleElement()
                .extracting(slot -> slot.getRoom().getCode())
                .isEqualTo(room.getCode());
        assertThat(rooms.all(loaded).get(0).getUnavailable()).hasSize(1);
        assertThat(bands.all(loaded)).hasSize(1);
        assertThat(publications.all(loaded)).singleElement().satisfies(carried -> {
            assertThat(carried.getCover()).isNotNull();
            assertThat(carried.getShelf()).isEqualTo("ب 4");
            assertThat(carried.isOnDisplay()).isFalse();
        });
        assertThat(releases.of(loaded)).singleElement().satisfies(release -> {
            assertThat(release.getSha256()).isEqualTo(first.getSha256());
            assertThat(release.isSealIntact()).isTrue();
        });
        assertThat(releases.currentNumber(loaded)).as("the public sees nothing").isEmpty();
        assertThat(files(archived(loaded))).isEqualTo(files(file.toByteArray()));

        releases.bringBack(loaded, 1);
        assertThat(releases.currentNumber(loaded)).contains(1);
        assertThat(releases.release(loaded, LocalizedText.EMPTY).changes())
                .filteredOn(change -> change.noun() == Change.Noun.SESSION)
                .singleElement()
                .extracting(change -> change.title().plain(Lang.AR))
                .isEqualTo("بعد الإصدار");
    }

    @Test
    void loadsWhatWasAcceptedAndHiddenElsewhere() throws IOException {
        given.atWork(Role.ADMINISTRATOR, Role.EDITOR, Role.PUBLISHER);
        Room room = given.room(edition, "القاعة");
        room.setCapacity(40);
        rooms.save(room);
        bands.save(bands.fridayPrayer(edition));
        Person person = given.person();
        Session crowded = speaking(person, "ندوة");
        crowded.setExpected(80);
        crowded = sessions.save(crowded);
        LocalTime prayer = bands.all(edition).get(0).getStart();
        schedule.place(new Slot(crowded, Given.FIRST_DAY, prayer, 60, room));
        schedule.place(new Slot(
                speaking(person, "ورشة"), Given.FIRST_DAY, prayer.plusMinutes(30), 60, given.room(edition, "أخرى")));
        conflicts.review(edition).open().forEach(each -> conflicts.accept(edition, each.fingerprint(), "متفق عليه"));
        Review before = conflicts.review(edition);
        assertThat(before.open()).isEmpty();
        assertThat(before.accepted())
                .extracting(each -> each.conflict().kind())
                .contains(ConflictKind.BAND, ConflictKind.TOO_MANY, ConflictKind.PERSON_TWICE);
        switches.hideSchedule(edition, true);
        switches.showAnnouncedOnly(edition, true);
        byte[] file = archived(edition);
        given.forget(edition);
        given.atWork(Role.EDITOR);

        Edition loaded = archives.load(file);

        Review after = conflicts.review(loaded);
        assertThat(after.open()).isEmpty();
        assertThat(after.accepted())
                .hasSameSizeAs(before.accepted())
                .extracting(each -> each.acceptance().getAuthor())
                .containsOnly(before.accepted().get(0).acceptance().getAuthor());
        assertThat(after.accepted()).allSatisfy(each -> {
            assertThat(each.acceptance().getReason()).isEqualTo("متفق عليه");
            assertThat(each.acceptance().getTime())
                    .isBefore(before.accepted().get(0).acceptance().getTime().plusSeconds(60));
        });
        assertThat(switches.of(loaded).isScheduleHidden()).isTrue();
        assertThat(switches.of(loaded).isAnnouncedOnly()).isTrue();

        Slot moved = schedule.find(sessions.find(crowded.getId()).orElseThrow()).orElseThrow();
        moved.setStart(prayer.plusMinutes(5));
        schedule.place(moved);
        assertThat(conflicts.review(loaded).open())
                .as("a side has changed")
                .extracting(Conflict::kind)
                .contains(ConflictKind.BAND, ConflictKind.TOO_MANY, ConflictKind.PERSON_TWICE);
    }

    private Session speaking(Person person, String title) {
        Session session = given.session(edition, title);
        session.setTitle(LocalizedText.of(title, "Séance", null));
        session.setPeople(List.of(new Participation(person, PersonRole.SPEAKER)));
        return sessions.save(session);
    }

    private byte[] archived(Edition any) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        archives.write(any, file);
        return file.toByteArray();
    }

    @Test
    void refusesADamagedArchive() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        archives.write(edition, file);
        byte[] half = Arrays.copyOf(file.toByteArray(), file.size() / 2);

        assertThatThrownBy(() -> archives.load(half)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> archives.load("a;b".getBytes(UTF_8))).isInstanceOf(Refusal.class);
    }

    /** What an archive says, file by file, without the names of pictures, which are made anew. */
    private static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    files.put(
                            entry.getName(),
                            new String(zip.readAllBytes(), UTF_8).replaceAll("\"cover\":\"[^\"]*\"", ""));
                }
            }
        }
        assertThat(files).containsOnlyKeys("edition.json", "releases.json", "releases/1.json", "staff.json");
        return files;
    }

    @Test
    void addressesOfPeopleAreBroughtAndTakenAway() throws IOException {
        Person person = given.person();
        String heading = "code;Courriel\n";
        UUID wrong = imports.open(
                        SheetKind.PEOPLE, edition, "a.csv", table(heading + person.getCode() + ";salma at example\n"))
                .getId();
        assertThat(imports.rehearse(wrong, Lang.FR).rows()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(row.problems()).extracting(Plan.Problem::field).containsExactly("contactEmail");
        });

        String sheet = heading + person.getCode() + ";salma@example.ma\n";
        carryOut(planned(
                imports.open(SheetKind.PEOPLE, edition, "a.csv", table(sheet)).getId()));
        assertThat(people.find(person.getId()).orElseThrow().getContactEmail()).isEqualTo("salma@example.ma");
        assertThat(people.find(person.getId()).orElseThrow().getName()).isEqualTo(person.getName());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(SheetKind.PEOPLE, edition, null, SheetWriter.CSV, Lang.FR, out);
        assertThat(out.toString(UTF_8).lines())
                .anySatisfy(line -> assertThat(line).contains("Adresse électronique de contact"))
                .anySatisfy(line -> assertThat(line).contains(person.getCode(), "salma@example.ma"));
        UUID again = imports.open(SheetKind.PEOPLE, edition, "a.csv", Tables.read(out.toByteArray()))
                .getId();
        assertThat(imports.rehearse(again, Lang.FR).rows())
                .extracting(Plan.Row::outcome)
                .containsOnly(Outcome.SAME);
    }

    @Test
    void isForEditorsOnly() {
        given.atWork(Role.CONTRIBUTOR);

        assertThatThrownBy(() -> imports.open(SheetKind.ROOMS, edition, "a.csv", table("Nom\nSalle\n")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> exports.write(
                        SheetKind.PEOPLE, edition, null, SheetWriter.CSV, Lang.AR, new ByteArrayOutputStream()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void bringsManySessionsAndTakesThemAllBack() {
        List<Person> people =
                IntStream.range(0, 20).mapToObj(i -> given.person()).toList();
        List<Room> halls = IntStream.range(0, 50)
                .mapToObj(i -> given.room(edition, "قاعة " + i))
                .toList();
        StringBuilder sheet = new StringBuilder(HEADINGS);
        for (int i = 0; i < 300; i++) {
            sheet.append("ندوة ")
                    .append(i)
                    .append(";Séance ")
                    .append(i)
                    .append(';')
                    .append(Given.FIRST_DAY.plusDays(i / 50 % 10))
                    .append(';')
                    .append("%02d:00".formatted(8 + i / 500))
                    .append(";60;")
                    .append(halls.get(i % 50).getCode())
                    .append(';')
                    .append(people.get(i % 20).getCode())
                    .append('\n');
        }
        UUID id = planned(read(sheet.toString()));
        carryOut(id);
        assertThat(sessions.all(edition)).hasSize(300);
        imports.undo(id);
        assertThat(sessions.all(edition)).isEmpty();
    }

    private UUID read(String sheet) {
        return imports.open(SheetKind.SESSIONS, edition, "جدول.csv", table(sheet))
                .getId();
    }

    private static Table table(String sheet) {
        return Tables.read(sheet.getBytes(UTF_8));
    }

    private UUID planned(UUID id) {
        Plan plan = imports.rehearse(id, Lang.AR);
        assertThat(plan.isReady())
                .as(() -> plan.rows().stream().limit(20).map(Plan.Row::toString).collect(Collectors.joining("\n")))
                .isTrue();
        return id;
    }

    private void carryOut(UUID id) {
        imports.claim(id);
        imports.carryOut(id, Lang.AR);
    }
}
