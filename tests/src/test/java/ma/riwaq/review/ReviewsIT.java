package ma.riwaq.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Sessions;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Colleagues;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A communiqué on its way into the draft of an edition, in the database. */
@InContainer
class ReviewsIT {

    @Inject
    private Given given;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Reviews reviews;

    @Inject
    private AgencyWords words;

    @Inject
    private Events events;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Publications publications;

    private Edition edition;
    private Room room;
    private Organisation agency;
    private String partner;
    private String speaker;
    private String text;

    @BeforeEach
    void anEditorWithAText() {
        given.atWork(Role.EDITOR);
        edition = given.edition();
        room = given.room(edition, "قاعة الأركان");
        agency = organisations.save(
                new Organisation(Codes.random(), LocalizedText.ar("وكالة النخيل " + Codes.random() + " للتنمية")));
        partner = "جمعية أوراق " + letters();
        speaker = "هند " + letters();
        text = """
                %s تنظم يوما تواصليا بالمعرض الدولي للنشر والكتاب

                تنظم %s، بشراكة مع %s، يوما تواصليا يوم السبت فاتح ماي 2027 ابتداء من الساعة العاشرة صباحا. \
                ويتضمن برنامج هذا اليوم:

                - 10:00 - 11:30: ندوة «المكتبات القروية: تجارب ورهانات»، بقاعة الأركان، تسيير السيدة %s
                - 12:00 - 13:00: ورشة «كيف نحكي الحكاية؟»، بقاعة الأركان
                """.formatted(name(), name(), partner, speaker);
    }

    private String name() {
        return agency.getName().get(Lang.AR);
    }

    /** A family name that nobody has yet. */
    private static String letters() {
        StringBuilder name = new StringBuilder("ال");
        Codes.random().chars().forEach(c -> name.append("بتثجحخدرزس".charAt(c % 10)));
        return name.toString();
    }

    private static Finding<String> told(String words) {
        Finding<String> finding = new Finding<>();
        finding.setValue(words);
        return finding;
    }

    private Received accept(Draft draft) {
        return reviews.accept(edition, draft, Original.pasted(text));
    }

    private Event event() {
        return events.all(edition).get(0);
    }

    @Test
    void makesTheEventItsSessionsAndWhoIsNew() {
        Draft draft = reviews.draft(edition, text);
        assertThat(events.all(edition)).as("nothing is stored by reading").isEmpty();
        assertThat(sessions.all(edition)).isEmpty();

        Received received = accept(draft);

        Event event = event();
        assertThat(event.getDay()).isEqualTo(Given.FIRST_DAY.plusDays(1));
        assertThat(event.getOrganisations())
                .extracting(part -> part.getOrganisation().getName().get(Lang.AR))
                .containsExactly(name(), partner);
        assertThat(event.getOrganisations().get(0).getOrganisation()).isEqualTo(agency);
        List<Session> made = sessions.of(event);
        assertThat(made)
                .extracting(session -> session.getTitle().get(Lang.AR))
                .containsExactly("المكتبات القروية: تجارب ورهانات", "كيف نحكي الحكاية؟");
        assertThat(made.get(0).getKind()).isEqualTo(SessionKind.SEMINAR);
        assertThat(made.get(0).getPeople())
                .extracting(part -> part.getPerson().getName().get(Lang.AR))
                .containsExactly(speaker);
        Slot slot = schedule.find(made.get(1)).orElseThrow();
        assertThat(slot.getStart()).isEqualTo(LocalTime.NOON);
        assertThat(slot.getMinutes()).isEqualTo(60);
        assertThat(slot.getRoom()).isEqualTo(room);
        assertThat(reviews.of(event)).singleElement().satisfies(kept -> {
            assertThat(kept.getId()).isEqualTo(received.getId());
            assertThat(new String(kept.getOriginal(), UTF_8)).isEqualTo(text);
        });
    }

