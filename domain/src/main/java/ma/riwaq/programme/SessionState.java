package ma.riwaq.programme;

/** How far a session has come. */
public enum SessionState {
    /** Being written. */
    DRAFT,
    /** Handed in by an agency, to be looked at by an editor. */
    PROPOSED,
    /** Goes into the next release. */
    APPROVED,
    /** Called off: it stays in the programme, marked, with its reason. */
    CANCELLED,
    /** Put off to another time: it stays in the programme, marked. */
    POSTPONED;

    /** Whether the public sees a session in this state. */
    public boolean isPublic() {
        return this == APPROVED || this == CANCELLED || this == POSTPONED;
    }
}
