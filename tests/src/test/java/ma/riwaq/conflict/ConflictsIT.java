package ma.riwaq.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The conflicts of a draft in the database, and what people accept of them. */
@InContainer
class ConflictsIT {

    @Inject
    private Given given;

    @Inject
    private People people;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private Rooms rooms;

    @Inject
    private Conflicts conflicts;

    @Inject
    private TimeBands bands;

    private Edition edition;
    private Slot second;

    /** A person moderates in one room and speaks in another at the same time. */
    @BeforeEach
    void aClash() {
        given.atWork(Role.EDITOR);
        edition = given.edition();
        Person salma = people.save(new Person(Codes.random(), LocalizedText.ar("سلمى")));
        given.placed(with(salma, PersonRole.MODERATOR), given.room(edition, "القاعة الكبرى"), 11);
        second = given.placed(with(salma, PersonRole.SPEAKER), given.room(edition, "القاعة الصغرى"), 11);
    }

    private Session with(Person person, PersonRole role) {
        Session session = given.session(edition, "ندوة " + Codes.random());
        session.setTitle(LocalizedText.of("ندوة", "Séminaire", null));
        session.setPeople(List.of(new Participation(person, role)));
        return sessions.save(session);
    }

    @Test
    void aClashIsFoundWithBothSides() {
        assertThat(conflicts.review(edition).open()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.PERSON_TWICE);
            assertThat(conflict.about().name()).isEqualTo(LocalizedText.ar("سلمى"));
            assertThat(List.of(conflict.first().room(), conflict.second().room()))
                    .containsExactlyInAnyOrder(LocalizedText.ar("القاعة الكبرى"), LocalizedText.ar("القاعة الصغرى"));
        });
    }

    @Test
    void anAcceptedWarningComesBackWhenASideMoves() {
        String fingerprint = conflicts.review(edition).open().get(0).fingerprint();
        conflicts.accept(edition, fingerprint, "تتنقل بين القاعتين");
        Review accepted = conflicts.review(edition);
        assertThat(accepted.open()).isEmpty();
        assertThat(accepted.accepted()).singleElement().satisfies(one -> {
            assertThat(one.acceptance().getReason()).isEqualTo("تتنقل بين القاعتين");
            assertThat(one.acceptance().getAuthor()).startsWith("سلمى");
            assertThat(one.acceptance().getTime()).isNotNull();
        });
        move(LocalTime.of(11, 15));
        assertThat(conflicts.review(edition).open()).hasSize(1);
        assertThat(conflicts.review(edition).accepted()).isEmpty();
    }

    @Test
    void whoRegisteredNeedsASeat() {
        Room small = given.room(edition, "قاعة صغيرة");
        small.setCapacity(20);
        Session asked = given.session(edition, "ورشة");
        asked.setTitle(LocalizedText.of("ورشة", "Atelier", null));
        asked.setRegistered(21);
        asked.setExpected(15);
        given.placed(sessions.save(asked), rooms.save(small), 15);
        assertThat(conflicts.review(edition).open())
                .filteredOn(conflict -> conflict.kind() != ConflictKind.PERSON_TWICE)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(ConflictKind.TOO_MANY_REGISTERED);
                    assertThat(conflict.measure()).isEqualTo(new Measure(21, 20));
                    assertThat(conflict.about().name()).isEqualTo(LocalizedText.ar("قاعة صغيرة"));
                });
    }

    private void move(LocalTime start) {
        Slot slot = schedule.find(second.getSession()).orElseThrow();
        slot.setStart(start);
        schedule.place(slot);
    }

    @Test
    void aDecisionIsTakenBack() {
        String fingerprint = conflicts.review(edition).open().get(0).fingerprint();
        conflicts.accept(edition, fingerprint, "متفق عليه");
        conflicts.withdraw(edition, fingerprint);
        assertThat(conflicts.review(edition).open()).hasSize(1);
    }

    @Test
    void aBlockerOrAConflictWithoutAReasonIsNotAccepted() {
        TimeBand prayer = bands.fridayPrayer(edition);
        prayer.setHard(true);
        bands.save(prayer);
        move(prayer.getStart());
        Conflict blocker = conflicts.review(edition).open().get(0);
        assertThat(blocker.kind()).isEqualTo(ConflictKind.BAND);
        refused("conflict.blocker", blocker.fingerprint(), "متفق عليه");
        refused("reason.missing", blocker.fingerprint(), " \u200f ");
        refused("conflict.gone", "0".repeat(64), "متفق عليه");
    }

    private void refused(String reason, String fingerprint, String why) {
        assertThatThrownBy(() -> conflicts.accept(edition, fingerprint, why))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo(reason));
    }

    @Test
    void anAgencyAcceptsNothing() {
        String fingerprint = conflicts.review(edition).open().get(0).fingerprint();
        given.atWork(Role.CONTRIBUTOR);
        assertThatThrownBy(() -> conflicts.accept(edition, fingerprint, "متفق عليه"))
                .isInstanceOf(NotAllowedException.class);
    }
}
