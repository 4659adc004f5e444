package ma.riwaq.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import ma.riwaq.account.Account;
import ma.riwaq.account.Accounts;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.account.SignIns;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.AccessService;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.Releases;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.search.Found;
import ma.riwaq.search.Search;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.QueryPlans;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Colleagues;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import ma.riwaq.venue.Unavailability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of what happens, what can be taken back, and what is found again. */
@InContainer
class HistoryIT {

    private static final Paging FIRST = new Paging(null, null, false, 0, 50);

    @Inject
    private Given given;

    @Inject
    private History history;

    @Inject
    private Reversal reversal;

    @Inject
    private Trash trash;

    @Inject
    private Search search;

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
    private Releases releases;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Colleagues colleagues;

    @Inject
    private QueryPlans plans;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    @Resource(lookup = "jdbc/riwaq")
    private DataSource database;

    private Account author;
    private Edition edition;

    @BeforeEach
    void somebodyAtWork() {
        author = given.atWork(Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR);
        edition = given.edition();
    }

    private HistoryEntry last(UUID thing) {
        return history.of(thing, FIRST).items().get(0);
    }

    private static String change(HistoryEntry entry, String field) {
        return entry.getFields().stream()
                .filter(change -> change.name().equals(field))
                .map(change -> change.old() + " -> " + change.now())
                .findFirst()
                .orElse(null);
    }

    @Test
    void aNewThingAndItsChangesAreKept() {
        Room room = given.room(edition, "القاعة الكبرى");
        HistoryEntry created = last(room.getId());
        assertThat(created.getAct()).isEqualTo(Act.Kind.CREATED);
        assertThat(created.getActor()).isEqualTo(author.getName());
        assertThat(created.getAccount()).isEqualTo(author.getId());
        assertThat(created.getNoun()).isEqualTo("Room");
        assertThat(created.getEdition()).isEqualTo(edition.getId());
        assertThat(created.getLabel()).isEqualTo(room.getName());

        room = rooms.find(room.getId()).orElseThrow();
        room.setName(LocalizedText.of("قاعة", "Salle", null));
        room.setCapacity(60);
        room.setAccessible(false);
        room.setUnavailable(
                List.of(new Unavailability(Given.FIRST_DAY.atTime(9, 0), Given.FIRST_DAY.atTime(10, 0), "صيانة")));
        rooms.save(room);
        HistoryEntry changed = last(room.getId());
        assertThat(changed.getAct()).isEqualTo(Act.Kind.CHANGED);
        assertThat(changed.getFields())
                .extracting(FieldChange::name)
                .containsExactly("accessible", "capacity", "name", "unavailable");
        assertThat(change(changed, "capacity")).isEqualTo("null -> 60");
        assertThat(change(changed, "accessible")).isEqualTo("true -> false");
        assertThat(change(changed, "name"))
                .isEqualTo("{\"ar\":\"القاعة الكبرى\"} -> {\"ar\":\"قاعة\",\"fr\":\"Salle\"}");
        assertThat(change(changed, "unavailable"))
                .startsWith("[] -> [{")
                .contains("\"start\":\"2027-04-30T09:00\"", "\"reason\":\"صيانة\"");

        rooms.save(rooms.find(room.getId()).orElseThrow());
        assertThat(last(room.getId()).getNumber()).as("nothing changed").isEqualTo(changed.getNumber());
    }

