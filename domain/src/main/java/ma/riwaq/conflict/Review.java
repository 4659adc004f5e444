package ma.riwaq.conflict;

import java.util.List;

/** The conflicts of an edition: those that wait for somebody, and those that somebody accepted. */
public record Review(List<Conflict> open, List<Accepted> accepted) {

    /** How many of a grade are open. */
    public long count(Grade grade) {
        return open.stream().filter(conflict -> conflict.grade() == grade).count();
    }

    /** Whether something stops a release. */
    public boolean isBlocked() {
        return count(Grade.BLOCKER) > 0;
    }

    /** A conflict with the decision to live with it. */
    public record Accepted(Conflict conflict, Acceptance acceptance) {}
}
