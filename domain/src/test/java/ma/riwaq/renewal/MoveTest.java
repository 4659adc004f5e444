package ma.riwaq.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import ma.riwaq.programme.Session;
import ma.riwaq.schedule.Slot;
import org.junit.jupiter.api.Test;

class MoveTest {

    private final LastYear edition = new LastYear();

    @Test
    void everythingGoesWithItsFairDay() {
        edition.session("ندوة", 3);
        LocalDate first = LocalDate.of(2026, 9, 24);
        assertThat(new Move(edition.contents(), first, first.plusDays(10)).carryOut())
                .isEmpty();
        Slot slot = edition.slots.get(0);
        assertThat(slot.getStartsAt()).isEqualTo("2026-09-26T11:00");
        assertThat(slot.isWithinEdition()).isTrue();
        assertThat(edition.day.getDay()).isEqualTo("2026-09-26");
        assertThat(edition.edition.getOfficialOpening()).isEqualTo("2026-09-23");
        assertThat(edition.edition.getDays().get(0).getOpens()).isEqualTo("15:00");
        assertThat(edition.edition.getDays().get(1).getOpens()).isEqualTo("10:00");
        assertThat(edition.hall.getUnavailable().get(1).getStart()).isEqualTo("2026-10-04T17:00");
    }

    @Test
    void byADayTheHoursGoAlong() {
        new Move(edition.contents(), LastYear.FIRST.plusDays(1), LastYear.LAST.plusDays(1)).carryOut();
        assertThat(edition.edition.getDays()).hasSize(11).first().satisfies(day -> {
            assertThat(day.getDay()).isEqualTo("2026-05-01");
            assertThat(day.getOpens()).isEqualTo("15:00");
        });
    }

    @Test
    void whatHadADayThatIsGoneHasNone() {
        Session kept = edition.session("الندوة الأولى", 1);
        edition.session("الندوة الثامنة", 8);
        edition.day.setDay(LastYear.LAST);
        // day 8 was on 7 May, which is still a day of the fair, but not the eighth
        Move move = new Move(edition.contents(), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8));
        assertThat(move.forecast().losses())
                .extracting(Loss::part, Loss::day)
                .containsExactly(tuple(Part.SESSIONS, 8), tuple(Part.EVENTS, 11), tuple(Part.ROOMS, 11));
        assertThat(move.carryOut()).containsExactly(edition.slots.get(1));
        assertThat(edition.slots.get(0).getSession()).isEqualTo(kept);
        assertThat(edition.slots.get(0).getDay()).isEqualTo("2026-05-04");
        assertThat(edition.day.getDay()).isNull();
        assertThat(edition.hall.getUnavailable()).hasSize(1);
    }

    @Test
    void tellingDoesNotMove() {
        edition.session("ندوة", 11);
        new Move(edition.contents(), LocalDate.of(2026, 6, 4), LocalDate.of(2026, 6, 5)).forecast();
        assertThat(edition.edition.getFirstDay()).isEqualTo(LastYear.FIRST);
        assertThat(edition.slots.get(0).getDay()).isEqualTo(LastYear.LAST);
    }
}
