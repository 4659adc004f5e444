package ma.riwaq.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Instant NOW = Instant.parse("2027-04-30T10:00:00.123456Z");
    private static final UUID ID = new UUID(1, 2);

    private static Line line(String actor, String fields) {
        return new Line(NOW, Act.Kind.CHANGED, actor, ID, "Room", ID, ID, LocalizedText.ar("القاعة"), null, fields);
    }

    @Test
    void theSealIsThatOfWhatIsSaid() {
        assertThat(line("سلمى", "{}").seal(1, ""))
                .hasSize(64)
                .isEqualTo(line("سلمى", "{}").seal(1, ""));
    }

    @Test
    void everyDifferenceChangesTheSeal() {
        Stream<String> seals = Stream.of(
                line("سلمى", "{}").seal(1, ""),
                line("سلمى", "{}").seal(2, ""),
                line("سلمى", "{}").seal(1, "before"),
                line("يونس", "{}").seal(1, ""),
                line(null, "{}").seal(1, ""),
                line("سلمى", "{\"a\":{}}").seal(1, ""));
        assertThat(seals.toList()).doesNotHaveDuplicates();
    }

    @Test
    void wordsCannotMoveFromOnePartToTheNext() {
        assertThat(new Line(NOW, Act.Kind.CHANGED, "a\",\"b", null, "c", null, null, LocalizedText.EMPTY, null, "{}")
                        .seal(1, ""))
                .isNotEqualTo(new Line(
                                NOW,
                                Act.Kind.CHANGED,
                                "a",
                                null,
                                "b\",\"c",
                                null,
                                null,
                                LocalizedText.EMPTY,
                                null,
                                "{}")
                        .seal(1, ""));
    }
}
