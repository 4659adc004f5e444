package ma.riwaq.account;

/** What a member of staff may do. A role says nothing about the roles before or after it: people hold several. */
public enum Role {
    /** Keeps accounts and settings. */
    ADMINISTRATOR,
    /** Releases. */
    PUBLISHER,
    /** Edits the draft. */
    EDITOR,
    /** Proposes the sessions, people and publications of their own organisation. */
    CONTRIBUTOR
}
