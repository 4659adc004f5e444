package ma.riwaq.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import ma.riwaq.account.Account;
import ma.riwaq.account.Accounts;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.history.History;
import ma.riwaq.history.HistoryEntry;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Sessions;
import ma.riwaq.proposal.Proposals;
import ma.riwaq.release.Release;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.release.Releases;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Colleagues;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.support.Surroundings;
import ma.riwaq.venue.Room;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters after releases and decisions, and what becomes of them. */
@InContainer
class OutboxIT {

    @Inject
    private Given given;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Surroundings surroundings;

    @Inject
    private Outbox outbox;

    @Inject
    private Post post;

    @Inject
    private Postman postman;

    @Inject
    private Releases releases;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Proposals proposals;

    @Inject
    private History history;

    @Resource
    private ManagedExecutorService threads;

    private Edition edition;
    private Room room;
    private Person speaker;
    private Session seminar;

    @BeforeEach
    void aSpeakerWithAnAddress() {
        surroundings.setMail(true);
        given.atWork(Role.EDITOR, Role.PUBLISHER);
        edition = given.edition();
        room = given.room(edition, "القاعة");
        speaker = reachable("سلمى", Lang.AR);
        seminar = with(given.session(edition, "ندوة"), speaker);
        given.placed(seminar, room, 11);
    }

    @AfterEach
    void nothingStaysOnItsWay() {
        given.atWork(Role.EDITOR, Role.PUBLISHER);
        letters(LetterState.WAITING)
                .forEach(letter -> post.claim(letter.getId(), Instant.now().plus(Duration.ofDays(1)))
                        .ifPresent(claim -> post.returned(claim, null, true)));
    }

    private Person reachable(String name, Lang lang) {
        Person person = new Person(Codes.random(), LocalizedText.ar(name));
        person.setContactEmail(person.getCode() + "@example.ma");
        person.setContactLanguage(lang);
        return people.save(person);
    }

    private Session with(Session session, Person person) {
        session.setPeople(List.of(new Participation(person, PersonRole.SPEAKER)));
        return sessions.save(session);
    }

    private void release() {
        releases.release(edition, LocalizedText.EMPTY);
    }

    private void move(int hour) {
        schedule.unplace(seminar);
        given.placed(seminar, room, hour);
    }

    private List<Letter> letters(LetterState state) {
        return outbox.page(new LetterFilter(edition, state, null), Paging.ALL).items();
    }

