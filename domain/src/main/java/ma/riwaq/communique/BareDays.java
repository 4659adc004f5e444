package ma.riwaq.communique;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.riwaq.communique.DateMention.Shape;

/**
 * Finds the days that a text names by weekday and number alone, because it told the month before: Samedi 25 after du 24
 * au 26 octobre. Only a day within such a range is one; السبت 10 صباحا is an hour.
 */
final class BareDays {

    private static final Pattern BARE = Pattern.compile("(?<!\\p{L})(?<weekday>" + Words.any("weekday")
            + ")[.,]?\\s+(?:(?:le|the)\\s+)?(?<day>0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th)?"
            + "(?![\\p{L}\\d/]|[.,:-]\\d|\\s?:\\s?\\d\\d|\\s+(?:"
            + Words.any("month", "mark", "part", "minutes") + "|h)(?!\\p{L}))");
    /** What stands behind a number that counts nothing. */
    private static final Pattern ALONE = Pattern.compile("\\s*(?:$|[\\n:;,.)|-]|(?:a|at|من|علي|في)\\s)");

    private static final int MOST = 5;

    private final FoldedText text;
    private final List<DateMention> found;
    private final List<DateMention> ranges;

    private BareDays(FoldedText text, List<DateMention> found) {
        this.text = text;
        this.found = found;
        this.ranges =
                found.stream().filter(mention -> mention.shape() == Shape.RANGE).toList();
    }

    /** The days of a text that were found already, with those that stand within their ranges, in the order of the text. */
    static List<DateMention> with(FoldedText text, List<DateMention> found) {
        List<DateMention> all = new ArrayList<>(found);
        new BareDays(text, found).addTo(all);
        all.sort(Comparator.comparingInt(DateMention::from));
        return all;
    }

    private void addTo(List<DateMention> all) {
        if (ranges.isEmpty()) {
            return;
        }
        Matcher bare = BARE.matcher(text);
        while (bare.find()) {
            int from = bare.start();
            int to = bare.end();
            boolean isTaken = found.stream().anyMatch(mention -> mention.from() < to && from < mention.to());
            Day day = isTaken ? null : day(bare);
            if (day != null) {
                all.add(new DateMention(List.of(day), Shape.SINGLE, from, to));
            }
        }
    }

    /** The day of the nearest range before it, or of any after it; null for none. */
    private Day day(Matcher bare) {
        int number = Integer.parseInt(bare.group("day"));
        Integer weekday = Integer.valueOf(Words.meaning("weekday", bare.group("weekday")));
        boolean isAlone = ALONE.matcher(text).region(bare.end(), text.length()).lookingAt();
        List<Day> days = near(bare.start())
                .flatMap(BareDays::days)
                .filter(day -> day.day() == number)
                .map(day -> new Day(day.year(), day.month(), number, weekday))
                .toList();
        return days.stream()
                .filter(day -> day.year() != null && !day.contradicts())
                .findFirst()
                .orElse(isAlone && !days.isEmpty() ? days.get(0) : null);
    }

    /** The ranges before an index, the nearest first, and then those behind it. */
    private Stream<DateMention> near(int index) {
        Stream<DateMention> before = Stream.iterate(ranges.size() - 1, at -> at >= 0, at -> at - 1)
                .map(ranges::get)
                .filter(range -> range.from() < index)
                .limit(MOST);
        return Stream.concat(
                before, ranges.stream().filter(range -> range.from() > index).limit(MOST));
    }

    /** All days of a range; where it has no year, those of a year that has them all. */
    private static Stream<Day> days(DateMention range) {
        Day first = range.first();
        Day last = range.days().get(range.days().size() - 1);
        LocalDate from = (first.year() == null ? first.inYear(2024) : first).date();
        LocalDate to = (last.year() == null ? last.inYear(2024) : last).date();
        if (from == null
                || to == null
                || to.isBefore(from)
                || from.plusMonths(2).isBefore(to)) {
            return Stream.empty();
        }
        return from.datesUntil(to.plusDays(1))
                .map(date -> new Day(
                        first.year() == null ? null : Integer.valueOf(date.getYear()),
                        date.getMonthValue(),
                        date.getDayOfMonth(),
                        null));
    }
}
