package ma.riwaq.communique;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Days that a text names in one breath.
 *
 * @param days in the order of the text; both ends of a range
 * @param from where the words begin in the folded text
 * @param to where they end in the folded text
 */
record DateMention(List<Day> days, Shape shape, int from, int to) {

    /** How the days belong together. */
    enum Shape {
        SINGLE,
        LIST,
        RANGE,
        /** From a day on. */
        SINCE,
        /** Up to a day. */
        UNTIL
    }

    DateMention with(List<Day> other) {
        return new DateMention(other, shape, from, to);
    }

    Day first() {
        return days.get(0);
    }

    /** In the notation of ISO 8601: a day, a range with a stroke, a list in braces. */
    @Override
    public String toString() {
        return switch (shape) {
            case SINGLE -> first().toString();
            case LIST -> days.stream().map(Day::toString).collect(Collectors.joining(",", "{", "}"));
            case RANGE -> days.get(0) + "/" + days.get(days.size() - 1);
            case SINCE -> first() + "/";
            case UNTIL -> "/" + first();
        };
    }
}
