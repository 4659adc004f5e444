package ma.riwaq.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.Example;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final ReleasedEdition EDITION = Example.edition();

    @Test
    void someSessionsHaveOthersBesideThem() {
        List<Placed> crowded = EDITION.sessions().stream()
                .filter(placed -> !Neighbours.atTheSameTime(placed, EDITION).isEmpty())
                .toList();
        assertThat(crowded).isNotEmpty();
        for (Placed placed : crowded) {
            assertThat(Neighbours.atTheSameTime(placed, EDITION)).allSatisfy(other -> {
                assertThat(other.session().code()).isNotEqualTo(placed.session().code());
                assertThat(start(other)).isBefore(placed.session().slot().end());
                assertThat(start(placed)).isBefore(other.session().slot().end());
                assertThat(other.cancelled() || other.postponed()).isFalse();
            });
        }
    }

    @Test
    void theNextInARoomBeginsWhenThisIsOver() {
        for (Placed placed : EDITION.sessions()) {
            Neighbours.nextHere(placed, EDITION).ifPresent(next -> {
                assertThat(next.room()).isEqualTo(placed.room());
                assertThat(next.day()).isEqualTo(placed.day());
                assertThat(start(next)).isAfterOrEqualTo(placed.session().slot().end());
                assertThat(EDITION.sessionsOn(placed.day()))
                        .filteredOn(other -> other.ownTime() && placed.room().equals(other.room()))
                        .filteredOn(other -> !other.cancelled() && !other.postponed())
                        .filteredOn(other ->
                                !start(other).isBefore(placed.session().slot().end()))
                        .filteredOn(other -> !other.equals(placed))
                        .allSatisfy(other -> assertThat(start(other)).isAfterOrEqualTo(start(next)));
            });
        }
        assertThat(EDITION.sessions()).anySatisfy(placed -> assertThat(Neighbours.nextHere(placed, EDITION))
                .isPresent());
    }

    @Test
    void aSessionInTheOrderOfItsEventHasNone() {
        Placed inOrder = EDITION.session("n3v8tc").orElseThrow();
        assertThat(inOrder.ownTime()).isFalse();
        assertThat(Neighbours.atTheSameTime(inOrder, EDITION)).isEmpty();
        assertThat(Neighbours.nextHere(inOrder, EDITION)).isEmpty();
    }

    private static LocalDateTime start(Placed placed) {
        return placed.day().atTime(placed.start());
    }
}
