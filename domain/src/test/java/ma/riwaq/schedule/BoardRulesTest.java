package ma.riwaq.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Unavailability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where things go when the board moves several, or looks for a free time. */
class BoardRulesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);
    private final Edition edition = new Edition(
            new Fair("siel", LocalizedText.ar("المعرض")),
            29,
            "siel-29",
            LocalizedText.ar("الدورة"),
            DAY,
            DAY.plusDays(2));
    private final Room room = room("main");
    private final Room other = room("other");

    @BeforeEach
    void open() {
        edition.open(DAY, LocalTime.of(10, 0), LocalTime.of(18, 0));
        edition.open(DAY.plusDays(2), LocalTime.of(11, 0), LocalTime.of(18, 0));
    }

    private Room room(String code) {
        return new Room(edition, code, LocalizedText.ar("القاعة"));
    }

    private Slot slot(String start, int minutes, Room in) {
        Session session = new Session(edition, SessionKind.SEMINAR, LocalizedText.ar("ندوة"));
        return new Slot(session, DAY, LocalTime.parse(start), minutes, in);
    }

    private Block block(BlockKind kind, String start, int minutes) {
        return new Block(edition, kind, LocalizedText.EMPTY, new Place(room, DAY, LocalTime.parse(start), minutes));
    }

    private LocalDateTime next(String from, int minutes, Placed... held) {
        return new FreeTime(room, List.of(held))
                .next(edition, DAY.atTime(LocalTime.parse(from)), minutes)
                .map(Place::startsAt)
                .orElse(null);
    }

    private static LocalTime start(Map<? extends Placed, Place> places, Placed of) {
        return places.get(of).start();
    }

    @Test
    void theNextFreeTimeIsWhileTheFairIsOpen() {
        assertThat(next("08:00", 60)).isEqualTo(DAY.atTime(10, 0));
        assertThat(next("17:00", 60)).isEqualTo(DAY.atTime(17, 0));
        assertThat(next("17:05", 60)).isEqualTo(DAY.plusDays(2).atTime(11, 0));
    }

    @Test
    void theNextFreeTimeLeavesTheChangeOverOnBothSides() {
        room.setChangeoverMinutes(10);
        assertThat(next("10:00", 60, slot("11:00", 60, room))).isEqualTo(DAY.atTime(12, 10));
        assertThat(next("10:00", 50, slot("11:00", 60, room))).isEqualTo(DAY.atTime(10, 0));
    }

    @Test
    void theNextFreeTimeIsBetweenWhatIsHeldAndStartsAtAFullFiveMinutes() {
        assertThat(next("10:00", 45, slot("12:00", 60, room), slot("10:00", 62, room)))
                .isEqualTo(DAY.atTime(11, 5));
        assertThat(next("10:00", 60, slot("10:00", 60, other))).isEqualTo(DAY.atTime(10, 0));
    }

    @Test
    void theNextFreeTimeAvoidsBlocksAndWhenTheRoomIsClosed() {
        room.setUnavailable(List.of(new Unavailability(DAY.atTime(9, 0), DAY.atTime(13, 0), null)));
        assertThat(next("10:00", 60, block(BlockKind.BREAK, "13:00", 30))).isEqualTo(DAY.atTime(13, 30));
    }

    @Test
    void aRoomForSeveralIsAlwaysFreeButForBlocks() {
        room.setSeveralAtOnce(true);
        assertThat(next("10:00", 60, slot("10:00", 60, room))).isEqualTo(DAY.atTime(10, 0));
        assertThat(next("10:00", 60, block(BlockKind.BLOCKER, "10:00", 60))).isEqualTo(DAY.atTime(11, 0));
    }

    @Test
    void aFullEditionHasNoFreeTime() {
        assertThat(next("10:00", 481)).isNull();
    }

    @Test
    void shiftMovesOnlyWhatComesAfterInTheSameRoom() {
        Slot before = slot("10:00", 60, room);
        Slot first = slot("11:00", 60, room);
        Slot second = slot("13:00", 60, room);
        Slot elsewhere = slot("12:00", 60, other);
        var places = Rearrangement.shifted(List.of(before, first, second, elsewhere), room, DAY.atTime(11, 0), 15);
        assertThat(places.keySet()).containsExactly(first, second);
        assertThat(start(places, first)).isEqualTo("11:15");
        assertThat(start(places, second)).isEqualTo("13:15");
    }

    @Test
    void shiftMayRunPastMidnight() {
        Slot late = slot("23:30", 60, room);
        var places = Rearrangement.shifted(List.of(late), room, DAY.atTime(23, 0), 45);
        assertThat(places.get(late).startsAt()).isEqualTo(DAY.plusDays(1).atTime(0, 15));
    }

    @Test
    void closingGapsLeavesTheGapAndTheFirstWhereItIs() {
        Slot first = slot("10:00", 60, room);
        Slot second = slot("12:00", 30, room);
        Slot third = slot("15:00", 45, room);
        var places = Rearrangement.closed(List.of(third, first, second), room, DAY, 10);
        assertThat(start(places, first)).isEqualTo("10:00");
        assertThat(start(places, second)).isEqualTo("11:10");
        assertThat(start(places, third)).isEqualTo("11:50");
    }

    @Test
    void closingGapsPullsOverlapsApartAndGoesAroundBlockers() {
        Slot first = slot("10:00", 60, room);
        Slot second = slot("10:30", 60, room);
        Block blocker = block(BlockKind.BLOCKER, "11:30", 30);
        Block pause = block(BlockKind.BREAK, "13:00", 15);
        var places = Rearrangement.closed(List.of(first, second, blocker, pause), room, DAY, 0);
        assertThat(places).doesNotContainKey(blocker);
        assertThat(start(places, second)).isEqualTo("12:00");
        assertThat(start(places, pause)).isEqualTo("13:00");
    }

    @Test
    void swappedThingsKeepTheirLengths() {
        Slot one = slot("10:00", 60, room);
        Slot two = slot("15:00", 30, other);
        var places = Rearrangement.swapped(one, two);
        assertThat(places.get(one)).isEqualTo(new Place(other, DAY, LocalTime.of(15, 0), 60));
        assertThat(places.get(two)).isEqualTo(new Place(room, DAY, LocalTime.of(10, 0), 30));
    }

    @Test
    void aChangeIsRememberedLetterForLetter() {
        Spot before = Spot.of(slot("10:00", 60, room));
        Spot after = Spot.of(block(BlockKind.BREAK, "10:00", 15).getPlace(), BlockKind.BREAK, LocalizedText.ar("شاي"));
        List<Change> changes =
                List.of(new Change(room.getId(), before, after, false), new Change(other.getId(), null, before, true));
        ChangesConverter converter = new ChangesConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(changes)))
                .isEqualTo(changes);
    }

    @Test
    void aCopySaysTheSameButIsADraftOfItsOwn() {
        Session session = slot("10:00", 60, room).getSession();
        session.approve();
        session.setPlannedMinutes(45);
        Session copy = session.copied();
        assertThat(copy.getTitle()).isEqualTo(session.getTitle());
        assertThat(copy.getPlannedMinutes()).isEqualTo(45);
        assertThat(copy.getState().isPublic()).isFalse();
        assertThat(copy.getCode()).isNotEqualTo(session.getCode());
        assertThat(copy).isNotEqualTo(session);
    }
}
