package ma.riwaq.programme;

/** What an organisation does in an event or a session, in the order in which roles are named. */
public enum OrganisationRole {
    ORGANISER,
    CO_ORGANISER,
    /** The authority under whose supervision it is held (تحت إشراف). */
    SUPERVISOR,
    /** Whose house it is held in. */
    HOST,
    PARTNER,
    SPONSOR,
    MEDIA_PARTNER
}
