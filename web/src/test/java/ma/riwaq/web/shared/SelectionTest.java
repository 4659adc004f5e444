package ma.riwaq.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final ReleasedEdition EDITION = Example.edition();
    private static final LocalDateTime BEFORE = LocalDateTime.parse("2024-05-01T09:00");

    @Test
    void leavesEverythingWithoutFilters() {
        assertThat(select(Map.of()).sessions()).isEqualTo(EDITION.sessions());
    }

    @Test
    void everyCountIsWhatTheChoiceLeaves() {
        Map<String, String> chosen = Map.of("room", "nadawat", "time", "afternoon");
        Selection selection = select(chosen);
        assertThat(selection.sessions()).isNotEmpty().allSatisfy(placed -> {
            assertThat(placed.room().code()).isEqualTo("nadawat");
            assertThat(placed.start().getHour()).isBetween(12, 17);
        });
        for (Parameter choice : Parameter.CHOICES) {
            EDITION.sessions().stream()
                    .flatMap(placed -> choice.values(placed).stream())
                    .distinct()
                    .forEach(value -> {
                        Map<String, String> other = new java.util.HashMap<>(chosen);
                        other.put(choice.getName(), value);
                        assertThat(selection.count(choice, value))
                                .as("%s=%s", choice, value)
                                .isEqualTo(select(other).sessions().size());
                    });
        }
    }

    @Test
    void tellsWhatEachFilterTakesAway() {
        Map<String, String> chosen = Map.of("day", "2024-05-11", "kind", "CHILDREN", "room", "nadawat");
        Selection selection = select(chosen);
        assertThat(selection.sessions()).isEmpty();
        for (Parameter filter : List.of(Parameter.DAY, Parameter.KIND, Parameter.ROOM)) {
            Map<String, String> others = new java.util.HashMap<>(chosen);
            others.remove(filter.getName());
            assertThat(selection.without(filter))
                    .isEqualTo(select(others).sessions().size());
        }
    }

    @Test
    void leavesWhatIsStillToCome() {
        LocalDateTime now = LocalDateTime.parse("2024-05-12T11:30");
        List<Placed> left = Selection.of(EDITION.sessions(), Map.of("coming", "yes"), null, now)
                .sessions();
        assertThat(left).isNotEmpty().hasSizeLessThan(EDITION.sessions().size());
        assertThat(left).allSatisfy(placed -> assertThat(Selection.isToCome(placed, now))
                .isTrue());
        assertThat(left)
                .filteredOn(Placed::ownTime)
                .allSatisfy(placed -> assertThat(placed.session().slot().end()).isAfter(now));
        assertThat(Selection.of(
                                EDITION.sessions(),
                                Map.of("coming", "yes"),
                                null,
                                LocalDateTime.parse("2025-01-01T00:00"))
                        .sessions())
                .allSatisfy(placed -> assertThat(placed.day()).isNull());
    }

    @Test
    void somethingUnknownTakesNothingAway() {
        assertThat(select(Map.of("room", Parameter.UNKNOWN, "coming", Parameter.UNKNOWN))
                        .sessions())
                .isEqualTo(EDITION.sessions());
    }

    @Test
    void leavesWhatHasTheWords() {
        assertThat(Selection.of(EDITION.sessions(), Map.of("q", "x"), Set.of("n3v8tc"), BEFORE)
                        .sessions())
                .extracting(placed -> placed.session().code())
                .containsExactly("n3v8tc");
    }

    private static Selection select(Map<String, String> filters) {
        return Selection.of(EDITION.sessions(), filters, null, BEFORE);
    }
}
