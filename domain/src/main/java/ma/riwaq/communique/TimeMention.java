package ma.riwaq.communique;

import java.time.LocalTime;

/**
 * A time of day or a range of it.
 *
 * @param end null where none is named
 * @param since whether it is only said that something begins then
 * @param assumed whether the half of the day was guessed
 * @param reversed whether figures were turned round to make sense of them
 * @param from where the words begin in the folded text
 * @param to where they end in the folded text
 */
record TimeMention(LocalTime start, LocalTime end, boolean since, boolean assumed, boolean reversed, int from, int to) {

    /** {@code 15:00} or {@code 15:00-17:00}. */
    String written() {
        return end == null ? start.toString() : start + "-" + end;
    }
}
