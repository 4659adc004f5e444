package ma.riwaq.review;

import java.io.Serializable;
import ma.riwaq.publication.Publication;

/** A book or the like that a text names. */
public final class DraftPublication implements Serializable {

    private final Finding<String> title;
    private Publication match;
    private Integer session;

    /**
     * One.
     *
     * @param match null for a title that is to be added to the catalogue
     * @param session the place of the session in the draft that presents it, from 0; null for none
     */
    public DraftPublication(Finding<String> title, Publication match, Integer session) {
        this.title = title;
        this.match = match;
        this.session = session;
    }

    /** As the text calls it: its title, if it is new. */
    public Finding<String> getTitle() {
        return title;
    }

    /** The title of the catalogue that is meant; null for a new one. */
    public Publication getMatch() {
        return match;
    }

    public void setMatch(Publication match) {
        this.match = match;
    }

    /** The place of the session in the draft that presents it, from 0; null for none. */
    public Integer getSession() {
        return session;
    }

    public void setSession(Integer session) {
        this.session = session;
    }
}
