package ma.riwaq.conflict;

/** How much a conflict weighs, the heaviest first. */
public enum Grade {
    /** Stops a release and cannot be accepted. */
    BLOCKER,
    /** To be solved, or accepted with a reason, before a release. */
    WARNING,
    /** Good to know. */
    HINT
}
