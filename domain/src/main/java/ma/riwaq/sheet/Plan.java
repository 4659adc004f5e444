package ma.riwaq.sheet;

import java.util.List;

/**
 * What an import would do, row by row.
 *
 * @param rows one for each row of the table, in its order
 */
public record Plan(List<Row> rows) {

    /** How many rows come out so. */
    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Whether every row can be carried out, and any of them changes something. */
    public boolean isReady() {
        return count(Outcome.REFUSED) == 0 && count(Outcome.UNSURE) == 0 && rows.size() > count(Outcome.SAME);
    }

    /** What becomes of a row. */
    public enum Outcome {
        ADDED,
        CHANGED,
        /** Already stored just so. */
        SAME,
        REFUSED,
        /** It may be one of several things that are stored, which only a person can tell. */
        UNSURE
    }

    /**
     * A row.
     *
     * @param line where it stands in the file
     * @param label what it is called
     * @param id the identity of the stored thing that it is about; null for a new one
     * @param version the version of that thing, so that a change meanwhile is noticed
     * @param changes what differs from what is stored
     * @param problems why it is refused; empty otherwise
     * @param candidates what it may be about, where that is unsure; empty otherwise
     */
    public record Row(
            int line,
            Outcome outcome,
            String label,
            String id,
            long version,
            List<Change> changes,
            List<Problem> problems,
            List<Candidate> candidates) {}

    /**
     * A value that becomes another one, both as people read them.
     *
     * @param field the key of the field
     * @param before empty for none
     * @param now empty for none
     */
    public record Change(String field, String before, String now) {}

    /**
     * Why a row cannot be taken.
     *
     * @param field the key of the field; null if it is about the row as a whole
     * @param value what stands in the cell
     * @param reason a key of the bundles, or the sentence itself where a rule of the fair has one
     * @param details what fills the placeholders of the reason
     */
    public record Problem(String field, String value, String reason, List<String> details) {}

    /**
     * A stored thing that a row may be about.
     *
     * @param id its identity
     * @param code its name in public addresses
     * @param label what it is called
     * @param day the day on which it is held; null if it has none
     */
    public record Candidate(String id, String code, String label, String day) {}
}
