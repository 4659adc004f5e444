package ma.riwaq.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import ma.riwaq.renewal.FairDay.Turn;
import ma.riwaq.venue.Unavailability;
import org.junit.jupiter.api.Test;

class FairDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 10);

    private static FairDays to(String first, String last) {
        return new FairDays(FIRST, LAST, LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void theSecondDayIsTheSecondDay() {
        assertThat(to("2027-05-06", "2027-05-16").moved(FIRST.plusDays(1))).contains(LocalDate.of(2027, 5, 7));
    }

    @Test
    void aDayThatAShorterFairLacksIsGone() {
        FairDays days = to("2027-05-06", "2027-05-14");
        assertThat(days.moved(FIRST.plusDays(8))).contains(LocalDate.of(2027, 5, 14));
        assertThat(days.moved(FIRST.plusDays(9))).isEmpty();
        assertThat(days.all())
                .filteredOn(day -> day.turn() == Turn.GONE)
                .extracting(FairDay::number)
                .containsExactly(10, 11);
    }

    @Test
    void aLongerFairAddsDays() {
        assertThat(to("2027-05-06", "2027-05-17").all()).last().satisfies(day -> {
            assertThat(day.number()).isEqualTo(12);
            assertThat(day.turn()).isEqualTo(Turn.ADDED);
        });
    }

    @Test
    void tellsWhichWeekdaysDiffer() {
        assertThat(to("2027-05-06", "2027-05-16").all()).allMatch(day -> day.turn() == Turn.SAME_WEEKDAY);
        assertThat(to("2027-04-30", "2027-05-10").all()).allMatch(day -> day.turn() == Turn.OTHER_WEEKDAY);
    }

    @Test
    void daysAroundTheFairStayAroundIt() {
        FairDays shorter = to("2027-05-06", "2027-05-08");
        assertThat(shorter.moved(FIRST.minusDays(1))).contains(LocalDate.of(2027, 5, 5));
        assertThat(shorter.moved(LAST.plusDays(1))).contains(LocalDate.of(2027, 5, 9));
    }

    @Test
    void aTimeWithoutARoomMovesByTheDayOnWhichItStarts() {
        FairDays shorter = to("2027-05-06", "2027-05-08");
        LocalDateTime night = FIRST.plusDays(2).atTime(22, 0);
        Unavailability moved = shorter.moved(new Unavailability(night, night.plusHours(4), "حفل"))
                .orElseThrow();
        assertThat(moved.getStart()).isEqualTo("2027-05-08T22:00");
        assertThat(moved.getEnd()).isEqualTo("2027-05-09T02:00");
        assertThat(moved.getReason()).isEqualTo("حفل");
        assertThat(shorter.moved(new Unavailability(night.plusDays(1), night.plusDays(2), null)))
                .isEmpty();
    }
}
