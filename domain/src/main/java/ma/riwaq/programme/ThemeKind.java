package ma.riwaq.programme;

/** What a theme is. */
public enum ThemeKind {
    /** A subject that sessions share. */
    SUBJECT,
    /** A policy programme of the government. */
    PROGRAMME,
    /** A strategy, of which programmes are parts. */
    STRATEGY
}