    @Test
    void theSameTextAgainUpdatesAndDoublesNothing() {
        Received first = accept(reviews.draft(edition, text));
        String other = "جمعية شركاء " + letters();
        Draft again = reviews.draft(edition, text.replace("12:00 - 13:00", "15:00 - 16:30"));
        again.getOrganisations().add(new DraftOrganisation(told(other), OrganisationRole.HOST, null));
        assertThat(again.getExisting()).isEqualTo(event());
        assertThat(again.getSessions())
                .allSatisfy(session -> assertThat(session.getExisting()).isNotNull());
        assertThat(again.getOrganisations().subList(0, 2))
                .allSatisfy(each -> assertThat(each.getMatch()).isNotNull());

        Received received = accept(again);

        assertThat(events.all(edition)).hasSize(1);
        assertThat(sessions.all(edition)).hasSize(2);
        assertThat(event().getOrganisations()).hasSize(3);
        Session moved = sessions.of(event()).get(1);
        assertThat(schedule.find(moved).orElseThrow().getPlace().minutes()).isEqualTo(90);

        reviews.undo(received.getId());
        assertThat(sessions.all(edition)).hasSize(2);
        assertThat(event().getOrganisations()).hasSize(2);
        assertThat(organisations.page(Paging.search(other, 10)).total()).isZero();
        assertThat(schedule.find(moved).orElseThrow().getStart()).isEqualTo(LocalTime.NOON);
        assertThat(schedule.find(moved).orElseThrow().getMinutes()).isEqualTo(60);

        reviews.undo(first.getId());
        assertThat(events.all(edition)).as("what came first can follow").isEmpty();
        assertThat(sessions.all(edition)).isEmpty();
        assertThat(schedule.all(edition)).isEmpty();
    }

    @Test
    void aPersonChoosesWhatIsTakenAndWhetherToDouble() {
        accept(reviews.draft(edition, text));
        Draft again = reviews.draft(edition, text);
        again.setExisting(null);
        again.getSessions().get(0).setTaken(false);
        again.getSessions().get(1).setExisting(null);
        again.getSessions().get(1).getStart().setValue(LocalTime.of(17, 0));
        again.getSessions().get(1).getEnd().setValue(LocalTime.of(18, 0));

        accept(again);

        assertThat(events.all(edition)).hasSize(2);
        assertThat(sessions.all(edition)).hasSize(3);
    }

    @Test
    void aDayWithoutATimeIsKeptAndKnownAgain() {
        String days = """
                أيام الكتاب بالمعرض الدولي للنشر والكتاب

                تنظم %s لقاءين: ندوة «المكتبات القروية: تجارب ورهانات» يوم السبت فاتح ماي 2027 على الساعة العاشرة صباحا. \
                وورشة «كيف نحكي الحكاية؟» يوم الأحد 2 ماي 2027.
                """.formatted(name());
        accept(reviews.draft(edition, days));

        Session workshop = sessions.of(event()).get(1);
        assertThat(workshop.getPlannedDay()).isEqualTo(Given.FIRST_DAY.plusDays(2));
        assertThat(schedule.find(workshop)).as("no time is invented").isEmpty();
        assertThat(sessions.of(event()).get(0).getPlannedDay()).isNull();

        Draft again = reviews.draft(edition, days);
        assertThat(again.getSessions().get(1).getExisting()).isEqualTo(workshop);
        again.getSessions().get(1).getDay().setValue(Given.FIRST_DAY.plusDays(3));
        again.setExisting(event());
        Received second = accept(again);
        assertThat(sessions.find(workshop.getId()).orElseThrow().getPlannedDay())
                .isEqualTo(Given.FIRST_DAY.plusDays(3));

        reviews.undo(second.getId());
        assertThat(sessions.find(workshop.getId()).orElseThrow().getPlannedDay())
                .isEqualTo(Given.FIRST_DAY.plusDays(2));
    }

    @Test
    void anUpdateLeavesWhatTheTextDoesNotTell() {
        String day = """
                أيام الكتاب بالمعرض الدولي للنشر والكتاب

                تنظم %s ندوة «المكتبات القروية: تجارب ورهانات» يوم السبت فاتح ماي 2027 على الساعة %s.
                """;
        accept(reviews.draft(edition, day.formatted(name(), "العاشرة صباحا")));
        Session seminar = sessions.of(event()).get(0);
        Room room = given.room(edition, "قاعة " + letters());
        Slot slot = schedule.find(seminar).orElseThrow();
        slot.setRoom(room);
        slot.setMinutes(90);
        schedule.place(slot);

        Draft again = reviews.draft(edition, day.formatted(name(), "الثالثة بعد الزوال"));
        assertThat(again.getSessions().get(0).getExisting()).isEqualTo(seminar);
        again.setExisting(event());
        accept(again);

        Slot moved = schedule.find(seminar).orElseThrow();
        assertThat(moved.getStart()).isEqualTo(LocalTime.of(15, 0));
        assertThat(moved.getRoom()).isEqualTo(room);
        assertThat(moved.getMinutes()).isEqualTo(90);

        Session other = given.session(edition, "لقاء سابق");
        schedule.place(new Slot(other, Given.FIRST_DAY.plusDays(1), LocalTime.of(11, 0), 60, room));
        Draft onto = reviews.draft(edition, day.formatted(name(), "الحادية عشرة صباحا"));
        onto.setExisting(event());
        assertThatThrownBy(() -> accept(onto))
                .isInstanceOfSatisfying(WrongDraftException.class, wrong -> assertThat(wrong.getWrongs())
                        .containsExactly(new WrongDraftException.Wrong("sessions[0].room", "clash", "لقاء سابق")));

        Draft unnamed = reviews.draft(edition, """
                أيام الكتاب بالمعرض الدولي للنشر والكتاب

                تنظم %s أيام الكتاب يوم السبت فاتح ماي 2027، وفق البرنامج التالي:
                - 10:00: «المكتبات القروية: تجارب ورهانات»
                - 12:00: «كيف نحكي الحكاية؟»
                """.formatted(name()));
        assertThat(unnamed.getSessions().get(0).getExisting()).isEqualTo(seminar);
        assertThat(unnamed.getSessions())
                .extracting(session -> session.getKind().getValue())
                .containsExactly(SessionKind.SEMINAR, SessionKind.OTHER);
    }

