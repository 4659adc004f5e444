package ma.riwaq.history;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ma.riwaq.history.FieldChange.Plain;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.LocalizedText;

/** What a transaction has done so far to one thing. */
record Note(
        Act.Kind act,
        String actor,
        UUID account,
        String noun,
        UUID thing,
        UUID subject,
        LocalizedText label,
        UUID edition,
        Map<String, Plain> changes) {

    /** Whether another one, which came after it, can be told together with it. */
    boolean takes(Note later) {
        boolean same = thing != null && thing.equals(later.thing);
        return same && later.act == Act.Kind.CHANGED && (act == Act.Kind.CREATED || act == Act.Kind.CHANGED);
    }

    Note with(Note later) {
        Map<String, Plain> all = new TreeMap<>(changes);
        later.changes.forEach((name, change) -> {
            if (act != Act.Kind.CREATED) {
                all.merge(name, change, Plain::then);
            } else if (change.hasNow()) {
                all.put(name, Plain.created(change.now()));
            }
        });
        return new Note(act, actor, account, noun, thing, subject, later.label, edition, all);
    }

    /** Whether it says nothing: a change of none of the fields that are told. */
    boolean isNothing() {
        return act == Act.Kind.CHANGED && changes.values().stream().allMatch(Plain::isNothing);
    }

    Line line(Instant now) {
        Map<String, Plain> told = new TreeMap<>(changes);
        told.values().removeIf(Plain::isNothing);
        return new Line(now, act, actor, account, noun, thing, subject, label, edition, FieldChange.write(told));
    }
}
