package ma.riwaq.letter;

import ma.riwaq.edition.Edition;

/**
 * What a person looks for in the outbox; every null part asks nothing.
 *
 * @param edition the edition, never null
 * @param number the number of the release that the letters tell of
 */
public record LetterFilter(Edition edition, LetterState state, Integer number) {

    /** All letters of an edition. */
    public static LetterFilter of(Edition edition) {
        return new LetterFilter(edition, null, null);
    }

    /** The same filter, for letters that are so far. */
    public LetterFilter in(LetterState so) {
        return new LetterFilter(edition, so, number);
    }
}
