package ma.riwaq.communique;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the days and times of one phrase in one notation: {@code 2024-05-11T18:00/19:30}. */
public final class Phrases {

    /** How many characters all phrases may have together: some tens of thousands of phrases. */
    public static final int MOST = 1_000_000;

    private static final int LONGEST = 1000;

    private Phrases() {}

    /** What each line of a text says, as {@link #normalise} does, each on a line; what is longer than any phrase is none. */
    public static String normaliseLines(String text, Integer year) {
        return text.lines()
                .map(line -> (line.length() > LONGEST ? "-" : normalise(line, year)) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The days and times of a phrase; {@code -} for none.
     *
     * @param year the year that a day without one is in, null to leave it out
     */
    public static String normalise(String phrase, Integer year) {
        FoldedText text = FoldedText.of(phrase);
        List<DateMention> dates = Dates.in(text);
        List<TimeMention> times = Times.in(text, dates);
        if (dates.isEmpty() && times.isEmpty()) {
            return "-";
        }
        String day = dates.isEmpty() ? "" : inYear(dates.get(0), year).toString();
        return times.isEmpty() ? day : day + "T" + written(times.get(0), dates.isEmpty() ? "T" : "");
    }

    private static DateMention inYear(DateMention date, Integer year) {
        return year == null
                ? date
                : date.with(date.days().stream()
                        .map(day -> day.year() == null ? day.inYear(year) : day)
                        .toList());
    }

    private static String written(TimeMention time, String mark) {
        if (time.end() != null) {
            return time.start() + "/" + mark + time.end();
        }
        return time.since() ? time.start() + "/" : time.start().toString();
    }
}
