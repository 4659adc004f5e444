package ma.riwaq.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import ma.riwaq.release.Change.Kind;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ChangeGroupTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 30);

    @Test
    void sessionsComeByDayAndWhatWasCalledOffFirst() {
        List<ChangeGroup> groups = ChangeGroup.of(List.of(
                change(Noun.PERSON, "salma", Kind.ADDED, null),
                change(Noun.SESSION, "a", Kind.ADDED, FIRST.plusDays(1)),
                change(Noun.SESSION, "b", Kind.CHANGED, FIRST),
                change(Noun.SESSION, "c", Kind.CANCELLED, FIRST),
                change(Noun.SESSION, "d", Kind.MOVED, null)));
        assertThat(groups)
                .extracting(group -> group.noun() + " " + group.day() + " "
                        + group.changes().stream().map(Change::code).toList())
                .containsExactly(
                        "SESSION " + FIRST + " [c, b]",
                        "SESSION " + FIRST.plusDays(1) + " [a]",
                        "SESSION null [d]",
                        "PERSON null [salma]");
    }

    private static Change change(Noun noun, String code, Kind kind, LocalDate day) {
        return new Change(noun, code, LocalizedText.EMPTY, kind, day, List.of());
    }
}
