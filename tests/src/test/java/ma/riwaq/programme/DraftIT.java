package ma.riwaq.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.media.Images;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.schedule.ClashException;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.SessionFilter;
import ma.riwaq.schedule.SessionFilter.Without;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Bin;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Dependent;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.StaleException;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import ma.riwaq.venue.Unavailability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The draft of an edition in the database, by the doors that the back office uses. */
@InContainer
class DraftIT {

    @Inject
    private Given given;

    @Inject
    private Editions editions;

    @Inject
    private Rooms rooms;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Themes themes;

    @Inject
    private Audiences audiences;

    @Inject
    private Events events;

    @Inject
    private Sessions sessions;

    @Inject
    private Publications publications;

    @Inject
    private Schedule schedule;

    @Inject
    private Images images;

    @Inject
    private Bin bin;

    @BeforeEach
    void anEditor() {
        given.atWork(Role.EDITOR);
    }

    @Test
    void aWholeSessionComesBackAsItWasSaved() {
        Edition edition = given.edition();
        Organisation agency = organisations.save(new Organisation(Codes.random(), LocalizedText.ar("وكالة")));
        Person speaker = people.save(new Person(Codes.random(), LocalizedText.of("سلمى", "Salma", null)));
        Person moderator = people.save(new Person(Codes.random(), LocalizedText.ar("يونس")));
        Theme theme = themes.save(new Theme(edition, Codes.random(), LocalizedText.ar("محور")));
        Audience audience = audiences.save(new Audience(edition, Codes.random(), LocalizedText.ar("خبراء")));
        Event event = new Event(edition, LocalizedText.ar("يوم تواصلي"));
        event.setOrganisations(List.of(new Involvement(agency, OrganisationRole.ORGANISER)));
        event.setAudiences(Set.of(audience));
        event = events.save(event);

        Session session = new Session(edition, SessionKind.PANEL, LocalizedText.of("حلقة \"نقاش\"", "Panel", null));
        session.joinEvent(event, 2);
        session.setThemes(Set.of(theme));
        session.setAudiences(Set.of(audience));
        session.setLanguages(new LinkedHashSet<>(List.of("fr", "ar")));
        session.setAccess(Set.of(AccessService.SIGN_LANGUAGE, AccessService.CAPTIONS));
        session.setPeople(List.of(
                new Participation(moderator, PersonRole.MODERATOR), new Participation(speaker, PersonRole.SPEAKER)));
        session.setOrganisations(List.of(new Involvement(agency, OrganisationRole.HOST)));
        session.cancel(LocalizedText.ar("لأسباب تنظيمية"));
        sessions.save(session);

        Session stored = sessions.find(session.getCode()).orElseThrow();
        assertThat(stored.getTitle()).isEqualTo(session.getTitle());
        assertThat(stored.getEvent()).isEqualTo(event);
        assertThat(stored.getEvent().getOrganisations())
                .containsExactly(new Involvement(agency, OrganisationRole.ORGANISER));
        assertThat(stored.getPosition()).isEqualTo(2);
        assertThat(stored.getThemes()).containsExactly(theme);
        assertThat(stored.getAudiences()).containsExactly(audience);
        assertThat(stored.getLanguages()).containsExactly("fr", "ar");
        assertThat(stored.getAccess()).containsExactlyInAnyOrder(AccessService.SIGN_LANGUAGE, AccessService.CAPTIONS);
        assertThat(stored.getPeople())
                .containsExactly(
                        new Participation(moderator, PersonRole.MODERATOR),
                        new Participation(speaker, PersonRole.SPEAKER));
        assertThat(stored.getState()).isEqualTo(SessionState.CANCELLED);
        assertThat(stored.getCancellationReason().get(Lang.AR)).isEqualTo("لأسباب تنظيمية");
        assertThat(stored.getChangedAt()).isNotNull();
        assertThat(stored.getChangedBy()).startsWith("سلمى ");
    }

    @Test
    void theOrderOfPeopleCanBeChanged() {
        Edition edition = given.edition();
        Person one = people.save(new Person(Codes.random(), LocalizedText.ar("أ")));
        Person two = people.save(new Person(Codes.random(), LocalizedText.ar("ب")));
        Session session = given.session(edition, "ندوة");
        session.setPeople(
                List.of(new Participation(one, PersonRole.SPEAKER), new Participation(two, PersonRole.SPEAKER)));
        session = sessions.save(session);
        session = sessions.find(session.getId()).orElseThrow();
        session.setPeople(
                List.of(new Participation(two, PersonRole.SPEAKER), new Participation(one, PersonRole.SPEAKER)));
        sessions.save(session);
        assertThat(sessions.find(session.getId()).orElseThrow().getPeople())
                .extracting(Participation::getPerson)
                .containsExactly(two, one);
    }

