package ma.riwaq.history;

import java.util.List;

/** A change cannot be taken back, for others changed the same fields since; nothing was done. */
public class ChangedSinceException extends RuntimeException {

    private final transient List<Since> since;

    /** Names what was changed since. */
    public ChangedSinceException(List<Since> since) {
        super("changed since: " + since);
        this.since = List.copyOf(since);
    }

    /** What was changed since and by whom. */
    public List<Since> getSince() {
        return since;
    }

    /**
     * A field that was changed since.
     *
     * @param field the name of the attribute
     * @param entry the last change of it; null if none is told of
     */
    public record Since(String field, HistoryEntry entry) {}
}
