package ma.riwaq.letter;

/** How far a letter is on its way. */
public enum LetterState {
    /** Written, and nobody decided on it. */
    DRAFT,
    /** Somebody let it go: it is sent as soon as the mail server takes it. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** The mail server did not take it, for good or too often. */
    FAILED,
    /** Somebody decided that it is not sent. */
    DISCARDED,
    /** A newer release changed what it tells, before it was sent. */
    OVERTAKEN
}
