package ma.riwaq.review;

import java.io.Serializable;

/**
 * Somebody or something that a text names, with what is meant by it.
 *
 * @param <T> what is meant: one of the directory, of the catalogue or of the edition's themes
 */
public abstract class Drafted<T extends Serializable> implements Serializable {

    private final Finding<String> name;
    private T match;
    private Integer session;

    Drafted(Finding<String> name, T match, Integer session) {
        this.name = name;
        this.match = match;
        this.session = session;
    }

    /** As the text calls it: its name or title, if it is new. */
    public Finding<String> getName() {
        return name;
    }

    /** Which one is meant; null for a new one. */
    public T getMatch() {
        return match;
    }

    public void setMatch(T match) {
        this.match = match;
    }

    /** The place of its session in the draft, from 0; null for none: it belongs to the event as a whole, or is left out. */
    public Integer getSession() {
        return session;
    }

    public void setSession(Integer session) {
        this.session = session;
    }
}
