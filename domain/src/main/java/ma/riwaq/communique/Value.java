package ma.riwaq.communique;

import java.util.function.Function;

/**
 * Something that a text says, and where it says so.
 *
 * @param start where the words begin in the text, counted in characters from 0
 * @param end where they end
 * @param confidence how sure it is, from 0 to 1
 */
public record Value<T>(T value, int start, int end, double confidence) {

    /** The same words, understood as something else. */
    public <U> Value<U> map(Function<T, U> meaning) {
        return new Value<>(meaning.apply(value), start, end, confidence);
    }

    /** Whether its words and those of another have a character in common. */
    public boolean overlaps(Value<?> other) {
        return start < other.end && other.start < end;
    }
}
