package ma.riwaq.history;

/**
 * Whether the history is as it was written.
 *
 * @param end the number of the last row and its seal
 * @param broken the first row that is not as it was written, or stands after one that is gone; 0 if there is none
 * @param cutTo the number that the last row once had, if rows were cut off at the end; 0 if none were
 * @param kept how many seals were kept outside the database, to compare with
 */
public record ChainCheck(Ledger.End end, long broken, long cutTo, int kept) {

    /** Whether nothing was altered, and nothing is missing. */
    public boolean isWhole() {
        return broken == 0 && cutTo == 0;
    }
}
