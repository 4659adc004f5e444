package ma.riwaq.edition;

/** How far an edition has come. */
public enum EditionStatus {
    /** Being set up. */
    PREPARATION,
    /** Shown to the public once it has a release. */
    PUBLIC,
    /** Over, and kept as a record. */
    ARCHIVED
}
