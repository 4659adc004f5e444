package ma.riwaq.runtime;

/**
 * What a check found in one place.
 *
 * @param good whether it is as it should be
 * @param place in a word or two
 * @param words what was found
 */
record Finding(boolean good, String place, String words) {

    private static final String WRONG = "wrong";

    static Finding good(String place, String words) {
        return new Finding(true, place, words);
    }

    static Finding wrong(String place, String words) {
        return new Finding(false, place, words);
    }

    /** Whether a line tells of something that is wrong. */
    static boolean isWrong(String line) {
        return line.startsWith(WRONG + " ");
    }

    /** The line that the operator reads. */
    @Override
    public String toString() {
        return "%-5s  %-11s  %s".formatted(good ? "ok" : WRONG, place, words);
    }
}
