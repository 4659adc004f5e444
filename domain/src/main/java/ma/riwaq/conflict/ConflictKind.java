package ma.riwaq.conflict;

/** What stands against what. */
public enum ConflictKind {
    /** Two want one room, which holds one session at a time. */
    ROOM_OVERLAP,
    /** A session in a room that cannot be used then. */
    ROOM_UNAVAILABLE,
    /** Less time between two sessions than their room needs. */
    CHANGEOVER,
    /** More people expected than the room holds. */
    TOO_MANY,
    /** More people registered than the room holds. */
    TOO_MANY_REGISTERED,
    /** A person at two places at once. */
    PERSON_TWICE,
    /** The team of an organisation in two rooms at once. */
    ORGANISATION_TWICE,
    /** A session on a day that is not one of the edition. */
    OUTSIDE_DAYS,
    /** A session before the fair opens or after it closes. */
    OUTSIDE_HOURS,
    /** A session in a time that is kept free. */
    BAND,
    /** A book signed before it was presented. */
    SIGNING_BEFORE_PRESENTATION,
    /** A book signed by none of its authors. */
    SIGNING_WITHOUT_AUTHOR,
    ARABIC_TITLE_MISSING,
    FRENCH_TITLE_MISSING,
    /** An approved session without a time. */
    NO_TIME,
    /** An approved session with a time and no room. */
    NO_ROOM,
    /** A session that has a place and will not be in the release, because nobody approved it. */
    UNAPPROVED
}