    @Test
    void aSessionHasWhoeverIsNamedForItAlone() {
        String own = "جمعية الحكي " + letters();
        Draft draft = reviews.draft(edition, text.replace("الحكاية؟»،", "الحكاية؟» بشراكة مع " + own + "،"));
        assertThat(draft.getOrganisations()).hasSize(3);

        accept(draft);

        assertThat(event().getOrganisations()).hasSize(2);
        Session workshop = sessions.of(event()).get(1);
        assertThat(workshop.getOrganisations()).singleElement().satisfies(part -> {
            assertThat(part.getOrganisation().getName().get(Lang.AR)).isEqualTo(own);
            assertThat(part.getRole()).isEqualTo(OrganisationRole.PARTNER);
        });

        Draft again = reviews.draft(edition, text);
        again.getOrganisations().add(new DraftOrganisation(told(partner), OrganisationRole.HOST, null, 1));
        again.getOrganisations().get(2).setMatch(again.getOrganisations().get(1).getMatch());
        Received second = accept(again);
        assertThat(sessions.of(event()).get(1).getOrganisations()).hasSize(2);
        reviews.undo(second.getId());
        assertThat(sessions.of(event()).get(1).getOrganisations()).hasSize(1);
    }

    @Test
    void publicationsGoIntoTheCatalogueWithTheirSessionAndAuthor() {
        String title = "ظلال " + letters();
        String author = "ليلى " + letters();
        Publication known =
                publications.save(new Publication(edition, Codes.random(), LocalizedText.ar("حكايات " + letters())));
        Draft draft = reviews.draft(
                edition,
                text.replace("ورشة «كيف نحكي الحكاية؟»", "توقيع كتاب «" + title + "» للكاتبة " + author)
                        .replace(
                                "ندوة «المكتبات القروية: تجارب ورهانات»",
                                "تقديم كتاب «" + known.getTitle().get(Lang.AR) + "»"));
        assertThat(draft.getPublications())
                .extracting(DraftPublication::getMatch)
                .containsExactlyInAnyOrder(known, null);

        Received received = accept(draft);

        assertThat(publications.all(edition))
                .extracting(publication -> publication.getTitle().get(Lang.AR))
                .containsExactlyInAnyOrder(known.getTitle().get(Lang.AR), title);
        assertThat(publications.in(sessions.of(event()).get(1)).get(0).getAuthors())
                .singleElement()
                .satisfies(person -> assertThat(person.getName().get(Lang.AR)).isEqualTo(author));
        assertThat(publications.in(sessions.of(event()).get(0)).get(0).getAuthors())
                .isEmpty();
        assertThat(publications.in(sessions.of(event()).get(0))).containsExactly(known);
        assertThat(publications.in(sessions.of(event()).get(1)))
                .extracting(publication -> publication.getTitle().get(Lang.AR))
                .containsExactly(title);

        reviews.undo(received.getId());
        assertThat(publications.all(edition)).containsExactly(known);
        assertThat(publications.all(edition).get(0).getSessions()).isEmpty();
    }

    @Test
    void aSpellingBecomesAnotherNameOfTheOneThatIsMeant() {
        Draft draft = reviews.draft(edition, text);
        Organisation other =
                organisations.save(new Organisation(Codes.random(), LocalizedText.ar("جمعية الواحة " + letters())));
        draft.getOrganisations().get(1).setMatch(other);
        draft.getOrganisations().get(1).setSpellingKept(true);

        Received received = accept(draft);

        assertThat(organisations.find(other.getId()).orElseThrow().getAliases()).containsExactly(partner);
        assertThat(reviews.draft(edition, text).getOrganisations().get(1).getMatch())
                .as("known from now on")
                .isEqualTo(other);
        reviews.undo(received.getId());
        assertThat(organisations.find(other.getId()).orElseThrow().getAliases()).isEmpty();
    }

