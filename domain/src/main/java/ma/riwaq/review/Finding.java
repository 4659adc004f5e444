package ma.riwaq.review;

import java.io.Serializable;
import java.util.Objects;
import ma.riwaq.communique.Value;

/**
 * A value of a draft, with the words of the text that it comes from as long as nobody typed another.
 *
 * @param <T> what it is
 */
public final class Finding<T> implements Serializable {

    private T value;
    private int start = -1;
    private int end = -1;
    private Sureness sureness = Sureness.NONE;

    /** Nothing yet. */
    public Finding() {}

    /** What was read, understood as it is given; where nothing was read, nothing. */
    static <T> Finding<T> of(Value<?> read, T value) {
        Finding<T> finding = new Finding<>();
        if (read != null) {
            finding.set(value, read.start(), read.end(), Sureness.of(read.confidence()));
        }
        return finding;
    }

    /** What was read, as it is. */
    static <T> Finding<T> of(Value<T> read) {
        return of(read, read == null ? null : read.value());
    }

    /** Takes a value from words of the text. */
    void set(T chosen, int from, int to, Sureness how) {
        value = chosen;
        start = from;
        end = to;
        sureness = value == null ? Sureness.NONE : how;
    }

    /** Null for none. */
    public T getValue() {
        return value;
    }

    /** Takes what a person typed; the words keep their place, for they are what it is about. */
    public void setValue(T typed) {
        if (!Objects.equals(value, typed)) {
            value = typed;
            sureness = typed == null ? Sureness.NONE : Sureness.PERSON;
        }
    }

    /** How sure the value is. */
    public Sureness getSureness() {
        return sureness;
    }

    /** Whether it has a place in the text. */
    public boolean isPlaced() {
        return start >= 0 && end > start;
    }

    /** Where its words begin in the text; -1 for nowhere. */
    public int getStart() {
        return start;
    }

    /** Where they end. */
    public int getEnd() {
        return end;
    }
}
