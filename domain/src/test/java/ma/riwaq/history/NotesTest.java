package ma.riwaq.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.riwaq.history.FieldChange.Plain;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final UUID ID = new UUID(1, 2);

    private final Notes notes = new Notes();

    private void note(Act.Kind act, UUID thing, Map<String, Plain> changes) {
        notes.add(new Note(act, "سلمى", null, "Room", thing, thing, LocalizedText.EMPTY, null, changes));
    }

    private List<String> told() {
        return notes.lines(Instant.EPOCH).stream()
                .map(line -> line.act() + " " + line.fields())
                .toList();
    }

    @Test
    void changesOfOneThingAreToldTogether() {
        note(Act.Kind.CHANGED, ID, Map.of("capacity", Plain.changed(null, 10)));
        note(Act.Kind.CHANGED, new UUID(3, 4), Map.of("capacity", Plain.changed(1, 2)));
        note(Act.Kind.CHANGED, ID, Map.of("capacity", Plain.changed(10, 20), "position", Plain.changed(0, 1)));
        assertThat(told())
                .containsExactly(
                        "CHANGED {\"capacity\":{\"old\":null,\"new\":20},\"position\":{\"old\":0,\"new\":1}}",
                        "CHANGED {\"capacity\":{\"old\":1,\"new\":2}}");
    }

    @Test
    void whatIsChangedAndChangedBackIsNotTold() {
        note(Act.Kind.CHANGED, ID, Map.of("capacity", Plain.changed(null, 10)));
        note(Act.Kind.CHANGED, ID, Map.of("capacity", Plain.changed(10, null)));
        assertThat(told()).isEmpty();
    }

    @Test
    void aNewThingIsToldAsItIsInTheEnd() {
        note(Act.Kind.CREATED, ID, Map.of("capacity", Plain.created(10)));
        note(Act.Kind.CHANGED, ID, Map.of("capacity", Plain.changed(10, 20), "passwordHash", Plain.secret()));
        assertThat(told()).containsExactly("CREATED {\"capacity\":{\"new\":20}}");
    }

    @Test
    void aRemovalStandsForItself() {
        note(Act.Kind.CHANGED, ID, Map.of("capacity", Plain.changed(1, 2)));
        note(Act.Kind.REMOVED, ID, Map.of());
        assertThat(told()).containsExactly("CHANGED {\"capacity\":{\"old\":1,\"new\":2}}", "REMOVED {}");
    }

    @Test
    void ofASecretOnlyItsChangeIsTold() {
        note(Act.Kind.CHANGED, ID, Map.of("passwordHash", Plain.secret()));
        assertThat(told()).containsExactly("CHANGED {\"passwordHash\":{}}");
        assertThat(FieldChange.read("{\"passwordHash\":{}}")).singleElement().matches(FieldChange::isSecret);
    }

    @Test
    void valuesAreTheSameWhateverTheThingsAreCalledByNow() {
        String id = ID.toString();
        Map<String, String> before = Map.of("noun", "Room", "id", id, "label", "أ");
        Map<String, String> after = Map.of("noun", "Room", "id", id, "label", "ب");
        assertThat(Reversal.same(FieldChange.json(before), FieldChange.json(after), false))
                .isTrue();
        assertThat(Reversal.same(FieldChange.json(List.of("a", "b")), FieldChange.json(List.of("b", "a")), true))
                .isTrue();
        assertThat(Reversal.same(FieldChange.json(List.of("a", "b")), FieldChange.json(List.of("b", "a")), false))
                .isFalse();
    }
}
