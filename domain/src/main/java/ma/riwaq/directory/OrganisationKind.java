package ma.riwaq.directory;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    MINISTRY,
    AGENCY,
    ESTABLISHMENT,
    ASSOCIATION,
    PUBLISHER,
    UNIVERSITY,
    INTERNATIONAL,
    COMPANY,
    /** A national programme or initiative that acts as a body. */
    PROGRAMME,
    OTHER
}
