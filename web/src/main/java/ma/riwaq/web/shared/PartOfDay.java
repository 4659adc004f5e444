package ma.riwaq.web.shared;

import java.time.LocalTime;
import java.util.List;

/** The parts of a day by which people choose: when a session begins. */
public final class PartOfDay {

    /** Their codes in order. */
    public static final List<String> ALL = List.of("morning", "afternoon", "evening");

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private PartOfDay() {}

    /** The part of the day that a time belongs to. */
    static String of(LocalTime start) {
        if (start.isBefore(NOON)) {
            return ALL.get(0);
        }
        return ALL.get(start.isBefore(EVENING) ? 1 : 2);
    }
}