    @Test
    void aSessionIsKeptWithItsPeopleThemesAndPlace() {
        Organisation agency = organisations.save(new Organisation(Codes.random(), LocalizedText.ar("وكالة")));
        Person one = people.save(new Person(Codes.random(), LocalizedText.ar("سلمى")));
        Person two = people.save(new Person(Codes.random(), LocalizedText.ar("يونس")));
        Theme theme = themes.save(new Theme(edition, Codes.random(), LocalizedText.ar("محور")));
        Audience audience = audiences.save(new Audience(edition, Codes.random(), LocalizedText.ar("خبراء")));
        Room room = given.room(edition, "القاعة");
        Session session = given.session(edition, "ندوة");
        session = sessions.find(session.getId()).orElseThrow();
        session.setPeople(List.of(new Participation(one, PersonRole.SPEAKER)));
        session = sessions.save(session);

        session = sessions.find(session.getId()).orElseThrow();
        session.setPeople(
                List.of(new Participation(two, PersonRole.MODERATOR), new Participation(one, PersonRole.SPEAKER)));
        session.setOrganisations(List.of(new Involvement(agency, OrganisationRole.HOST)));
        session.setThemes(Set.of(theme));
        session.setAudiences(Set.of(audience));
        session.setKind(SessionKind.PANEL);
        session.setLanguages(new LinkedHashSet<>(List.of("fr", "ar")));
        session.setAccess(Set.of(AccessService.CAPTIONS));
        sessions.save(session);
        HistoryEntry changed = last(session.getId());
        assertThat(changed.getFields())
                .extracting(FieldChange::name)
                .containsExactly("access", "audiences", "kind", "languages", "organisations", "people", "themes");
        assertThat(change(changed, "kind")).isEqualTo("\"SEMINAR\" -> \"PANEL\"");
        assertThat(change(changed, "languages")).isEqualTo("[] -> [\"fr\",\"ar\"]");
        assertThat(change(changed, "access")).isEqualTo("[] -> [\"CAPTIONS\"]");
        assertThat(change(changed, "themes"))
                .startsWith("[] -> [")
                .contains(theme.getId().toString(), "محور");
        assertThat(change(changed, "organisations")).startsWith("[] -> [").contains("وكالة", "HOST");
        String parts = change(changed, "people");
        int arrow = parts.indexOf(" -> ");
        assertThat(parts.substring(0, arrow))
                .contains(one.getId().toString(), "SPEAKER")
                .doesNotContain(two.getId().toString());
        assertThat(parts.substring(arrow)).contains("يونس", "MODERATOR", "سلمى");

        given.placed(session, room, 11);
        assertThat(last(session.getId()).getNoun()).isEqualTo("Slot");
        Slot slot = schedule.find(session).orElseThrow();
        slot.setStart(LocalTime.of(15, 0));
        schedule.place(slot);
        HistoryEntry moved = last(session.getId());
        assertThat(moved.getLabel()).isEqualTo(session.getTitle());
        assertThat(change(moved, "start")).isEqualTo("\"11:00\" -> \"15:00\"");
        schedule.unplace(session);
        assertThat(last(session.getId()).getAct()).isEqualTo(Act.Kind.DELETED);
    }

    @Test
    void theOtherNounsAreKeptToo() {
        Fair fair = editions.findFair(edition.getFair().getId()).orElseThrow();
        fair.setName(LocalizedText.ar("معرض آخر"));
        editions.save(fair);
        assertThat(change(last(fair.getId()), "name")).isEqualTo("{\"ar\":\"معرض\"} -> {\"ar\":\"معرض آخر\"}");

        edition = editions.find(edition.getId()).orElseThrow();
        edition.open(Given.FIRST_DAY, LocalTime.of(10, 0), LocalTime.of(20, 0));
        edition.setLanguages(Set.of("ar"));
        editions.save(edition);
        assertThat(change(last(edition.getId()), "days")).contains("10:00", "20:00");

        Organisation agency = organisations.save(new Organisation(Codes.random(), LocalizedText.ar("وكالة")));
        agency = organisations.find(agency.getId()).orElseThrow();
        agency.setAliases(Set.of("الوكالة"));
        organisations.save(agency);
        assertThat(change(last(agency.getId()), "aliases")).isEqualTo("[] -> [\"الوكالة\"]");

        Person person = people.save(new Person(Codes.random(), LocalizedText.ar("سلمى")));
        person = people.find(person.getId()).orElseThrow();
        person.setOrganisation(agency);
        people.save(person);
        assertThat(change(last(person.getId()), "organisation"))
                .startsWith("null -> {")
                .contains(agency.getId().toString());

        Theme theme = themes.save(new Theme(edition, Codes.random(), LocalizedText.ar("محور")));
        theme = themes.find(theme.getId()).orElseThrow();
        theme.setColour("#1f6f54");
        themes.save(theme);
        assertThat(change(last(theme.getId()), "colour")).isEqualTo("null -> \"#1f6f54\"");

        Audience audience = audiences.save(new Audience(edition, Codes.random(), LocalizedText.ar("خبراء")));
        audience = audiences.find(audience.getId()).orElseThrow();
        audience.setPosition(3);
        audiences.save(audience);
        assertThat(change(last(audience.getId()), "position")).isEqualTo("0 -> 3");

        Event event = events.save(new Event(edition, LocalizedText.ar("يوم")));
        event = events.find(event.getId()).orElseThrow();
        event.setDay(Given.FIRST_DAY);
        events.save(event);
        assertThat(change(last(event.getId()), "day")).isEqualTo("null -> \"2027-04-30\"");

        Publication title = publications.save(new Publication(edition, Codes.random(), LocalizedText.ar("كتاب")));
        title = publications.find(title.getId()).orElseThrow();
        title.setAuthors(List.of(person));
        publications.save(title);
        assertThat(change(last(title.getId()), "authors")).contains("سلمى");
    }

