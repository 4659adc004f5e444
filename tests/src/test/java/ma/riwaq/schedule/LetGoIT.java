package ma.riwaq.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publications;
import ma.riwaq.shared.Paging;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import org.junit.jupiter.api.Test;

/** A server that runs for the days of a fair does not keep what it was asked about. */
@InContainer
class LetGoIT {

    /** Less than the server lets a request take, in which the test runs. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    private Given given;

    @Inject
    private Schedule schedule;

    @Inject
    private Publications publications;

    @Inject
    private Rooms rooms;

    @Inject
    private Sessions sessions;

    @Test
    void nothingIsHeldOfWhatAQuestionWasAbout() throws InterruptedException {
        List<WeakReference<?>> asked = ask();
        Instant end = Instant.now().plus(PATIENCE);
        while (asked.stream().anyMatch(one -> one.get() != null)
                && Instant.now().isBefore(end)) {
            System.gc();
            Thread.sleep(100);
        }
        assertThat(asked).extracting(WeakReference::get).containsOnlyNulls();
    }

    private List<WeakReference<?>> ask() {
        given.atWork(Role.EDITOR);
        Edition edition = given.edition();
        Event event = given.event(edition);
        Theme theme = given.theme(edition);
        Room room = given.room(edition, "القاعة");
        Session session = given.session(edition, "ندوة");
        assertThat(schedule.page(new SessionFilter(edition, null, null, event, null, null, null, null), Paging.ALL)
                        .items())
                .isEmpty();
        assertThat(schedule.page(new SessionFilter(edition, null, null, null, theme, null, null, null), Paging.ALL)
                        .items())
                .isEmpty();
        assertThat(schedule.page(new SessionFilter(edition, null, null, null, null, room, null, null), Paging.ALL)
                        .items())
                .isEmpty();
        assertThat(rooms.all(edition)).containsExactly(room);
        assertThat(sessions.of(event)).isEmpty();
        assertThat(schedule.find(session)).isEmpty();
        assertThat(publications.in(session)).isEmpty();
        return List.of(
                new WeakReference<>(edition),
                new WeakReference<>(event),
                new WeakReference<>(theme),
                new WeakReference<>(room),
                new WeakReference<>(session));
    }
}