    @Test
    void hoursOfEachDayChange() {
        Edition edition = given.edition();
        edition = openFrom(edition, LocalTime.of(10, 0));
        edition = openFrom(edition, LocalTime.of(9, 30));
        edition = openFrom(edition, LocalTime.of(11, 0));
        List<OpeningHours> days = editions.find(edition.getId()).orElseThrow().getDays();
        assertThat(days).isNotEmpty().allMatch(hours -> LocalTime.of(11, 0).equals(hours.getOpens()));
    }

    private Edition openFrom(Edition edition, LocalTime opens) {
        edition.getDays().stream()
                .map(OpeningHours::getDay)
                .toList()
                .forEach(day -> edition.open(day, opens, LocalTime.of(20, 0)));
        return editions.find(editions.save(edition).getId()).orElseThrow();
    }

    @Test
    void peopleAndOrganisationsAreReorderedReplacedAndNamedAgainInOneSave() {
        Session session = given.session(given.edition(), "ندوة");
        Person one = given.person();
        Person two = given.person();
        Person three = given.person();
        for (List<Participation> people : List.of(
                List.of(speaks(one), speaks(two), moderates(three)),
                List.of(moderates(three), speaks(one), speaks(two)),
                List.of(moderates(two), speaks(two), speaks(one)),
                List.of(speaks(three)),
                List.of(speaks(one), speaks(two), speaks(three), moderates(three)))) {
            session.setPeople(people);
            session = sessions.find(sessions.save(session).getId()).orElseThrow();
            assertThat(session.getPeople()).containsExactlyElementsOf(people);
        }
        Event event = given.event(session.getEdition());
        Organisation first = given.organisation();
        Organisation second = given.organisation();
        for (List<Involvement> involved : List.of(
                List.of(hosts(first), organises(second)),
                List.of(organises(second), hosts(first)),
                List.of(hosts(second), hosts(first), organises(second)))) {
            session.setOrganisations(involved);
            session = sessions.find(sessions.save(session).getId()).orElseThrow();
            assertThat(session.getOrganisations()).containsExactlyElementsOf(involved);
            event.setOrganisations(involved);
            event = events.find(events.save(event).getId()).orElseThrow();
            assertThat(event.getOrganisations()).containsExactlyElementsOf(involved);
        }
    }

    private static Participation speaks(Person person) {
        return new Participation(person, PersonRole.SPEAKER);
    }

    private static Participation moderates(Person person) {
        return new Participation(person, PersonRole.MODERATOR);
    }

    private static Involvement hosts(Organisation organisation) {
        return new Involvement(organisation, OrganisationRole.HOST);
    }

    private static Involvement organises(Organisation organisation) {
        return new Involvement(organisation, OrganisationRole.ORGANISER);
    }

    @Test
    void authorsAndPublishersAreReorderedReplacedAndNamedAgainInOneSave() {
        Publication title = given.publication(given.edition());
        Person one = given.person();
        Person two = given.person();
        Person three = given.person();
        for (List<Person> authors :
                List.of(List.of(one, two, three), List.of(three, one, two), List.of(two), List.of(one, two, three))) {
            title.setAuthors(authors);
            title = publications.find(publications.save(title).getId()).orElseThrow();
            assertThat(title.getAuthors()).containsExactlyElementsOf(authors);
        }
        Organisation first = given.organisation();
        Organisation second = given.organisation();
        for (List<Organisation> publishers :
                List.of(List.of(first, second), List.of(second, first), List.of(second), List.of(first, second))) {
            title.setPublishers(publishers);
            title = publications.find(publications.save(title).getId()).orElseThrow();
            assertThat(title.getPublishers()).containsExactlyElementsOf(publishers);
        }
    }

