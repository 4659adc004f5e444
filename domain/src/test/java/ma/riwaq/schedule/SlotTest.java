package ma.riwaq.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 11);
    private final Edition edition = new Edition(
            new Fair("siel", LocalizedText.ar("المعرض")), 29, "siel-29", LocalizedText.ar("الدورة"), DAY, DAY);
    private final Room room = new Room(edition, "main", LocalizedText.ar("القاعة"));

    private Slot slot(String start, int minutes, Room in) {
        Session session = new Session(edition, SessionKind.SEMINAR, LocalizedText.ar("ندوة"));
        return new Slot(session, DAY, LocalTime.parse(start), minutes, in);
    }

    @Test
    void clashesWithAnotherInItsRoom() {
        assertThat(slot("11:00", 60, room).clashesWith(slot("11:59", 30, room))).isTrue();
        assertThat(slot("11:00", 60, room).clashesWith(slot("10:00", 180, room)))
                .isTrue();
    }

    @Test
    void neighboursDoNotClash() {
        assertThat(slot("11:00", 60, room).clashesWith(slot("12:00", 60, room))).isFalse();
        assertThat(slot("12:00", 60, room).clashesWith(slot("11:00", 60, room))).isFalse();
    }

    @Test
    void doesNotClashInAnotherRoomOrInNone() {
        Room other = new Room(edition, "other", LocalizedText.ar("الورشة"));
        assertThat(slot("11:00", 60, room).clashesWith(slot("11:00", 60, other)))
                .isFalse();
        assertThat(slot("11:00", 60, null).clashesWith(slot("11:00", 60, null))).isFalse();
    }

    @Test
    void doesNotClashWhereSeveralFit() {
        room.setSeveralAtOnce(true);
        assertThat(slot("11:00", 60, room).clashesWith(slot("11:00", 60, room))).isFalse();
    }

    @Test
    void runsPastMidnight() {
        Slot late = slot("23:30", 90, room);
        assertThat(late.getEndsAt()).isEqualTo(DAY.plusDays(1).atTime(1, 0));
        Slot early = new Slot(
                new Session(edition, SessionKind.TALK, LocalizedText.ar("مداخلة")),
                DAY.plusDays(1),
                LocalTime.of(0, 30),
                30,
                room);
        assertThat(late.clashesWith(early)).isTrue();
    }
}
