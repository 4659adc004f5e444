package ma.riwaq.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.release.Change;
import ma.riwaq.release.Change.Detail;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static ReleasedEdition movedAt(String instant) {
        return changed(
                instant,
                Change.Noun.SESSION,
                "x4x3cm",
                Change.Kind.MOVED,
                new Detail("start", "10:00", "12:15", List.of(), List.of()),
                new Detail("room", null, null, List.of(LocalizedText.ar("قاعة")), List.of()));
    }

    private static ReleasedEdition changed(Change.Noun noun, String code, Change.Kind kind, Detail... details) {
        return changed("2024-05-10T20:00:00Z", noun, code, kind, details);
    }

    private static ReleasedEdition changed(
            String instant, Change.Noun noun, String code, Change.Kind kind, Detail... details) {
        Change change = new Change(noun, code, LocalizedText.ar("ما تغير"), kind, null, List.of(details));
        return new ReleasedEdition(
                new ReleaseHeader("siel-29", 4, Instant.parse(instant), "", LocalizedText.EMPTY, List.of(change)),
                Example.edition().document());
    }

    @Test
    void tellsTheOldTimeOfWhatWasMovedLate() {
        ReleasedEdition edition = movedAt("2024-05-11T20:00:00Z");
        Moves.Move move = new Moves(edition).of(edition.session("x4x3cm").orElseThrow());

        assertThat(move.start()).isEqualTo(LocalTime.of(10, 0));
        assertThat(move.day()).isNull();
        assertThat(move.room()).isEqualTo(LocalizedText.ar("قاعة"));
        assertThat(new Moves(edition).of(edition.session("n3v8tc").orElseThrow()))
                .isNull();
    }

    @Test
    void leavesOutWhatEverybodyKnowsByNow() {
        ReleasedEdition edition = movedAt("2024-04-01T08:00:00Z");

        assertThat(new Moves(edition).of(edition.session("x4x3cm").orElseThrow()))
                .isNull();
    }

    @Test
    void tellsTheOldTimeOfAnEventWithEachSessionThatHasNoOther() {
        ReleasedEdition edition = changed(
                Change.Noun.EVENT,
                "k7m2qd",
                Change.Kind.MOVED,
                new Detail("start", "10:00", "11:00", List.of(), List.of()));
        List<Placed> ofEvent = edition.sessions().stream()
                .filter(placed -> "k7m2qd".equals(placed.session().event()))
                .toList();

        assertThat(ofEvent).isNotEmpty().allSatisfy(placed -> assertThat(new Moves(edition).of(placed))
                .isEqualTo(placed.session().slot() == null ? new Moves.Move(null, LocalTime.of(10, 0), null) : null));
    }

    @Test
    void tellsTheOldTimeOfWhatWasPutOffOrTakenUpAgain() {
        for (Change.Kind kind : List.of(Change.Kind.POSTPONED, Change.Kind.RESTORED)) {
            ReleasedEdition edition = changed(
                    Change.Noun.SESSION, "x4x3cm", kind, new Detail("day", "2024-05-11", null, List.of(), List.of()));
            assertThat(new Moves(edition).of(edition.session("x4x3cm").orElseThrow()))
                    .isEqualTo(new Moves.Move(LocalDate.of(2024, 5, 11), null, null));
        }
    }

    @Test
    void whatHadNoTimeBeforeHasNoOldOne() {
        ReleasedEdition edition = changed(
                Change.Noun.SESSION,
                "x4x3cm",
                Change.Kind.MOVED,
                new Detail("day", null, "2024-05-12", List.of(), List.of()),
                new Detail("room", null, null, List.of(), List.of(LocalizedText.ar("قاعة"))));

        assertThat(new Moves(edition).of(edition.session("x4x3cm").orElseThrow()))
                .isNull();
    }

    @Test
    void whoPlannedByAnEarlierDayIsToldAlthoughTheNewOneIsFarAway() {
        ReleasedEdition edition = changed(
                Change.Noun.SESSION,
                "x4x3cm",
                Change.Kind.MOVED,
                new Detail("day", "2024-05-11", "2024-05-19", List.of(), List.of()));

        assertThat(new Moves(edition).of(edition.session("x4x3cm").orElseThrow()))
                .isNotNull();
    }
}