    @Test
    void anOlderCopyIsRefusedWithBothVersions() {
        Room room = given.room(given.edition(), "القاعة");
        Room mine = rooms.find(room.getId()).orElseThrow();
        Room theirs = rooms.find(room.getId()).orElseThrow();
        theirs.setName(LocalizedText.ar("اسمهم"));
        rooms.save(theirs);
        mine.setName(LocalizedText.ar("اسمي"));
        assertThatThrownBy(() -> rooms.save(mine)).isInstanceOfSatisfying(StaleException.class, stale -> {
            assertThat(((Room) stale.getTheirs()).getName()).isEqualTo(LocalizedText.ar("اسمهم"));
            assertThat(((Room) stale.getMine()).getName()).isEqualTo(LocalizedText.ar("اسمي"));
            assertThat(stale.getTheirs().getChangedBy()).isNotNull();
        });
        assertThat(rooms.find(room.getId()).orElseThrow().getName()).isEqualTo(LocalizedText.ar("اسمهم"));
    }

    @Test
    void anOlderCopyIsRefusedAlsoWhenOnlyAListChanged() {
        Room room = given.room(given.edition(), "القاعة");
        Room mine = rooms.find(room.getId()).orElseThrow();
        Room theirs = rooms.find(room.getId()).orElseThrow();
        LocalDateTime noon = Given.FIRST_DAY.atTime(12, 0);
        theirs.setUnavailable(List.of(new Unavailability(noon, noon.plusHours(1), "صيانة")));
        rooms.save(theirs);
        mine.setCapacity(80);
        assertThatThrownBy(() -> rooms.save(mine)).isInstanceOf(StaleException.class);
    }

