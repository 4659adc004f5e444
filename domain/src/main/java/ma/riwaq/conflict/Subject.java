package ma.riwaq.conflict;

/** A part of an edition that can be a side of a conflict. */
sealed interface Subject
        permits Snapshot.Band,
                Snapshot.Day,
                Snapshot.Event,
                Snapshot.Organisation,
                Snapshot.Person,
                Snapshot.Publication,
                Snapshot.Room,
                Snapshot.Session {

    /** It as a sentence needs it. */
    Side side();

    /**
     * Everything about it that conflicts are found by, as text: another state makes another conflict of what somebody
     * accepted. Names are no part of it, but whether there are any in Arabic and in French.
     */
    String facts();
}
