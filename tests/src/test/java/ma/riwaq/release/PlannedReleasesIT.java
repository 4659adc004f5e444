package ma.riwaq.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Session;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Colleagues;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Releases that several people and nodes ask for at once, and releases at a set time. */
@InContainer
class PlannedReleasesIT {

    @Inject
    private Given given;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Releases releases;

    @Inject
    private ReleasePlans plans;

    @Inject
    private PlannedReleases planned;

    @Inject
    private Schedule schedule;

    @Resource
    private ManagedExecutorService threads;

    @BeforeEach
    void somebodyWhoMayRelease() {
        given.atWork(Role.EDITOR, Role.PUBLISHER);
    }

    @Test
    void oneOfTwoReleasesAskedForAtOnceHappens() throws Exception {
        Edition edition = given.edition();
        given.session(edition, "ندوة");

        List<Optional<String>> refusals = atOnce(() -> colleagues.work(() -> refusal(edition), Role.PUBLISHER));

        assertThat(refusals).containsExactlyInAnyOrder(Optional.empty(), Optional.of("release.unchanged"));
        assertThat(releases.numbers(edition)).containsExactly(1);
    }

    private Optional<String> refusal(Edition edition) {
        try {
            releases.release(edition, LocalizedText.EMPTY);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.getReason());
        }
    }

    @Test
    void aPlannedReleaseIsMadeOnceOnTwoNodes() throws Exception {
        Edition edition = given.edition();
        given.session(edition, "ندوة");
        plans.plan(edition, soon(edition), LocalizedText.ar("في موعده"));
        assertThat(plans.open(edition)).isPresent();
        planned();
        assertThat(releases.numbers(edition)).isEmpty();

        waitUntilDue(edition);
        given.session(edition, "أضيفت بعد البرمجة");
        atOnce(() -> {
            colleagues.node(planned::releaseDue);
            return null;
        });

        assertThat(releases.numbers(edition)).containsExactly(1);
        Release made = releases.current(edition).orElseThrow();
        assertThat(made.content().sessions()).hasSize(2);
        assertThat(made.getNote()).isEqualTo(LocalizedText.ar("في موعده"));
        assertThat(plans.of(edition)).singleElement().satisfies(plan -> {
            assertThat(plan.getNumber()).isEqualTo(1);
            assertThat(plan.getAuthor()).isEqualTo(made.getAuthor());
            assertThat(plan.isOpen()).isFalse();
        });
    }

    @Test
    void whyNothingCameOfAPlanIsRemembered() throws Exception {
        Edition edition = given.edition();
        given.session(edition, "ندوة");
        releases.release(edition, LocalizedText.EMPTY);
        plans.plan(edition, soon(edition), LocalizedText.EMPTY);
        waitUntilDue(edition);
        planned();
        assertThat(plans.of(edition).get(0).getFailure()).isEqualTo("release.unchanged");

        clash(edition);
        plans.plan(edition, soon(edition), LocalizedText.EMPTY);
        waitUntilDue(edition);
        planned();
        planned();
        assertThat(plans.of(edition).get(0).getFailure()).isEqualTo("release.blocked");
        assertThat(releases.numbers(edition)).containsExactly(1);
    }

    @Test
    void blockersStopARelease() {
        Edition edition = given.edition();
        clash(edition);
        assertThatThrownBy(() -> releases.release(edition, LocalizedText.EMPTY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("release.blocked"));
        assertThat(releases.current(edition)).isEmpty();
    }

    private void clash(Edition edition) {
        Room room = given.room(edition, "القاعة");
        given.placed(given.session(edition, "ندوة"), room, 11);
        Session second = given.session(edition, "ورشة");
        schedule.restorePlace(new Slot(second, Given.FIRST_DAY, LocalTime.of(11, 30), 60, room));
    }

    @Test
    void aCancelledPlanIsOver() throws Exception {
        Edition edition = given.edition();
        given.session(edition, "ندوة");
        ReleasePlan plan = plans.plan(edition, soon(edition), LocalizedText.EMPTY);
        assertThatThrownBy(() -> plans.plan(edition, soon(edition), LocalizedText.EMPTY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("planDay.other"));
        plans.cancel(plan.getId());
        waitUntilDue(edition);
        planned();
        assertThat(releases.numbers(edition)).isEmpty();
        assertThatThrownBy(() -> plans.cancel(plan.getId())).isInstanceOf(Refusal.class);
    }

    @Test
    void thePastCannotBePlannedNorByEditors() {
        Edition edition = given.edition();
        assertThatThrownBy(() -> plans.plan(edition, LocalDateTime.of(2024, 5, 11, 9, 0), LocalizedText.EMPTY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("planDay.past"));
        given.atWork(Role.EDITOR);
        assertThatThrownBy(() -> plans.plan(edition, soon(edition), LocalizedText.EMPTY))
                .isInstanceOf(NotAllowedException.class);
    }

    private void planned() {
        colleagues.node(planned::releaseDue);
    }

    private static LocalDateTime soon(Edition edition) {
        return FairTime.local(Instant.now().plusMillis(1500), edition.getZoneId());
    }

    private static void waitUntilDue(Edition edition) throws InterruptedException {
        LocalDateTime then = FairTime.local(Instant.now(), edition.getZoneId()).plusSeconds(2);
        while (FairTime.local(Instant.now(), edition.getZoneId()).isBefore(then)) {
            Thread.sleep(50);
        }
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
