package ma.riwaq.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a transaction has done so far, in order; several changes of one thing are one. */
final class Notes {

    private final List<Note> notes = new ArrayList<>();
    private final Map<UUID, Integer> lastOf = new HashMap<>();

    void add(Note note) {
        Integer last = lastOf.get(note.thing());
        if (last != null && notes.get(last).takes(note)) {
            notes.set(last, notes.get(last).with(note));
        } else {
            notes.add(note);
            lastOf.put(note.thing(), notes.size() - 1);
        }
    }

    List<Line> lines(Instant now) {
        return notes.stream()
                .filter(note -> !note.isNothing())
                .map(note -> note.line(now))
                .toList();
    }
}