    @Test
    void aFileTakesThePlaceOfTheTextThatWasTakenFromIt() {
        Received received = accept(reviews.draft(edition, text));
        byte[] bytes = text.replace("\n", "\r\n").getBytes(UTF_8);

        assertThatThrownBy(() -> reviews.keep(received.getId(), Original.file("b.txt", "نص آخر".getBytes(UTF_8))))
                .isInstanceOf(Refusal.class)
                .hasMessage("communique.other.file");
        reviews.keep(received.getId(), Original.file("a.txt", bytes));

        assertThat(reviews.find(received.getId())).hasValueSatisfying(kept -> {
            assertThat(kept.getFileName()).isEqualTo("a.txt");
            assertThat(kept.getOriginal()).isEqualTo(bytes);
        });
        assertThatThrownBy(() -> reviews.keep(received.getId(), Original.file("c.txt", bytes)))
                .as("it is kept for good")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isTakenBackWhole() {
        long before = organisations.page(Paging.search(partner, 10)).total();
        Received received = accept(reviews.draft(edition, text));
        assertThat(organisations.page(Paging.search(partner, 10)).total()).isEqualTo(before + 1);

        reviews.undo(received.getId());

        assertThat(events.all(edition)).isEmpty();
        assertThat(sessions.all(edition)).isEmpty();
        assertThat(schedule.all(edition)).isEmpty();
        assertThat(organisations.page(Paging.search(partner, 10)).total()).isEqualTo(before);
        assertThat(people.page(Paging.search(speaker, 10)).total()).isZero();
        assertThat(organisations.find(agency.getId())).as("it was there before").isPresent();
        assertThatThrownBy(() -> reviews.undo(received.getId()))
                .isInstanceOf(Refusal.class)
                .hasMessage("communique.undone");
    }

    @Test
    void isNotTakenBackOverTheWorkOfOthers() throws Exception {
        Received received = accept(reviews.draft(edition, text));
        Session changed = sessions.of(event()).get(0);
        colleagues.work(
                () -> {
                    Session theirs = sessions.find(changed.getId()).orElseThrow();
                    theirs.setSummary(LocalizedText.ar("ملخص كتبه زميل"));
                    return sessions.save(theirs);
                },
                Role.EDITOR);

        assertThatThrownBy(() -> reviews.undo(received.getId())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.getReason()).isEqualTo("communique.changed.since");
            assertThat(refusal.getDetails()).contains("المكتبات القروية: تجارب ورهانات");
        });
        assertThat(sessions.all(edition)).hasSize(2);
        assertThat(events.all(edition)).hasSize(1);
    }

    @Test
    void isNotTakenBackFromUnderWhatOthersHungOnIt() throws Exception {
        Received received = accept(reviews.draft(edition, text));
        colleagues.work(
                () -> {
                    Session theirs = new Session(edition, SessionKind.TALK, LocalizedText.ar("كلمة الختام"));
                    theirs.joinEvent(event(), 9);
                    return sessions.save(theirs);
                },
                Role.EDITOR);

        assertThatThrownBy(() -> reviews.undo(received.getId()))
                .isInstanceOf(Refusal.class)
                .hasMessage("communique.changed.since");
        assertThat(sessions.all(edition)).hasSize(3);
    }

    @Test
    void storesNothingWhereARoomIsTaken() {
        given.placed(given.session(edition, "درس"), room, 9);
        Session other = given.session(edition, "لقاء سابق");
        schedule.place(new Slot(other, Given.FIRST_DAY.plusDays(1), LocalTime.of(11, 0), 60, room));

        assertThatThrownBy(() -> accept(reviews.draft(edition, text)))
                .isInstanceOfSatisfying(WrongDraftException.class, wrong -> assertThat(wrong.getWrongs())
                        .containsExactly(new WrongDraftException.Wrong("sessions[0].room", "clash", "لقاء سابق")));
        assertThat(events.all(edition)).isEmpty();
        assertThat(organisations.page(Paging.search(partner, 10)).total()).isZero();
    }

    @Test
    void wordsOfStaffAreKnownToTheReader() {
        words.all().forEach(word -> words.remove(word.getId()));
        String morning = text.replace("ورشة «", "صبحية «");
        words.save(new AgencyWord("صبحية", SessionKind.READING));
        assertThat(reviews.draft(edition, morning)
                        .getSessions()
                        .get(1)
                        .getKind()
                        .getValue())
                .isEqualTo(SessionKind.READING);
    }

    @Test
    void onlyEditorsReview() {
        Draft draft = reviews.draft(edition, text);
        given.atWork(Role.PUBLISHER);
        assertThatThrownBy(() -> accept(draft)).isInstanceOf(NotAllowedException.class);
        given.contributor(agency);
        assertThatThrownBy(() -> reviews.draft(edition, text)).isInstanceOf(NotAllowedException.class);
    }
}
