package ma.riwaq.communique;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.DateMention.Shape;

/** Finds the day after the one that was told before: the next day at 11am. Only with a time beside it is it a day of the event. */
final class NextDays {

    private static final Pattern NEXT = Pattern.compile(
            "(?<!\\p{L})(?:the (?:next|following) day|(?<!du )(?:le |des le )?lendemain|(?:في )?اليوم (?:الموالي|التالي)|(?:في |من )الغد)(?!\\p{L})");

    private NextDays() {}

    /** The days of a text that were found already, with those that are told so, in the order of the text. */
    static List<DateMention> with(FoldedText text, List<DateMention> found, List<TimeMention> times) {
        List<DateMention> all = new ArrayList<>(found);
        Matcher next = NEXT.matcher(text);
        while (next.find()) {
            LocalDate day = found.stream()
                    .filter(date -> date.to() <= next.start() && date.shape() == Shape.SINGLE)
                    .reduce((one, other) -> other)
                    .map(date -> date.first().date())
                    .orElse(null);
            if (day != null && LoneWeekdays.isTimed(text, times, next.end())) {
                LocalDate after = day.plusDays(1);
                all.add(new DateMention(
                        List.of(new Day(after.getYear(), after.getMonthValue(), after.getDayOfMonth(), null)),
                        Shape.SINGLE,
                        next.start(),
                        next.end()));
            }
        }
        all.sort(Comparator.comparingInt(DateMention::from));
        return List.copyOf(all);
    }
}
