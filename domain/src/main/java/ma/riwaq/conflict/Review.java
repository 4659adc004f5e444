package ma.riwaq.conflict;

import java.util.List;

/** The conflicts of an edition: those that wait for somebody, and those that somebody accepted. */
public record Review(List<Conflict> open, List<Accepted> accepted) {

    /** How many of a grade are open. */
    public long count(Grade grade) {
        return open.stream().filter(conflict -> conflict.grade() == grade).count();
    }

    /**
     * The same without those that are of another kind, or open and of another grade.
     *
     * @param grade null for any
     * @param kind null for any
     */
    public Review only(Grade grade, ConflictKind kind) {
        return new Review(
                open.stream()
                        .filter(conflict -> grade == null || conflict.grade() == grade)
                        .filter(conflict -> kind == null || conflict.kind() == kind)
                        .toList(),
                accepted.stream()
                        .filter(settled -> kind == null || settled.conflict().kind() == kind)
                        .toList());
    }

    /** Whether something stops a release. */
    public boolean isBlocked() {
        return count(Grade.BLOCKER) > 0;
    }

    /** A conflict with the decision to live with it. */
    public record Accepted(Conflict conflict, Acceptance acceptance) {}
}
