package ma.riwaq.programme;

/** What a person does in a session. */
public enum PersonRole {
    MODERATOR,
    SPEAKER,
    LECTURER,
    /** Leads a workshop. */
    FACILITATOR,
    AUTHOR,
    READER,
    RAPPORTEUR,
    GUEST
}
