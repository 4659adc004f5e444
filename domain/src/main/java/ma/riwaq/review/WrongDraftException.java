package ma.riwaq.review;

import java.io.Serializable;
import java.util.List;

/** A draft breaks rules of the fair, so nothing of it was stored. */
public class WrongDraftException extends RuntimeException {

    private final List<Wrong> wrongs;

    /** Names what is wrong. */
    public WrongDraftException(List<Wrong> wrongs) {
        super("wrong draft: " + wrongs);
        this.wrongs = List.copyOf(wrongs);
    }

    /** What is wrong, in the order of the draft. */
    public List<Wrong> getWrongs() {
        return wrongs;
    }

    /**
     * What is wrong with one field.
     *
     * @param field {@code title}, {@code sessions[0].day} and the like
     * @param reason a key of the bundles after {@code draft.wrong.}
     * @param detail what fills its placeholder; empty for nothing
     */
    public record Wrong(String field, String reason, String detail) implements Serializable {}
}
