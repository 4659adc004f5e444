package ma.riwaq.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ReleasedEditionTest {

    private final ReleasedEdition example = new ReleasedEdition(
            new ReleaseHeader("siel-29", 1, Instant.EPOCH, "", LocalizedText.EMPTY, List.of()),
            ExampleEdition.document());

    @Test
    void listsSessionsDayByDay() {
        assertThat(example.sessions())
                .filteredOn(placed -> placed.day() != null && placed.start() != null)
                .isSortedAccordingTo(Comparator.comparing(placed -> placed.day().atTime(placed.start())));
    }

    @Test
    void listsTheSessionsOfTheAgencysDayInItsOrder() {
        assertThat(example.sessionsOn(LocalDate.of(2024, 5, 11)))
                .filteredOn(placed -> !placed.ownTime())
                .extracting(placed -> placed.session().position())
                .containsExactly(1, 2, 3);
    }

    @Test
    void knowsTheDaysThatAreOpen() {
        assertThat(example.days()).hasSize(11).contains(LocalDate.of(2024, 5, 11));
        assertThat(example.sessions())
                .extracting(Placed::day)
                .allMatch(day -> day == null || example.days().contains(day));
    }
}
