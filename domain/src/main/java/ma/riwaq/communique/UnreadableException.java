package ma.riwaq.communique;

import ma.riwaq.shared.Refusal;

/** A file or a text that cannot be read as a communiqué. */
public final class UnreadableException extends Refusal {

    private static final String PREFIX = "communique.";

    /**
     * As it is.
     *
     * @param reason {@code empty}, {@code long}, {@code scan}, {@code locked}, {@code binary}, {@code unknown}, {@code
     *     bomb} or {@code damaged}
     */
    public UnreadableException(String reason, Object... words) {
        super(PREFIX + reason, words);
    }
}
