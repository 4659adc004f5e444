package ma.riwaq.programme;

/** What sort of item of the programme a session is. Staff may label it with a word of their own. */
public enum SessionKind {
    SEMINAR,
    WORKSHOP,
    ROUND_TABLE,
    PANEL,
    LECTURE,
    TALK,
    MEETING,
    BOOK_PRESENTATION,
    SIGNING,
    READING,
    POETRY,
    TRIBUTE,
    AWARD,
    EXHIBITION,
    SCREENING,
    SCHOOL_VISIT,
    CHILDREN,
    PRESS_CONFERENCE,
    OPENING,
    CLOSING,
    OTHER
}
