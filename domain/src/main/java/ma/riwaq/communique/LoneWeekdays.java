package ma.riwaq.communique;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.DateMention.Shape;

/**
 * Finds the days that a text names by their weekday alone, because it told before from when to when: dimanche à 16 h after
 * du 12 au 14 avril. Only one that has a time beside it, and that is in the range once, is a day of the event.
 */
final class LoneWeekdays {

    private static final String WEEKDAY = Words.any("weekday");
    private static final Pattern LONE =
            Pattern.compile("(?<!\\p{L})(?:و)?(?:(?:صباح|صبيحه|مسا|زوال|عشيه|يوم)\\s+)*(?<weekday>" + WEEKDAY
                    + ")(?!\\p{L})(?!,?\\s*(?:\\d{1,2}(?!\\s?[h:\\d])|" + Words.any("month") + "|الي|او))");
    /** chaque dimanche, من الاثنين إلى الجمعة: no single day. */
    private static final Pattern REPEATED =
            Pattern.compile("(?<!\\p{L})(?:chaque|tous\\s+les|les|du|au|every|كل|ايام|من|الي|each)\\s+(?:يوم\\s+)?$");

    private static final int FAR = 60;

    private final FoldedText text;
    private final List<DateMention> found;
    private final List<TimeMention> times;

    private LoneWeekdays(FoldedText text, List<DateMention> found, List<TimeMention> times) {
        this.text = text;
        this.found = found;
        this.times = times;
    }

    /** The days of a text that were found already, with those that are told so, in the order of the text. */
    static List<DateMention> with(FoldedText text, List<DateMention> found, List<TimeMention> times) {
        List<DateMention> all = new ArrayList<>(found);
        new LoneWeekdays(text, found, times).addTo(all);
        all.sort(Comparator.comparingInt(DateMention::from));
        return List.copyOf(all);
    }

    private void addTo(List<DateMention> all) {
        Matcher lone = LONE.matcher(text);
        DateMention range = null;
        int next = 0;
        while (lone.find()) {
            int from = lone.start();
            int to = lone.end();
            while (next < found.size() && found.get(next).from() < from) {
                range = found.get(next).days().size() > 1 ? found.get(next) : range;
                next++;
            }
            boolean isTaken = (next > 0 && found.get(next - 1).to() > from)
                    || (next < found.size() && found.get(next).from() < to + 3);
            Day day =
                    range == null || isTaken || !isTimed(text, times, to) || isRepeated(from) ? null : day(range, lone);
            if (day != null) {
                all.add(new DateMention(List.of(day), Shape.SINGLE, from, to));
            }
        }
    }

    /** Whether a time stands in the same sentence right after an index. */
    static boolean isTimed(FoldedText text, List<TimeMention> times, int to) {
        return times.stream()
                .anyMatch(time -> time.from() >= to - 1
                        && time.from() - to < FAR
                        && text.subSequence(Math.min(to, time.from()), time.from())
                                .chars()
                                .noneMatch(c -> ".;\n".indexOf(c) >= 0));
    }

    private boolean isRepeated(int from) {
        return REPEATED.matcher(text.subSequence(Math.max(0, from - 20), from)).find();
    }

    /** The one day of a range or list with the weekday; null where there is none, or more. */
    private static Day day(DateMention range, Matcher lone) {
        int weekday = Integer.parseInt(Words.meaning("weekday", lone.group("weekday")));
        LocalDate from = range.first().date();
        LocalDate to = range.days().get(range.days().size() - 1).date();
        if (from == null
                || to == null
                || to.isBefore(from)
                || from.plusMonths(1).isBefore(to)) {
            return null;
        }
        List<LocalDate> days = from.datesUntil(to.plusDays(1))
                .filter(date -> date.getDayOfWeek() == DayOfWeek.of(weekday))
                .toList();
        return days.size() == 1
                ? new Day(
                        days.get(0).getYear(),
                        days.get(0).getMonthValue(),
                        days.get(0).getDayOfMonth(),
                        weekday)
                : null;
    }
}