    @Test
    void passwordsAreNeverKept() throws SQLException {
        accounts.save(
                new Account(Codes.random() + "@example.ma", "مديرة", Set.of(Role.ADMINISTRATOR), "keeps the keys"));
        Account account = accounts.save(
                new Account(Codes.random() + "@example.ma", "سلمى", Set.of(Role.EDITOR), "a first password"));
        String made = accounts.resetPassword(account.getId());
        assertThat(signIns.signIn(account.getEmail(), made)).isPresent();
        given.atWork((Account) null);
        assertThat(signIns.signIn(account.getEmail(), "wrong")).isEmpty();
        given.atWork(Role.ADMINISTRATOR);
        account = accounts.find(account.getId()).orElseThrow();
        account.setRoles(Set.of(Role.PUBLISHER));
        accounts.save(account);

        List<HistoryEntry> entries = history.of(account.getId(), FIRST).items();
        assertThat(entries)
                .extracting(HistoryEntry::getAct)
                .containsExactly(
                        Act.Kind.CHANGED,
                        Act.Kind.SIGN_IN_FAILED,
                        Act.Kind.SIGNED_IN,
                        Act.Kind.CHANGED,
                        Act.Kind.CREATED);
        assertThat(change(entries.get(0), "roles")).isEqualTo("[\"EDITOR\"] -> [\"PUBLISHER\"]");
        assertThat(entries.get(1).getAccount()).isNull();
        assertThat(entries.get(2).getAccount()).isEqualTo(account.getId());
        assertThat(entries.get(3).getFields()).singleElement().matches(FieldChange::isSecret);
        assertThat(stored(account.getId()))
                .hasSameSizeAs(entries)
                .noneMatch(fields -> fields.matches("(?s).*(argon2|password\":\"|first).*"));

        UUID id = account.getId();
        long roleChange = entries.get(0).getNumber();
        given.atWork(Role.ADMINISTRATOR, Role.EDITOR);
        assertThatThrownBy(() -> reversal.revert(roleChange)).isInstanceOf(Refusal.class);
        given.atWork(Role.EDITOR);
        assertThat(history.of(id, FIRST).items()).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNotKept() throws Exception {
        Room room = given.room(edition, "القاعة");
        long before = last(room.getId()).getNumber();
        transaction.begin();
        Room changed = rooms.find(room.getId()).orElseThrow();
        changed.setCapacity(12);
        rooms.save(changed);
        transaction.rollback();
        assertThat(last(room.getId()).getNumber()).isEqualTo(before);
        assertThat(rooms.find(room.getId()).orElseThrow().getCapacity()).isNull();
    }

    /** What is added to the history is of the same transaction, also of one that fails when all of it is written. */
    @Test
    void whatFailsAtTheVeryEndIsNotKept() throws Exception {
        Room room = given.room(edition, "القاعة");
        long before = last(room.getId()).getNumber();
        assertThatThrownBy(() -> failAtTheEnd(room)).isInstanceOf(RollbackException.class);
        assertThatThrownBy(() -> threads.submit(() -> colleagues.work(
                                () -> {
                                    failAtTheEnd(room);
                                    return null;
                                },
                                Role.EDITOR))
                        .get())
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(last(room.getId()).getNumber()).isEqualTo(before);
        given.room(edition, "أخرى");
        assertThat(history.check().isWhole()).isTrue();
    }

    private void failAtTheEnd(Room room) throws Exception {
        transaction.begin();
        Room changed = rooms.find(room.getId()).orElseThrow();
        changed.setCapacity(12);
        rooms.save(changed);
        plans.refresh(); // a transaction of its own in between, as those have that tell how far an import is
        registry.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                throw new IllegalStateException("something else cannot be kept");
            }

            @Override
            public void afterCompletion(int status) {
                // nothing to put in order
            }
        });
        transaction.commit();
    }

    @Test
    void severalSavesOfOneTransactionAreOneEntry() throws Exception {
        Room room = given.room(edition, "القاعة");
        transaction.begin();
        Room changed = rooms.find(room.getId()).orElseThrow();
        changed.setCapacity(12);
        rooms.save(changed);
        changed.setCapacity(13);
        changed.setPosition(4);
        transaction.commit();
        HistoryEntry entry = last(room.getId());
        assertThat(change(entry, "capacity")).isEqualTo("null -> 13");
        assertThat(change(entry, "position")).isEqualTo("0 -> 4");
        assertThat(history.of(room.getId(), FIRST).total()).isEqualTo(2);
    }

    @Test
    void aChangeIsTakenBack() {
        Person one = people.save(new Person(Codes.random(), LocalizedText.ar("سلمى")));
        Theme theme = themes.save(new Theme(edition, Codes.random(), LocalizedText.ar("محور")));
        Session session = given.session(edition, "ندوة");
        session = sessions.find(session.getId()).orElseThrow();
        session.setPeople(List.of(new Participation(one, PersonRole.SPEAKER)));
        session.setThemes(Set.of(theme));
        session.setLanguages(new LinkedHashSet<>(List.of("fr", "ar")));
        session.setAccess(Set.of(AccessService.CAPTIONS));
        session = sessions.save(session);
        session = sessions.find(session.getId()).orElseThrow();
        session.setPeople(List.of());
        session.setThemes(Set.of());
        session.setLanguages(Set.of());
        session.setAccess(Set.of());
        session.setTitle(LocalizedText.of("ورشة", "Atelier", null));
        session.setKind(SessionKind.WORKSHOP);
        sessions.save(session);
        HistoryEntry change = last(session.getId());

        Session other = sessions.find(session.getId()).orElseThrow();
        other.setStaffNote("تغيير آخر");
        sessions.save(other);
        reversal.revert(change.getNumber());

        Session back = sessions.find(session.getId()).orElseThrow();
        assertThat(back.getTitle()).isEqualTo(LocalizedText.ar("ندوة"));
        assertThat(back.getKind()).isEqualTo(SessionKind.SEMINAR);
        assertThat(back.getPeople()).containsExactly(new Participation(one, PersonRole.SPEAKER));
        assertThat(back.getThemes()).containsExactly(theme);
        assertThat(back.getLanguages()).containsExactly("fr", "ar");
        assertThat(back.getAccess()).containsExactly(AccessService.CAPTIONS);
        assertThat(back.getStaffNote()).isEqualTo("تغيير آخر");
        assertThat(change(last(session.getId()), "title")).endsWith("{\"ar\":\"ندوة\"}");
    }

    @Test
    void daysPlacesAndSpellingsAreTakenBack() {
        edition = editions.find(edition.getId()).orElseThrow();
        edition.open(Given.FIRST_DAY, LocalTime.of(10, 0), LocalTime.of(20, 0));
        editions.save(edition);
        reversal.revert(last(edition.getId()).getNumber());
        assertThat(editions.find(edition.getId()).orElseThrow().getDays().get(0).getOpens())
                .isNull();

        Session session = given.session(edition, "ندوة");
        Room room = given.room(edition, "القاعة");
        given.placed(session, room, 11);
        Slot slot = schedule.find(session).orElseThrow();
        slot.setStart(LocalTime.of(15, 0));
        slot.setRoom(null);
        schedule.place(slot);
        HistoryEntry move = last(session.getId());
        reversal.revert(move.getNumber());
        assertThat(schedule.find(session)).hasValueSatisfying(back -> {
            assertThat(back.getStart()).isEqualTo("11:00");
            assertThat(back.getRoom()).isEqualTo(room);
        });

        Organisation agency = new Organisation(Codes.random(), LocalizedText.ar("وكالة"));
        agency.setAliases(Set.of("الوكالة"));
        agency = organisations.save(agency);
        agency = organisations.find(agency.getId()).orElseThrow();
        agency.setAliases(Set.of());
        organisations.save(agency);
        reversal.revert(last(agency.getId()).getNumber());
        assertThat(organisations.find(agency.getId()).orElseThrow().getAliases())
                .containsExactly("الوكالة");
    }

    @Test
    void whatOthersChangedSinceIsNotTakenBack() {
        Room room = given.room(edition, "القاعة");
        Room first = rooms.find(room.getId()).orElseThrow();
        first.setCapacity(10);
        first.setPosition(7);
        rooms.save(first);
        HistoryEntry change = last(room.getId());
        Account other = given.atWork(Role.EDITOR);
        Room second = rooms.find(room.getId()).orElseThrow();
        second.setCapacity(20);
        rooms.save(second);

        assertThatThrownBy(() -> reversal.revert(change.getNumber()))
                .isInstanceOfSatisfying(ChangedSinceException.class, refused -> assertThat(refused.getSince())
                        .singleElement()
                        .satisfies(since -> {
                            assertThat(since.field()).isEqualTo("capacity");
                            assertThat(since.entry().getActor()).isEqualTo(other.getName());
                        }));
        assertThat(rooms.find(room.getId()).orElseThrow().getPosition()).isEqualTo(7);

        rooms.remove(room.getId());
        assertThatThrownBy(() -> reversal.revert(change.getNumber()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("history.gone"));
        given.atWork(Role.CONTRIBUTOR);
        assertThatThrownBy(() -> reversal.revert(change.getNumber())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whatWasRemovedIsInTheTrashAndComesBackWithItsLinks() {
        Room room = given.room(edition, "القاعة الزرقاء " + Codes.random());
        Session session = given.session(edition, "ندوة");
        given.placed(session, room, 11);
        rooms.remove(room.getId());
        assertThat(last(room.getId()).getAct()).isEqualTo(Act.Kind.REMOVED);
        assertThat(last(room.getId()).getActor()).isEqualTo(author.getName());

        List<ListedEntity> found = trash.page(
                        Paging.search("زرقاء " + room.getName().plain(Lang.AR), 10))
                .items();
        assertThat(found).containsExactly(room);
        assertThat(found.get(0).getChangedBy()).isEqualTo(author.getName());
        assertThatThrownBy(() -> rooms.save(new Room(edition, room.getCode(), LocalizedText.ar("أخرى"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("code.removed"));

        assertThat(trash.restore("Room", room.getId())).isTrue();
        assertThat(last(room.getId()).getAct()).isEqualTo(Act.Kind.RESTORED);
        assertThat(schedule.find(session)).map(Slot::getRoom).contains(room);
        given.atWork(Role.CONTRIBUTOR);
        assertThatThrownBy(() -> trash.page(FIRST)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anEditionComesBackWithItsFair() {
        editions.remove(edition.getId());
        editions.removeFair(edition.getFair().getId());
        assertThat(trash.restore("Edition", edition.getId())).isTrue();
        assertThat(editions.findFair(edition.getFair().getId()).orElseThrow().isRemoved())
                .isFalse();
    }

    @Test
    void theAuditLogIsSearchedAndExported() {
        Session session = given.session(edition, "إدماج النساء " + Codes.random());
        releases.release(edition, LocalizedText.EMPTY);
        AuditFilter mine = new AuditFilter(author.getName(), null, null, null, null, null);
        assertThat(history.search(mine, FIRST).items())
                .isNotEmpty()
                .allMatch(entry -> Objects.equals(entry.getActor(), author.getName()));
        assertThat(history.search(mine, new Paging(null, null, false, 1, 2)).items())
                .hasSize(2);
        AuditFilter released = new AuditFilter(author.getName(), null, null, Act.Kind.RELEASED, null, null);
        assertThat(history.search(released, FIRST).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getEdition()).isEqualTo(edition.getId()));
        AuditFilter named =
                new AuditFilter(null, session.getTitle().plain(Lang.AR).replace('إ', 'ا'), "Session", null, null, null);
        assertThat(history.search(named, FIRST).items()).singleElement().satisfies(entry -> assertThat(entry.getThing())
                .isEqualTo(session.getId()));
        AuditFilter before = new AuditFilter(
                author.getName(), null, null, null, null, last(session.getId()).getAt());
        assertThat(history.search(before, FIRST).items())
                .noneMatch(entry -> entry.getThing().equals(session.getId()));

        List<HistoryEntry> exported = new ArrayList<>();
        history.export(mine, exported::add);
        assertThat(exported).hasSize((int) history.search(mine, FIRST).total() - 1);
        assertThat(history.search(mine, FIRST).items().get(0).getAct()).isEqualTo(Act.Kind.EXPORTED);
        given.atWork(Role.EDITOR, Role.PUBLISHER);
        assertThatThrownBy(() -> history.search(mine, FIRST)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anAlteredRowBreaksTheChain() throws SQLException {
        assertThat(history.check().isWhole()).isTrue();
        Room room = given.room(edition, "القاعة");
        given.room(edition, "أخرى");
        long number = last(room.getId()).getNumber();
        assertThat(history.check().isWhole()).isTrue();
        alter("somebody else", number);
        assertThat(history.check().broken()).isEqualTo(number);
        alter(author.getName(), number);
        assertThat(history.check().isWhole()).isTrue();
    }

    @Test
    void rowsThatAreCutOffAtTheEndAreMissed() throws SQLException {
        Room room = given.room(edition, "القاعة");
        Room cut = given.room(edition, "أخرى");
        long last = last(cut.getId()).getNumber();
        ChainCheck whole = history.check();
        assertThat(whole.kept()).isPositive();
        assertThat(whole.end().number()).isEqualTo(last);
        execute("CREATE TABLE cut AS SELECT * FROM history WHERE number = " + last);
        execute("DELETE FROM history WHERE number = " + last);
        assertThat(history.check().cutTo()).isEqualTo(last);

        String before = last(room.getId()).getSha256();
        execute("UPDATE history_turn SET number = " + (last - 1) + ", sha256 = '" + before + "'");
        assertThat(history.check().cutTo())
                .as("also where the end was set back: by the file outside the database")
                .isEqualTo(last);

        execute("UPDATE history_turn SET number = " + last + ", sha256 = '"
                + whole.end().sha256() + "'");
        given.room(edition, "ثالثة");
        assertThat(history.check().broken()).as("what comes next leaves a gap").isEqualTo(last + 1);
        execute("INSERT INTO history SELECT * FROM cut");
        execute("DROP TABLE cut");
        assertThat(history.check().isWhole()).isTrue();
    }

    /** What changed of a thing, as the rows have it. */
    private List<String> stored(UUID subject) throws SQLException {
        List<String> fields = new ArrayList<>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("SELECT fields FROM history WHERE subject_id = ?")) {
            query.setObject(1, subject);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    fields.add(row.getString(1));
                }
            }
        }
        return fields;
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private void alter(String actor, long number) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE history SET actor = ? WHERE number = ?")) {
            update.setString(1, actor);
            update.setLong(2, number);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void everythingIsFoundHoweverItIsSpelt() {
        String mark = Codes.random();
        Session session = given.session(edition, "الإدماج والأسرة " + mark);
        Room room = given.room(edition, "قاعة الأسرة " + mark);
        Person person =
                people.save(new Person(Codes.random(), LocalizedText.of("أسرة " + mark, "Éléonore " + mark, null)));
        assertThat(search.find(edition, "اسره " + mark, 5))
                .extracting(Found::noun)
                .containsExactly("Session", "Room", "Person");
        assertThat(search.find(edition, "eleonore " + mark, 5))
                .singleElement()
                .satisfies(found -> assertThat(found.things()).containsExactly(person));
        assertThat(search.find(given.edition(), "أسرة " + mark, 5))
                .extracting(Found::noun)
                .containsExactly("Person");
        assertThat(search.find(edition, " - ", 5)).isEmpty();
        assertThat(room.getId()).isNotNull();

        Organisation agency = organisations.save(new Organisation(Codes.random(), LocalizedText.ar("وكالة")));
        Account contributor = given.atWork(Role.CONTRIBUTOR);
        contributor.setOrganisationId(agency.getId());
        assertThat(search.find(edition, "اسره " + mark, 5))
                .extracting(Found::noun)
                .containsExactly("Room");
        given.atWork(Role.EDITOR);
        session = sessions.find(session.getId()).orElseThrow();
        session.setOrganisations(List.of(new Involvement(agency, OrganisationRole.ORGANISER)));
        sessions.save(session);
        given.atWork(Role.CONTRIBUTOR).setOrganisationId(agency.getId());
        assertThat(search.find(edition, "اسره " + mark, 5))
                .extracting(Found::noun)
                .containsExactly("Session", "Room");
    }
}