    private Letter only(LetterState state) {
        List<Letter> all = letters(state);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void aReleaseWritesOneDraftToEachWhomItConcerns() {
        Person guest = reachable("إدريس", Lang.FR);
        with(given.session(edition, "ورشة"), guest);
        with(given.session(edition, "لقاء"), given.person());
        reachable("هند", Lang.AR);
        release();

        assertThat(letters(null)).extracting(Letter::getPerson).containsExactlyInAnyOrder(speaker, guest);
        Letter letter = letters(LetterState.DRAFT).stream()
                .filter(each -> each.getPerson().equals(speaker))
                .findFirst()
                .orElseThrow();
        assertThat(letter.getNumber()).isEqualTo(1);
        assertThat(letter.getWords()).contains("تشاركون في: «ندوة»", "الجمعة 30 أبريل 2027، من 11:00 إلى 12:00");
        assertThat(letter.getCalendar()).contains("BEGIN:VEVENT");

        outbox.discard(letter.getId());
        move(15);
        release();

        assertThat(only(LetterState.DISCARDED).getId()).isEqualTo(letter.getId());
        assertThat(letters(LetterState.DRAFT)).hasSize(2).anySatisfy(next -> {
            assertThat(next.getPerson()).isEqualTo(speaker);
            assertThat(next.getNumber()).isEqualTo(2);
            assertThat(next.getWords()).contains("من 15:00 إلى 16:00 (بدلا من: الجمعة 30 أبريل 2027، من 11:00");
        });
    }

    @Test
    void lettersAreFoundByReaderSubjectAndRelease() {
        Person guest = reachable("أسماء الإدريسي", Lang.FR);
        with(given.session(edition, "ورشة"), guest);
        release();
        Letter hers = letters(LetterState.DRAFT).stream()
                .filter(letter -> letter.getPerson().equals(guest))
                .findFirst()
                .orElseThrow();
        move(15);
        release();

        assertThat(found("اسماء ادريسي", null)).containsExactly(hers.getId());
        assertThat(found("PARTICIPATION", null)).containsExactly(hers.getId());
        assertThat(found("participation سلمى", null)).isEmpty();
        outbox.edit(hers.getId(), hers.getVersion(), "Une séance à l’entrée", "Bonjour");
        assertThat(found("seance a entree", null)).containsExactly(hers.getId());
        assertThat(found("participation", null)).isEmpty();

        assertThat(outbox.numbers(edition)).containsExactly(2, 1);
        assertThat(found("سلمي", 2)).hasSize(1).isEqualTo(found(null, 2));
        assertThat(found("أسماء", 2)).isEmpty();
        assertThat(outbox.count(LetterFilter.of(edition).in(LetterState.DRAFT))).isEqualTo(2);
        assertThat(outbox.count(LetterFilter.of(edition))).isEqualTo(3);
    }

    private List<UUID> found(String words, Integer number) {
        LetterFilter filter = new LetterFilter(edition, null, number);
        Page<Letter> page = outbox.page(filter, Paging.search(words, 10));
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(Letter::getId).toList();
    }

    @Test
    void aNewerReleaseOvertakesWhatWasNotSent() {
        release();
        Letter first = only(LetterState.DRAFT);
        with(given.session(edition, "ورشة"), given.person());
        release();
        assertThat(only(LetterState.DRAFT).getId()).isEqualTo(first.getId());

        move(15);
        release();
        assertThat(only(LetterState.OVERTAKEN).getId()).isEqualTo(first.getId());
        assertThat(only(LetterState.DRAFT).getWords())
                .contains("تشاركون في: «ندوة»", "من 15:00 إلى 16:00")
                .doesNotContain("بدلا من");
        assertRefused("letter.over", () -> outbox.send(first.getId()));
        assertRefused("letter.changed", () -> outbox.edit(first.getId(), first.getVersion(), "عنوان", "نص"));
    }

    @Test
    void whatWasSentIsKnownToItsReader() {
        release();
        outbox.send(only(LetterState.DRAFT).getId());
        move(15);
        release();

        assertThat(only(LetterState.DRAFT).getWords()).contains("تغيير في: «ندوة»", "بدلا من");
        assertThat(letters(LetterState.OVERTAKEN)).isEmpty();
    }

    @Test
    void aReleaseThatIsAskedForTwiceAtOnceWritesOneLetter() throws Exception {
        atOnce(() -> colleagues.work(
                () -> {
                    try {
                        releases.release(edition, LocalizedText.EMPTY);
                    } catch (Refusal refusal) {
                        assertThat(refusal.getReason()).isEqualTo("release.unchanged");
                    }
                    return null;
                },
                Role.PUBLISHER));

        assertThat(letters(null)).hasSize(1);
    }

    @Test
    void theAddressIsInNoReleaseAndNoHistory() {
        release();
        speaker.setContactEmail("other-" + speaker.getCode() + "@example.ma");
        speaker = people.save(speaker);

        Release shown = releases.current(edition).orElseThrow();
        assertThat(ReleaseJson.write(shown.content()))
                .contains(speaker.getCode())
                .doesNotContain("@example.ma");
        assertThat(history.of(speaker.getId(), Paging.ALL).items())
                .flatExtracting(HistoryEntry::getFields)
                .asString()
                .contains("contactEmail")
                .doesNotContain("@example.ma");
        assertThat(outbox.mail(only(LetterState.DRAFT).getId()).address()).startsWith("other-");
    }

    @Test
    void agenciesAreWrittenToWhenTheirProposalsAreDecidedOn() {
        Organisation agency = given.organisation();
        Account member = new Account(Codes.random() + "@example.ma", "هند", Set.of(Role.CONTRIBUTOR), "secret");
        member.setOrganisationId(agency.getId());
        member.setInterfaceLanguage(Lang.FR);
        given.atWork(Role.ADMINISTRATOR);
        accounts.save(new Account(Codes.random() + "@example.ma", "مديرة", Set.of(Role.ADMINISTRATOR), "secret"));
        accounts.save(member);
        given.atWork(Role.EDITOR, Role.PUBLISHER);
        Session proposal = new Session(edition, SessionKind.SEMINAR, LocalizedText.ar("مقترح"));
        proposal.setOrganisations(List.of(new Involvement(agency, OrganisationRole.HOST)));
        proposal = proposals.propose(proposal);

        proposal = proposals.sendBack(proposal.getId(), proposal.getVersion(), "أضيفوا ملخصا");
        assertThat(only(LetterState.DRAFT)).satisfies(letter -> {
            assertThat(letter.getAddress()).isEqualTo(member.getEmail());
            assertThat(letter.getNumber()).isNull();
            assertThat(letter.getSubject()).isEqualTo("Proposition à corriger : مقترح");
            assertThat(letter.getWords())
                    .contains("Remarque : أضيفوا ملخصا", "https://office.example/admin/programme/session?e=");
        });

        proposal = proposals.propose(proposal);
        proposals.approve(proposal.getId(), proposal.getVersion(), null);
        assertThat(letters(LetterState.DRAFT))
                .extracting(Letter::getSubject)
                .containsExactly("Proposition acceptée : مقترح", "Proposition à corriger : مقترح");
    }

    @Test
    void editorsChangeAndPublishersSend() {
        release();
        Letter letter = only(LetterState.DRAFT);
        given.atWork(Role.EDITOR);
        outbox.edit(letter.getId(), letter.getVersion(), "عنوان\nآخر", "نص آخر");
        assertRefused("letter.changed", () -> outbox.edit(letter.getId(), letter.getVersion(), "عنوان", "نص"));
        assertRefused("words.missing", () -> outbox.edit(letter.getId(), letter.getVersion() + 1, "عنوان", " "));
        assertThat(only(LetterState.DRAFT).getSubject()).isEqualTo("عنوان آخر");
        assertThatThrownBy(() -> outbox.send(letter.getId())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> outbox.sendAll(edition)).isInstanceOf(NotAllowedException.class);

        given.contributor(given.organisation());
        assertThatThrownBy(() -> outbox.page(LetterFilter.of(edition), Paging.ALL))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> outbox.find(letter.getId())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> outbox.mail(letter.getId())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void withoutAServerOrAnAddressNothingIsSent() {
        release();
        Letter letter = only(LetterState.DRAFT);
        surroundings.setMail(false);
        assertRefused("letter.server", () -> outbox.send(letter.getId()));
        assertRefused("letter.server", () -> outbox.sendAll(edition));

        surroundings.setMail(true);
        people.remove(speaker.getId());
        assertRefused("letter.address", () -> outbox.send(letter.getId()));
        assertThat(outbox.sendAll(edition)).isZero();
        assertThat(only(LetterState.DRAFT).getId()).isEqualTo(letter.getId());
    }

    @Test
    void ofTwoNodesOneSendsALetter() throws Exception {
        release();
        assertThat(outbox.sendAll(edition)).isEqualTo(1);
        Letter letter = only(LetterState.WAITING);
        Instant now = Instant.now();

        List<Optional<Post.Claim>> claims =
                atOnce(() -> colleagues.work(() -> post.claim(letter.getId(), now), Role.PUBLISHER));
        assertThat(claims).filteredOn(Optional::isPresent).hasSize(1);
        assertRefused("letter.over", () -> outbox.discard(letter.getId()));

        assertThat(post.claim(letter.getId(), now.plus(Duration.ofMinutes(4)))).isEmpty();
        Post.Claim after =
                post.claim(letter.getId(), now.plus(Duration.ofMinutes(6))).orElseThrow();
        claims.stream().flatMap(Optional::stream).forEach(post::delivered);
        assertThat(only(LetterState.WAITING).getAttempts()).isEqualTo(2);
        post.delivered(after);
        assertThat(only(LetterState.SENT).getAnswer()).isNull();
    }

    @Test
    void aServerThatIsDownIsTriedAgainAndThenGivenUp() {
        release();
        outbox.sendAll(edition);
        Letter letter = only(LetterState.WAITING);
        postman.sendDue();
        assertThat(only(LetterState.WAITING).getAttempts()).isEqualTo(1);
        assertThat(only(LetterState.WAITING).getAnswer()).contains("127.0.0.1");

        Instant later = Instant.now();
        assertThat(post.claim(letter.getId(), later)).isEmpty();
        for (int attempt = 2; attempt <= 5; attempt++) {
            later = later.plus(Duration.ofMinutes(31));
            post.returned(post.claim(letter.getId(), later).orElseThrow(), "no", false);
        }
        assertThat(only(LetterState.FAILED).getAnswer()).isEqualTo("no");

        outbox.send(letter.getId());
        assertThat(only(LetterState.WAITING).getAttempts()).isZero();
        post.returned(post.claim(letter.getId(), Instant.now().plusSeconds(1)).orElseThrow(), "550 no such user", true);
        assertThat(only(LetterState.FAILED).getAnswer()).isEqualTo("550 no such user");
    }

    private static void assertRefused(String reason, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                .isEqualTo(reason));
    }

    private <T> List<T> atOnce(Callable<T> work) throws Exception {
        List<Future<T>> both = List.of(threads.submit(work), threads.submit(work));
        List<T> results = new ArrayList<>();
        for (Future<T> each : both) {
            results.add(each.get());
        }
        return results;
    }
}
