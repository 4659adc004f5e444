package ma.riwaq.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.Accounts;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.EditionStatus;
import ma.riwaq.edition.Editions;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Sessions;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.Releases;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.SessionFilter;
import ma.riwaq.shared.Bin;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Dependent;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What agencies may and may not do, tried by calling what no page would offer them. */
@InContainer
class AgenciesIT {

    private static final Paging ALL = Paging.ALL;

    @Inject
    private Given given;

    @Inject
    private Accounts accounts;

    @Inject
    private Editions editions;

    @Inject
    private People people;

    @Inject
    private Sessions sessions;

    @Inject
    private Publications publications;

    @Inject
    private Schedule schedule;

    @Inject
    private Releases releases;

    @Inject
    private Proposals proposals;

    @Inject
    private Decisions decisions;

    @Inject
    private Bin bin;

    private Edition edition;
    private Organisation agency;
    private Organisation other;
    private Session own;
    private Session foreign;
    private Person speaker;
    private Person stranger;
    private Publication title;
    private Publication foreignTitle;

    @BeforeEach
    void twoAgencies() {
        given.atWork(Role.EDITOR);
        edition = given.edition();
        agency = given.organisation();
        other = given.organisation();
        speaker = personOf(agency);
        stranger = personOf(other);
        own = draftOf(agency, "جلستنا", speaker);
        foreign = draftOf(other, "جلستهم", stranger);
        title = titleOf(agency);
        foreignTitle = titleOf(other);
        given.contributor(agency);
    }

    private Person personOf(Organisation organisation) {
        Person person = new Person(Codes.random(), LocalizedText.ar("سلمى"));
        person.setOrganisation(organisation);
        return people.save(person);
    }

    private Session draftOf(Organisation organisation, String words, Person person) {
        Session session = new Session(edition, SessionKind.SEMINAR, LocalizedText.ar(words));
        session.setOrganisations(List.of(new Involvement(organisation, OrganisationRole.HOST)));
        session.setPeople(List.of(new Participation(person, PersonRole.SPEAKER)));
        return sessions.save(session);
    }

