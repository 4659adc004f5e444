package ma.riwaq.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleaseDocument.Slot;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.web.schedule.Timetable.Item;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 11);
    private static final Room HALL = room("hall");
    private static final Room CORNER = room("corner");

    @Test
    void laysOutRoomsByTime() {
        Timetable day = Timetable.of(
                List.of(at("a", "10:00", 60, HALL), at("b", "10:30", 60, CORNER), at("c", "11:00", 30, HALL)),
                List.of(HALL, room("empty"), CORNER));

        assertThat(day.columns()).extracting(Timetable.Column::room).containsExactly(HALL, CORNER);
        assertThat(day.rows()).extracting(Timetable.Row::start).containsExactly(1, 2, 3);
        assertThat(day.items())
                .extracting(Item::row, Item::span, Item::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 2, 1),
                        org.assertj.core.groups.Tuple.tuple(2, 2, 2),
                        org.assertj.core.groups.Tuple.tuple(3, 1, 1));
        assertThat(day.grid()).isTrue();
    }

    @Test
    void givesSessionsAtOnceColumnsOfTheirOwn() {
        Timetable day = Timetable.of(
                List.of(at("a", "10:00", 60, HALL), at("b", "10:00", 30, HALL), at("c", "10:30", 30, HALL)),
                List.of(HALL));

        assertThat(day.columns()).containsExactly(new Timetable.Column(HALL, 1, 2));
        assertThat(day.items()).extracting(Item::column).containsExactly(1, 2, 2);
    }

    @Test
    void putsSessionsWithoutARoomLast() {
        Timetable day = Timetable.of(List.of(at("a", "10:00", 60, null), at("b", "10:00", 60, HALL)), List.of(HALL));

        assertThat(day.columns()).extracting(Timetable.Column::room).containsExactly(HALL, null);
    }

    @Test
    void goesOnOverMidnight() {
        Timetable day =
                Timetable.of(List.of(at("a", "23:30", 60, HALL), at("b", "23:45", 15, CORNER)), List.of(HALL, CORNER));

        assertThat(day.items()).extracting(Item::span).containsExactly(3, 1);
    }

    @Test
    void isAListWhereItWouldBeTooWide() {
        Timetable one = Timetable.of(List.of(at("a", "10:00", 60, HALL)), List.of(HALL));
        List<Placed> many = java.util.stream.IntStream.range(0, 13)
                .mapToObj(i -> at("s" + i, "10:00", 60, HALL))
                .toList();

        assertThat(one.grid()).isFalse();
        assertThat(Timetable.of(many, List.of(HALL)).grid()).isFalse();
        assertThat(Timetable.of(List.of(), List.of(HALL)).items()).isEmpty();
    }

    private static Room room(String code) {
        return new Room(code, LocalizedText.ar(code), LocalizedText.EMPTY, null, true, false);
    }

    private static Placed at(String code, String start, int minutes, Room room) {
        Slot slot = new Slot(DAY, LocalTime.parse(start), minutes, room == null ? null : room.code());
        Session session = new Session(
                code,
                code,
                LocalizedText.ar(code),
                LocalizedText.EMPTY,
                "SEMINAR",
                LocalizedText.EMPTY,
                null,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "approved",
                LocalizedText.EMPTY,
                slot,
                0);
        return new Placed(session, null, DAY, slot.start(), slot.end().toLocalTime(), room, true);
    }
}