    @Test
    void aCodeIsTakenOnlyOnce() {
        Edition edition = given.edition();
        Room room = given.room(edition, "القاعة");
        assertThatThrownBy(() -> rooms.save(new Room(edition, room.getCode(), LocalizedText.ar("أخرى"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("code.taken"));
        assertThat(rooms.save(new Room(given.edition(), room.getCode(), LocalizedText.ar("أخرى")))
                        .getVersion())
                .isPositive();
    }

    @Test
    void aRoomHoldsOneSessionAtATime() {
        Edition edition = given.edition();
        Room room = given.room(edition, "القاعة");
        Slot first = given.placed(given.session(edition, "ندوة"), room, 11);
        Session late = given.session(edition, "ورشة");
        assertThatThrownBy(() -> given.placed(late, room, 11))
                .isInstanceOfSatisfying(ClashException.class, clash -> assertThat(clash.getClashes())
                        .containsExactly(first));
        assertThat(schedule.find(late)).isEmpty();
        assertThat(given.placed(late, room, 12).getEndsAt().toLocalTime()).isEqualTo("13:00");
    }

    @Test
    void aSessionAndItsPlaceAreSavedTogetherOrNotAtAll() {
        Edition edition = given.edition();
        Room room = given.room(edition, "القاعة");
        given.placed(given.session(edition, "ندوة"), room, 11);
        Session session = given.session(edition, "ورشة");
        session.setTitle(LocalizedText.ar("ورشة بعنوان جديد"));
        Slot taken = new Slot(session, Given.FIRST_DAY, LocalTime.of(11, 30), 60, room);
        assertThatThrownBy(() -> schedule.save(session, taken)).isInstanceOf(ClashException.class);
        assertThat(sessions.find(session.getId()).orElseThrow().getTitle()).isEqualTo(LocalizedText.ar("ورشة"));

        Session again = sessions.find(session.getId()).orElseThrow();
        again.setTitle(LocalizedText.ar("ورشة بعنوان جديد"));
        schedule.save(again, new Slot(again, Given.FIRST_DAY, LocalTime.of(12, 0), 60, room));
        assertThat(sessions.find(session.getId()).orElseThrow().getTitle())
                .isEqualTo(LocalizedText.ar("ورشة بعنوان جديد"));
        assertThat(schedule.find(again)).map(Slot::getStart).contains(LocalTime.of(12, 0));

        schedule.save(sessions.find(session.getId()).orElseThrow(), null);
        assertThat(schedule.find(again)).isEmpty();
    }

    @Test
    void listsAreFoundSortedAndPaged() {
        Edition edition = given.edition();
        for (String title : List.of("الندوة الثانية", "إدماج النساء", "ورشة الأسرة", "الإدماج الاجتماعي")) {
            given.session(edition, title);
        }
        SessionFilter all = SessionFilter.of(edition);
        assertThat(titles(all, Paging.search("ادماج", 10))).containsExactly("الإدماج الاجتماعي", "إدماج النساء");
        assertThat(titles(all, Paging.search("اسره", 10))).containsExactly("ورشة الأسرة");
        assertThat(titles(all, new Paging(null, "sortArabic", false, 1, 2)))
                .containsExactly("إدماج النساء", "الندوة الثانية");
        assertThat(schedule.page(all, new Paging(null, null, true, 0, 2)).total())
                .isEqualTo(4);
        assertThat(titles(all, new Paging(null, null, true, 0, 1))).containsExactly("ورشة الأسرة");
    }

    private List<String> titles(SessionFilter filter, Paging paging) {
        return schedule.page(filter, paging).items().stream()
                .map(SessionRow::session)
                .map(session -> session.getTitle().get(Lang.AR))
                .toList();
    }

    @Test
    void sessionsAreSortedByTheirTimesWithThoseThatHaveNoneLast() {
        Edition edition = given.edition();
        given.session(edition, "بلا موعد");
        given.placed(given.session(edition, "مساء"), null, 17);
        Event event = new Event(edition, LocalizedText.ar("يوم"));
        event.setDay(Given.FIRST_DAY);
        event.setStart(LocalTime.of(11, 0));
        event = events.save(event);
        Session inEvent = given.session(edition, "ضمن اليوم");
        inEvent.joinEvent(event, 1);
        sessions.save(inEvent);
        Session nextDay = given.session(edition, "الغد");
        schedule.place(new Slot(nextDay, Given.FIRST_DAY.plusDays(1), LocalTime.of(9, 0), 60, null));

        SessionFilter all = SessionFilter.of(edition);
        assertThat(titles(all, new Paging(null, Schedule.BY_TIME, false, 0, 10)))
                .containsExactly("ضمن اليوم", "مساء", "الغد", "بلا موعد");
        assertThat(titles(all, new Paging(null, Schedule.BY_TIME, true, 0, 10)))
                .containsExactly("الغد", "مساء", "ضمن اليوم", "بلا موعد");
        assertThat(titles(all, new Paging(null, Schedule.BY_TIME, false, 1, 2))).containsExactly("مساء", "الغد");
    }

    @Test
    void listsComeWithWhatTheirRowsShow() {
        Edition edition = given.edition();
        Organisation agency = organisations.save(new Organisation(Codes.random(), LocalizedText.ar("وكالة")));
        String word = Codes.random();
        List<Person> authors = new ArrayList<>();
        for (String name : List.of("أ", "ب")) {
            Person person = new Person(Codes.random(), LocalizedText.ar(name + " " + word));
            person.setOrganisation(agency);
            authors.add(people.save(person));
        }
        for (int i = 0; i < 2; i++) {
            Publication title = new Publication(edition, Codes.random(), LocalizedText.ar("كتاب"));
            title.setAuthors(authors);
            publications.save(title);
        }
        Session session = given.session(edition, "ندوة");
        session.joinEvent(events.save(new Event(edition, LocalizedText.ar("يوم"))), 1);
        sessions.save(session);

        assertThat(people.page(Paging.search(word, 10)).items())
                .hasSize(2)
                .allMatch(person -> given.isRead(person, "organisation"));
        assertThat(publications.page(edition, Paging.ALL).items())
                .hasSize(2)
                .allMatch(title -> given.isRead(title, "authors"))
                .allSatisfy(title -> assertThat(title.getAuthors()).containsExactlyElementsOf(authors));
        assertThat(schedule.page(SessionFilter.of(edition), Paging.ALL).items())
                .allMatch(row -> given.isRead(row.session(), "event"));
    }

    @Test
    void peopleWhosePhotoWaitsForTheirConsentAreFound() {
        long before = people.count(People.Without.CONSENT);
        String photo = images.keep(Given.picture());
        Person waiting = new Person(Codes.random(), LocalizedText.ar("سلمى"));
        waiting.setPhoto(photo);
        people.save(waiting);
        Person agreed = new Person(Codes.random(), LocalizedText.ar("يونس"));
        agreed.setPhoto(photo);
        agreed.setPhotoConsent(true);
        people.save(agreed);
        assertThat(people.count(People.Without.CONSENT)).isEqualTo(before + 1);
        assertThat(people.page(People.Without.CONSENT, Paging.ALL).items())
                .contains(waiting)
                .doesNotContain(agreed);
    }

    @Test
    void listsShowWhatIsMissing() {
        Edition edition = given.edition();
        Session placed = given.session(edition, "مبرمجة");
        given.placed(placed, given.room(edition, "القاعة"), 10);
        Session roomless = given.session(edition, "بلا قاعة");
        given.placed(roomless, null, 15);
        Event event = new Event(edition, LocalizedText.ar("يوم"));
        event.setDay(Given.FIRST_DAY);
        event.setStart(Given.FIRST_DAY.atTime(11, 0).toLocalTime());
        event = events.save(event);
        Session inEvent = given.session(edition, "ضمن اليوم");
        inEvent.joinEvent(event, 1);
        inEvent.setTitle(inEvent.getTitle().with(Lang.FR, "Dans la journée"));
        sessions.save(inEvent);
        given.session(edition, "بلا موعد");

        SessionFilter all = SessionFilter.of(edition);
        assertThat(titles(all.lacking(Without.TIME), Paging.ALL)).containsExactly("بلا موعد");
        assertThat(titles(all.lacking(Without.ROOM), Paging.ALL)).containsExactly("بلا قاعة");
        assertThat(schedule.count(all.lacking(Without.FRENCH_TITLE))).isEqualTo(3);
        assertThat(schedule.count(all.lacking(Without.ARABIC_TITLE))).isZero();
        assertThat(schedule.count(all.lacking(Without.SUMMARY))).isEqualTo(4);
        assertThat(schedule.count(all.lacking(Without.PEOPLE))).isEqualTo(4);
        assertThat(schedule.count(all.lacking(Without.APPROVAL))).isZero();
    }

    @Test
    void removalSaysWhatHangsOnTheThingAndCanBeUndone() {
        Edition edition = given.edition();
        Room room = given.room(edition, "القاعة");
        Session session = given.session(edition, "ندوة");
        given.placed(session, room, 11);
        assertThat(bin.dependents(room)).containsExactly(Dependent.of(session));

        rooms.remove(room.getId());
        assertThat(rooms.all(edition)).isEmpty();
        assertThat(rooms.restore(room.getId())).isTrue();
        assertThat(rooms.all(edition)).containsExactly(room);
        assertThat(schedule.find(session)).map(Slot::getRoom).contains(room);
    }

    @Test
    void thingsThatHangOnOthersAreFound() {
        Edition edition = given.edition();
        Organisation agency = organisations.save(new Organisation(Codes.random(), LocalizedText.ar("وكالة")));
        Person author = new Person(Codes.random(), LocalizedText.ar("كاتبة"));
        author.setOrganisation(agency);
        author = people.save(author);
        Session session = given.session(edition, "توقيع");
        session.setPeople(List.of(new Participation(author, PersonRole.AUTHOR)));
        session = sessions.save(session);
        Publication title = new Publication(edition, Codes.random(), LocalizedText.ar("كتاب"));
        title.setAuthors(List.of(author));
        title.setPublishers(List.of(agency));
        title.setSessions(Set.of(session));
        title = publications.save(title);

        assertThat(bin.dependents(author)).containsExactlyInAnyOrder(Dependent.of(session), Dependent.of(title));
        assertThat(bin.dependents(agency)).containsExactlyInAnyOrder(Dependent.of(author), Dependent.of(title));
        assertThat(bin.dependents(session)).containsExactly(Dependent.of(title));
        assertThat(publications.in(session)).containsExactly(title);
        assertThat(bin.dependents(edition)).containsExactly(Dependent.of(session));
    }

    @Test
    void onlyEditorsEdit() {
        Edition edition = given.edition();
        given.atWork(Role.CONTRIBUTOR, Role.ADMINISTRATOR, Role.PUBLISHER);
        assertThatThrownBy(() -> given.room(edition, "القاعة")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> sessions.save(new Session(edition, SessionKind.TALK, LocalizedText.ar("مداخلة"))))
                .isInstanceOf(NotAllowedException.class);
        assertThat(editions.find(edition.getId())).isPresent();
    }

    @Test
    void whatBreaksARuleIsNotSaved() {
        Edition edition = given.edition();
        Slot outside = new Slot(
                given.session(edition, "ندوة"),
                Given.FIRST_DAY.minusDays(1),
                Given.FIRST_DAY.atTime(9, 0).toLocalTime(),
                60,
                null);
        assertThatThrownBy(() -> schedule.place(outside)).hasStackTraceContaining("ConstraintViolation");
    }
}
