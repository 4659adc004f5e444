package ma.riwaq.review;

/** How sure a value of a draft is, in steps that a person can tell apart. */
public enum Sureness {
    /** There is no value. */
    NONE,
    /** The text says it plainly. */
    SURE,
    /** Worth a look. */
    LIKELY,
    /** Assumed, or one of several ways to understand the text. */
    GUESS,
    /** A person said it. */
    PERSON;

    /** The step of a confidence from 0 to 1. */
    static Sureness of(double confidence) {
        if (confidence >= 0.9) {
            return SURE;
        }
        return confidence >= 0.7 ? LIKELY : GUESS;
    }
}
