package ma.riwaq.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import ma.riwaq.conflict.BandKind;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.programme.Session;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.BlockKind;
import ma.riwaq.schedule.Place;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class MoveTest {

    private final LastYear edition = new LastYear();

    @Test
    void everythingGoesWithItsFairDay() {
        edition.session("ندوة", 3);
        LocalDate first = LocalDate.of(2026, 9, 24);
        Move move = new Move(edition.contents(), first, first.plusDays(10));
        assertThat(move.carryOut()).contains(edition.edition, edition.hall, edition.day, edition.slots.get(0));
        assertThat(move.gone()).isEmpty();
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
    void aDayThatWasOnlyAnnouncedMovesLikeThoseThatHaveATime() {
        Session early = edition.session("الندوة الأولى", 1);
        early.setPlannedDay(LastYear.FIRST.plusDays(2));
        Session late = edition.session("الندوة الثانية", 2);
        late.setPlannedDay(LastYear.LAST);
        new Move(edition.contents(), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8)).carryOut();
        assertThat(early.getPlannedDay()).isEqualTo("2026-05-06");
        assertThat(late.getPlannedDay()).as("the eleventh day is gone").isNull();
    }

    @Test
    void whatHadADayThatIsGoneHasNone() {
        Session kept = edition.session("الندوة الأولى", 1);
        edition.session("الندوة الثامنة", 8);
        edition.day.setDay(LastYear.LAST);
        // day 8 was on 7 May, which is still a day of the fair, but not the eighth
        Block first = block(1);
        Block eighth = block(8);
        Move move = new Move(edition.contents(), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 8));
        assertThat(move.forecast().losses())
                .extracting(Loss::part, Loss::day)
                .containsExactly(
                        tuple(Part.SESSIONS, 8), tuple(Part.EVENTS, 11), tuple(Part.ROOMS, 11), tuple(Part.ROOMS, 8));
        assertThat(move.carryOut()).doesNotContain(edition.slots.get(1));
        assertThat(move.gone()).containsExactly(edition.slots.get(1), eighth);
        assertThat(first.getPlace().day()).isEqualTo("2026-05-04");
        assertThat(edition.slots.get(1).getSession().getPlannedMinutes()).isEqualTo(60);
        assertThat(edition.slots.get(0).getSession()).isEqualTo(kept);
        assertThat(edition.slots.get(0).getDay()).isEqualTo("2026-05-04");
        assertThat(edition.day.getDay()).isNull();
        assertThat(edition.hall.getUnavailable()).hasSize(1);
    }

    @Test
    void timesKeptFreeGoWithTheirDayUnlessTheyAreAboutAWeekday() {
        TimeBand visit = band(BandKind.OFFICIAL_VISIT, 2);
        TimeBand prayer = band(BandKind.FRIDAY_PRAYER, 2);
        TimeBand closing = band(BandKind.OFFICIAL_VISIT, 11);
        Move move = new Move(edition.contents(), LastYear.FIRST.plusDays(1), LastYear.LAST);
        assertThat(move.forecast().losses())
                .filteredOn(loss -> loss.reason() == Loss.Reason.BAND_GONE)
                .extracting(Loss::id)
                .containsExactly(prayer.getId(), closing.getId());
        assertThat(move.carryOut()).contains(visit).doesNotContain(prayer, closing);
        assertThat(visit.getDay()).isEqualTo("2026-05-02");
        assertThat(move.gone()).containsExactly(prayer, closing);
    }

    private TimeBand band(BandKind kind, int fairDay) {
        TimeBand band =
                new TimeBand(edition.edition, kind, LocalizedText.ar("وقت"), LocalTime.of(12, 0), LocalTime.of(13, 0));
        band.setDay(LastYear.FIRST.plusDays(fairDay - 1));
        edition.bands.add(band);
        return band;
    }

    private Block block(int fairDay) {
        Place place = new Place(edition.hall, LastYear.FIRST.plusDays(fairDay - 1), LocalTime.of(16, 0), 30);
        Block block = new Block(edition.edition, BlockKind.BLOCKER, LocalizedText.EMPTY, place);
        edition.blocks.add(block);
        return block;
    }

    @Test
    void tellingDoesNotMove() {
        edition.session("ندوة", 11);
        new Move(edition.contents(), LocalDate.of(2026, 6, 4), LocalDate.of(2026, 6, 5)).forecast();
        assertThat(edition.edition.getFirstDay()).isEqualTo(LastYear.FIRST);
        assertThat(edition.slots.get(0).getDay()).isEqualTo(LastYear.LAST);
    }
}
