package ma.riwaq.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.Accounts;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.release.Composer;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done to the board is kept, undone and refused as it should be, in the database. */
@InContainer
class BoardStepsIT {

    @Inject
    private Given given;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentAccount current;

    @Inject
    private Board board;

    @Inject
    private BoardUndo undo;

    @Inject
    private BoardItems items;

    @Inject
    private Schedule schedule;

    @Inject
    private Sessions sessions;

    @Inject
    private Composer composer;

    private Edition edition;
    private Room room;
    private Session session;

    @BeforeEach
    void begin() {
        signIn();
        edition = given.edition();
        room = given.room(edition, "القاعة");
        session = given.session(edition, "ندوة");
    }

    private Account signIn() {
        Account account = given.atWork(Role.EDITOR, Role.ADMINISTRATOR);
        Account saved = accounts.save(account);
        current.signIn(saved);
        return saved;
    }

    private Place at(int hour) {
        return new Place(room, Given.FIRST_DAY, LocalTime.of(hour, 0), 60);
    }

    private Hold hold() {
        return schedule.find(session).map(Hold::of).orElse(new Hold(session.getId(), ""));
    }

    private Integer hour() {
        return schedule.find(session).map(slot -> slot.getStart().getHour()).orElse(null);
    }

    @Test
    void manyStepsAreUndoneAndDoneAgain() {
        board.move(edition, hold(), at(10));
        board.move(edition, hold(), at(12));
        board.unplace(edition, hold());
        assertThat(hour()).isNull();
        undo.undo(edition);
        assertThat(hour()).isEqualTo(12);
        undo.undo(edition);
        assertThat(hour()).isEqualTo(10);
        undo.undo(edition);
        assertThat(hour()).isNull();
        assertThatThrownBy(() -> undo.undo(edition)).isInstanceOf(Refusal.class);
        undo.redo(edition);
        undo.redo(edition);
        assertThat(hour()).isEqualTo(12);
        board.move(edition, hold(), at(14));
        assertThat(undo.nextAgain(edition)).isEmpty();
    }

    @Test
    void anUndoOfWhatOthersChangedSaysWhatAndWho() {
        board.move(edition, hold(), at(10));
        Account me = current.getAccount();
        Account other = signIn();
        board.move(edition, hold(), at(15));
        current.signIn(me);
        assertThatThrownBy(() -> undo.undo(edition)).isInstanceOfSatisfying(OvertakenException.class, e -> {
            assertThat(e.getItems()).singleElement().satisfies(item -> {
                assertThat(item.by()).isEqualTo(other.getName());
                assertThat(item.found().start()).isEqualTo("15:00");
                assertThat(item.wanted()).isNull();
            });
        });
        assertThat(hour()).isEqualTo(15);
        undo.forget(edition);
        assertThat(undo.next(edition)).isEmpty();
    }

    @Test
    void aMoveOfWhatOthersTookOffSaysWho() {
        board.move(edition, hold(), at(10));
        Hold seen = hold();
        Account other = signIn();
        board.unplace(edition, hold());
        assertThatThrownBy(() -> board.move(edition, seen, at(11)))
                .isInstanceOfSatisfying(OvertakenException.class, e -> assertThat(e.getItems())
                        .singleElement()
                        .satisfies(item -> assertThat(item.by()).isEqualTo(other.getName())));
        assertThat(hour()).isNull();
    }

    @Test
    void anUnplacedSessionKeepsItsLength() {
        board.move(edition, hold(), new Place(room, Given.FIRST_DAY, LocalTime.of(10, 0), 75));
        board.unplace(edition, hold());
        assertThat(sessions.find(session.getId()).orElseThrow().getPlannedMinutes())
                .isEqualTo(75);
    }

    @Test
    void aCopyIsADraftOnAnotherDayAndIsUndone() {
        board.move(edition, hold(), at(10));
        board.repeat(edition, hold());
        assertThat(sessions.all(edition)).hasSize(11);
        assertThat(schedule.all(edition)).extracting(Slot::getDay).doesNotHaveDuplicates();
        undo.undo(edition);
        assertThat(sessions.all(edition)).containsExactly(session);
        undo.redo(edition);
        assertThat(schedule.all(edition)).hasSize(11);
    }

    @Test
    void blocksAreUndoneAndNeverReleased() {
        String words = "تجهيز القاعة";
        board.block(edition, BlockKind.BLOCKER, LocalizedText.ar(words), List.of(at(9)));
        Block block = items.blocks(edition).get(0);
        assertThat(ReleaseJson.write(composer.compose(edition.getId(), null))).doesNotContain(words);
        board.unplace(edition, Hold.of(block));
        assertThat(items.blocks(edition)).isEmpty();
        undo.undo(edition);
        assertThat(items.blocks(edition)).containsExactly(block);
        undo.undo(edition);
        assertThat(items.blocks(edition)).isEmpty();
        undo.redo(edition);
        assertThat(items.blocks(edition).get(0).getNote()).isEqualTo(LocalizedText.ar(words));
    }

    @Test
    void everyChangeIsSeenInTheRevision() {
        String before = items.revision(edition);
        board.move(edition, hold(), at(10));
        String placed = items.revision(edition);
        assertThat(placed).isNotEqualTo(before);
        sessions.remove(session.getId());
        assertThat(items.revision(edition)).isNotEqualTo(placed);
    }

    @Test
    void whatIsOfAnotherEditionOrOutsideItIsRefused() {
        Edition other = given.edition();
        Session stranger = given.session(other, "غريبة");
        assertThatThrownBy(() -> board.move(edition, new Hold(stranger.getId(), ""), at(10)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> board.move(other, new Hold(stranger.getId(), ""), at(10)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> board.move(edition, new Hold(UUID.randomUUID(), ""), at(10)))
                .isInstanceOf(Refusal.class);
        Place before = new Place(room, Given.FIRST_DAY.minusDays(1), LocalTime.NOON, 60);
        assertThatThrownBy(() -> board.move(edition, hold(), before)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> board.move(edition, hold(), at(10).lasting(0))).isInstanceOf(Refusal.class);
        assertThat(hour()).isNull();
        assertThat(undo.next(edition)).isEmpty();
    }

    @Test
    void onlyEditorsArrange() {
        given.atWork(Role.CONTRIBUTOR, Role.PUBLISHER, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> board.move(edition, hold(), at(10))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> undo.undo(edition)).isInstanceOf(NotAllowedException.class);
    }
}
