package ma.riwaq.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.release.Change;
import ma.riwaq.release.Change.Detail;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static ReleasedEdition movedAt(String instant) {
        Change moved = new Change(
                Change.Noun.SESSION,
                "x4x3cm",
                LocalizedText.ar("ورشة"),
                Change.Kind.MOVED,
                null,
                List.of(
                        new Detail("start", "10:00", "12:15", List.of(), List.of()),
                        new Detail("room", null, null, List.of(LocalizedText.ar("قاعة")), List.of())));
        return new ReleasedEdition(
                new ReleaseHeader("siel-29", 4, Instant.parse(instant), "", LocalizedText.EMPTY, List.of(moved)),
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
}
