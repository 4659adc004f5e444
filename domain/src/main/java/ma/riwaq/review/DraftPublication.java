package ma.riwaq.review;

import ma.riwaq.publication.Publication;

/** A book or the like that a text names, and the session that presents it. */
public final class DraftPublication extends Drafted<Publication> {

    /**
     * One.
     *
     * @param match null for a title that is to be added to the catalogue
     * @param session the place of the session in the draft that presents it, from 0; null for none
     */
    public DraftPublication(Finding<String> title, Publication match, Integer session) {
        super(title, match, session);
    }
}