    private Publication titleOf(Organisation organisation) {
        Publication publication = given.publication(edition);
        publication.setPublishers(List.of(organisation));
        return publications.save(publication);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowedException.class);
    }

    private static void refused(String reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                .isEqualTo(reason));
    }

    private Session stored(Session session) {
        return sessions.find(session.getId()).orElseThrow();
    }

    @Test
    void seeOnlyWhatBelongsToThem() {
        assertThat(sessions.find(own.getId())).contains(own);
        assertThat(sessions.find(foreign.getId())).isEmpty();
        assertThat(sessions.find(foreign.getCode())).isEmpty();
        assertThat(sessions.all(edition)).containsExactly(own);
        assertThat(schedule.page(SessionFilter.of(edition), ALL).items()).hasSize(1);
        assertThat(schedule.page(SessionFilter.of(edition), Paging.search("جلستهم", 10))
                        .total())
                .isZero();
        assertThat(schedule.count(SessionFilter.of(edition))).isEqualTo(1);
        assertThat(people.find(stranger.getId())).isEmpty();
        assertThat(people.find(stranger.getCode())).isEmpty();
        assertThat(people.page(ALL).items()).containsExactly(speaker);
        assertThat(publications.find(foreignTitle.getId())).isEmpty();
        assertThat(publications.find(edition, foreignTitle.getCode())).isEmpty();
        assertThat(publications.all(edition)).containsExactly(title);
        assertThat(publications.page(edition, ALL).items()).containsExactly(title);
        assertThat(proposals.of(foreign)).isEmpty();
    }

    @Test
    void doNotSeeWhereOthersAreHeldNorWhatHangsOnTheirs() {
        given.atWork(Role.EDITOR);
        Event event = given.event(edition);
        foreign.joinEvent(event, 1);
        foreign.setPeople(List.of(
                new Participation(stranger, PersonRole.SPEAKER), new Participation(speaker, PersonRole.MODERATOR)));
        foreign = sessions.save(foreign);
        foreignTitle.setSessions(Set.of(own, foreign));
        publications.save(foreignTitle);
        given.placed(foreign, null, 11);
        given.placed(own, null, 11);
        given.contributor(agency);
        assertThat(schedule.all(edition)).extracting(slot -> slot.getSession()).containsExactly(own);
        assertThat(schedule.find(foreign)).isEmpty();
        assertThat(sessions.of(event)).isEmpty();
        assertThat(publications.in(own)).isEmpty();
        assertThat(bin.dependents(speaker)).containsExactly(Dependent.of(own));
        refused("person.named", () -> people.remove(speaker.getId()));
    }

    @Test
    void seeNothingOnceTheirOrganisationIsGone() {
        given.atWork(Role.CONTRIBUTOR);
        assertThat(sessions.all(edition)).isEmpty();
        assertThat(people.page(ALL).items()).isEmpty();
        assertThat(publications.all(edition)).isEmpty();
        refused(() -> sessions.save(new Session(edition, SessionKind.TALK, LocalizedText.ar("مداخلة"))));
        refused(() -> people.save(new Person(Codes.random(), LocalizedText.ar("يونس"))));
        assertThat(decisions.unread()).isZero();
    }

    @Test
    void makeThingsForTheirOrganisation() {
        Session made = sessions.save(new Session(edition, SessionKind.TALK, LocalizedText.ar("مداخلة")));
        assertThat(stored(made).belongsTo(agency.getId())).isTrue();
        Person person = people.save(new Person(Codes.random(), LocalizedText.ar("يونس")));
        assertThat(person.getOrganisation()).isEqualTo(agency);
        Publication book = publications.save(new Publication(edition, Codes.random(), LocalizedText.ar("كتاب")));
        assertThat(book.getPublishers()).containsExactly(agency);
        Person moved = people.find(person.getId()).orElseThrow();
        moved.setOrganisation(other);
        assertThat(people.save(moved).getOrganisation()).isEqualTo(agency);
        Session left = stored(made);
        left.setOrganisations(List.of());
        assertThat(sessions.save(left).belongsTo(agency.getId())).isTrue();
    }

    @Test
    void doNotTouchWhatBelongsToOthers() {
        foreign.setTitle(LocalizedText.ar("عنوان آخر"));
        refused(() -> sessions.save(foreign));
        foreign.setOrganisations(List.of(new Involvement(agency, OrganisationRole.HOST)));
        refused(() -> sessions.save(foreign));
        refused(() -> sessions.remove(foreign.getId()));
        refused(() -> sessions.restore(foreign.getId()));
        refused(() -> proposals.propose(foreign));
        assertThatThrownBy(() -> proposals.withdraw(foreign.getId())).isInstanceOf(Refusal.class);
        stranger.setOrganisation(agency);
        refused(() -> people.save(stranger));
        refused(() -> people.remove(stranger.getId()));
        refused(() -> people.restore(stranger.getId()));
        foreignTitle.setPublishers(List.of(agency));
        refused(() -> publications.save(foreignTitle));
        refused(() -> publications.remove(foreignTitle.getId()));
        refused(() -> publications.restore(foreignTitle.getId()));
        given.atWork(Role.EDITOR);
        assertThat(stored(foreign).getTitle()).isEqualTo(LocalizedText.ar("جلستهم"));
    }

    @Test
    void doNotNameThePeopleAndSessionsOfOthers() {
        Session mine = stored(own);
        mine.setPeople(List.of(
                new Participation(speaker, PersonRole.SPEAKER), new Participation(stranger, PersonRole.SPEAKER)));
        refused(() -> sessions.save(mine));
        Publication book = publications.find(title.getId()).orElseThrow();
        book.setAuthors(List.of(stranger));
        refused(() -> publications.save(book));
        book.setAuthors(List.of(speaker));
        book.setSessions(Set.of(foreign));
        refused(() -> publications.save(book));
        book.setSessions(Set.of(own));
        assertThat(publications.save(book).getSessions()).containsExactly(own);
    }

    @Test
    void leaveToStaffWhatIsTheirs() {
        for (int step = 0; step < 6; step++) {
            Session mine = stored(own);
            switch (step) {
                case 0 -> mine.approve();
                case 1 -> mine.cancel(LocalizedText.ar("سبب"));
                case 2 -> mine.postpone(LocalizedText.ar("سبب"));
                case 3 -> mine.setStaffNote("note");
                case 4 -> mine.setRegistered(12);
                default -> mine.joinEvent(new Event(edition, LocalizedText.ar("يوم")), 1);
            }
            refused(() -> sessions.save(mine));
        }
        Session made = new Session(edition, SessionKind.TALK, LocalizedText.ar("مداخلة"));
        made.approve();
        refused(() -> sessions.save(made));
        refused(() -> schedule.save(stored(own), null));
        refused(() -> given.placed(own, null, 11));
        refused(() -> schedule.unplace(own));
        refused(() -> proposals.approve(own.getId(), own.getVersion(), null));
        refused(() -> releases.preview(edition));
        refused(() -> releases.release(edition, LocalizedText.EMPTY));
        refused(() -> given.room(edition, "القاعة"));
        assertThat(stored(own).getState()).isEqualTo(SessionState.DRAFT);
    }

    @Test
    void doNotChangeWhatWasDecidedNorAnArchivedEdition() {
        given.atWork(Role.EDITOR);
        Session approved = stored(own);
        approved.approve();
        sessions.save(approved);
        given.contributor(agency);
        Session mine = stored(own);
        mine.setTitle(LocalizedText.ar("عنوان آخر"));
        refused("session.decided", () -> sessions.save(mine));
        refused("session.decided", () -> proposals.withdraw(own.getId()));
        refused("session.decided", () -> sessions.remove(own.getId()));

        given.atWork(Role.EDITOR);
        Edition closed = editions.find(edition.getId()).orElseThrow();
        closed.setStatus(EditionStatus.ARCHIVED);
        Edition archived = editions.save(closed);
        given.contributor(agency);
        refused(
                "edition.archived",
                () -> sessions.save(new Session(archived, SessionKind.TALK, LocalizedText.ar("مداخلة"))));
        refused(
                "edition.archived",
                () -> publications.save(new Publication(archived, Codes.random(), LocalizedText.ar("كتاب"))));
    }

    @Test
    void proposeAreSentBackToldCorrectAndAreApproved() {
        given.atWork(Role.ADMINISTRATOR);
        Account salma = account(agency);
        Account youness = account(other);
        at(salma);
        proposals.propose(stored(own));
        assertThat(decisions.unread()).isZero();

        given.atWork(Role.EDITOR);
        assertThat(proposals.count(edition)).isEqualTo(1);
        Proposal first = proposals.queue(edition, ALL).items().get(0);
        assertThat(first.decided()).isNull();
        assertThat(first.changes()).extracting(ProposalText.Change::property).contains("title", "people");
        refused(
                "remark.missing",
                () -> proposals.sendBack(own.getId(), first.session().getVersion(), " "));
        proposals.sendBack(own.getId(), first.session().getVersion(), "العنوان بالفرنسية ناقص");
        refused(
                "session.step.approved",
                () -> proposals.approve(own.getId(), stored(own).getVersion(), null));

        at(youness);
        assertThat(decisions.unread()).isZero();
        at(salma);
        assertThat(decisions.unread()).isEqualTo(1);
        Decisions.Told told = decisions.page(ALL).items().get(0);
        assertThat(told.unread()).isTrue();
        assertThat(told.decision().getStep()).isEqualTo(Step.SENT_BACK);
        assertThat(told.decision().getRemark()).isEqualTo("العنوان بالفرنسية ناقص");
        decisions.read(told.decision().getId());
        assertThat(decisions.unread()).isZero();

        Session mine = stored(own);
        mine.setTitle(mine.getTitle().with(Lang.FR, "Notre séance"));
        proposals.propose(mine);
        long seen = stored(own).getVersion();
        Session again = stored(own);
        again.setSummary(LocalizedText.ar("ملخص"));
        sessions.save(again);

        given.atWork(Role.EDITOR);
        refused("proposal.changed", () -> proposals.approve(own.getId(), seen, null));
        Proposal second = proposals.queue(edition, ALL).items().get(0);
        assertThat(second.decided().getRemark()).isEqualTo("العنوان بالفرنسية ناقص");
        assertThat(second.changes())
                .containsExactly(
                        new ProposalText.Change("title", Lang.FR, null, "Notre séance"),
                        new ProposalText.Change("summary", Lang.AR, null, "ملخص"));
        proposals.approve(own.getId(), second.session().getVersion(), null);
        assertThat(proposals.count(edition)).isZero();

        at(salma);
        assertThat(stored(own).getState()).isEqualTo(SessionState.APPROVED);
        assertThat(proposals.of(own))
                .extracting(Decision::getStep)
                .containsExactly(Step.APPROVED, Step.PROPOSED, Step.SENT_BACK, Step.PROPOSED);
        assertThat(decisions.unread()).isEqualTo(1);
        decisions.readAll();
        assertThat(decisions.unread()).isZero();
        Session late = stored(own);
        late.setTitle(LocalizedText.ar("عنوان آخر"));
        refused("session.decided", () -> sessions.save(late));
    }

    private Account account(Organisation organisation) {
        Account account =
                new Account(Codes.random() + "@example.ma", "سلمى", Set.of(Role.CONTRIBUTOR), "a long password");
        account.setOrganisationId(organisation.getId());
        accounts.save(
                new Account(UUID.randomUUID() + "@example.ma", "مديرة", Set.of(Role.ADMINISTRATOR), "keeps the keys"));
        return accounts.save(account);
    }

    private void at(Account account) {
        given.atWork(account);
    }

    @Test
    void areToldOfWhatIsDecidedInASessionsOwnForm() {
        proposals.propose(stored(own));
        proposals.withdraw(own.getId());
        proposals.propose(stored(own));
        given.atWork(Role.EDITOR);
        Session one = stored(own);
        one.approve();
        schedule.save(one, null);
        Session called = stored(own);
        called.cancel(LocalizedText.ar("سبب"));
        sessions.save(called);
        assertThat(proposals.of(own))
                .extracting(Decision::getStep)
                .containsExactly(Step.CANCELLED, Step.APPROVED, Step.PROPOSED, Step.WITHDRAWN, Step.PROPOSED);
        foreign = stored(foreign);
        foreign.approve();
        sessions.save(foreign);
        assertThat(proposals.of(foreign)).isEmpty();
    }

    @Test
    void askToHaveOpenedAgainWhatWasDecidedAndAreTold() {
        given.atWork(Role.ADMINISTRATOR);
        Account salma = account(agency);
        at(salma);
        refused("reopening.open", () -> proposals.askToReopen(own.getId(), "تغير المتدخل"));
        approve(own);
        approve(foreign);
        at(salma);
        refused("session.gone", () -> proposals.askToReopen(foreign.getId(), "تغير المتدخل"));
        refused("reopening.unsaid", () -> proposals.askToReopen(own.getId(), " "));
        refused("remark.long", () -> proposals.askToReopen(own.getId(), "م".repeat(Proposals.LONGEST + 1)));
        proposals.askToReopen(own.getId(), "تغير المتدخل");
        refused("reopening.asked", () -> proposals.askToReopen(own.getId(), "تغير المتدخل"));
        refused(() -> proposals.reopen(own.getId(), own.getVersion(), null));
        refused("session.decided", () -> sessions.save(stored(own)));

        given.atWork(Role.EDITOR);
        long version = stored(own).getVersion();
        assertThat(proposals.count(edition)).isEqualTo(1);
        assertThat(proposals.reopenings(edition))
                .extracting(Decision::getRemark)
                .containsExactly("تغير المتدخل");
        refused("reopening.answered", () -> proposals.keepClosed(foreign.getId(), "لا"));
        refused("remark.unsaid", () -> proposals.keepClosed(own.getId(), " "));
        proposals.keepClosed(own.getId(), "طُبع البرنامج");
        refused("reopening.answered", () -> proposals.reopen(own.getId(), version, null));
        assertThat(proposals.reopenings(edition)).isEmpty();

        at(salma);
        assertThat(decisions.page(ALL).items().get(0).decision().getRemark()).isEqualTo("طُبع البرنامج");
        assertThat(stored(own).getState()).isEqualTo(SessionState.APPROVED);
        proposals.askToReopen(own.getId(), "الموعد خاطئ");
        given.atWork(Role.EDITOR);
        refused("proposal.changed", () -> proposals.reopen(own.getId(), version - 1, null));
        proposals.reopen(own.getId(), version, null);
        assertThat(proposals.count(edition)).isZero();

        at(salma);
        assertThat(decisions.unread()).isEqualTo(3);
        assertThat(proposals.of(own))
                .extracting(Decision::getStep)
                .startsWith(Step.REOPENED, Step.REOPENING_ASKED, Step.KEPT_CLOSED, Step.REOPENING_ASKED);
        Session mine = stored(own);
        mine.setSummary(LocalizedText.ar("الموعد الصحيح"));
        proposals.propose(mine);
        given.atWork(Role.EDITOR);
        assertThat(proposals.queue(edition, ALL).items().get(0).changes())
                .containsExactly(new ProposalText.Change("summary", Lang.AR, null, "الموعد الصحيح"));
    }

    private void approve(Session session) {
        given.atWork(Role.EDITOR);
        Session approved = stored(session);
        proposals.propose(approved);
        proposals.approve(session.getId(), stored(session).getVersion(), null);
    }
}
