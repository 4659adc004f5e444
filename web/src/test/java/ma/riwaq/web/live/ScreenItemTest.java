package ma.riwaq.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.web.shared.Example;
import org.junit.jupiter.api.Test;

class ScreenItemTest {

    private final ReleasedEdition edition = Example.edition();

    @Test
    void beginsAndEndsByTheFairsOwnClock() {
        ScreenItem item = ScreenItem.of(edition.session("x4x3cm").orElseThrow(), edition);

        assertThat(Instant.ofEpochSecond(item.from())).isEqualTo("2024-05-12T11:15:00Z");
        assertThat(Instant.ofEpochSecond(item.to())).isEqualTo("2024-05-12T12:30:00Z");
    }

    @Test
    void lastsUntilTheDayClosesWhereNobodySetAnEnd() {
        ScreenItem item = ScreenItem.of(edition.session("n3v8tc").orElseThrow(), edition);

        assertThat(item.start()).isEqualTo(LocalDateTime.of(2024, 5, 11, 11, 0));
        assertThat(item.end()).isEqualTo(LocalDateTime.of(2024, 5, 11, 20, 0));
    }
}
