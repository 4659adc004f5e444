package ma.riwaq.communique;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of day and ranges of them, in figures and in words. */
final class Times {

    private static final String MARK = "(?:\\s*(?:de\\s+)?(?<mark>" + Words.any("mark") + ")(?![\\p{L}]))?";
    private static final String CLOCK =
            "(?:(?:علي\\s+)?(?<clock>(?:ال|ل)?ساعه|س(?=\\s+\\d))\\s+)?(?:حدود\\s+)?(?:ال\\s+|ال(?=\\d))?";
    private static final Pattern TIME =
            Pattern.compile("(?<![\\p{L}\\d./:]|\\d\\s:\\s)(?<!\\d{4}-)(?<!apres[ -])" + CLOCK + "(?:"
                    + "(?<noon>" + Words.any("noon") + ")(?!\\p{L}|\\s*-?\\s*et\\s+\\d)"
                    + "|(?<hour>\\d{1,2})(?:\\s?(?<sign>h(?:eures?|rs?)?|س|:)\\s?(?<minute>\\d{2})(?:\\s?(?:mn|min|د)\\b)?|\\s?(?<full>h(?:eures?|rs?)?|س|o'clock)|(?<dot>\\.)(?<dotted>[0-5]\\d))?(?!\\d|[.,:/]\\d)(?:(?!\\p{L})|(?=[ap]\\.?m))"
                    + "|(?<word>" + Words.any("hour") + ")(?!\\p{L})(?:\\s+(?<unit>heures?|o'clock))?"
                    + ")(?:\\s*(?<minutes>" + Words.any("minutes")
                    + ")(?!\\p{L})|\\s+و\\s*(?<more>\\d{1,2})\\s*(?:دقيقه|دقائق|دقايق|د)(?!\\p{L}))?"
                    + "(?:\\s*دقيقه)?" + MARK);
    private static final Pattern LINK = Pattern.compile(
            "\\s*,?\\s*(?:(?<to>الي\\s+غايه|الي|حتي|لغايه|jusqu'a|a|to|till|until|-+>?|>|/)|(?<and>و|et|and))\\s*(?:حدود\\s+)?");
    private static final Pattern FROM = Pattern.compile(
            "(?:(?<!\\p{L})(?:من|de|from|between|entre|بين)\\s+|[\\n(|*,:-]\\s*)(?:ال\\s+|الساعه\\s+)?$");
    private static final Pattern BETWEEN =
            Pattern.compile("(?<!\\p{L})(?:بين|entre|between)\\s+(?:الساعه\\s+)?(?:ال\\s+)?$");
    private static final Pattern SINCE = Pattern.compile(
            "(?<!\\p{L})(?:ابتدا+\\s+من|انطلاقا\\s+من|بدا\\s+من|بدايه\\s+من|a\\s+partir\\s+de|des|starting\\s+(?:at|from)|as\\s+of|from)\\s+(?:علي\\s+)?$");
    private static final Pattern LEAD = Pattern.compile(
            "(?<!\\p{L})(?:ابتدا+\\s+من|انطلاقا\\s+من|بدا\\s+من|بدايه\\s+من|في\\s+تمام|عند|تمام|علي\\s+الساعه|starting\\s+at|at)\\s+$");
    private static final Pattern PART = Pattern.compile("(?<!\\p{L})(?<part>" + Words.any("part") + ")(?!\\p{L})");

    private final FoldedText text;
    private final List<DateMention> dates;
    private final List<Clock> clocks = new ArrayList<>();
    private final List<TimeMention> found = new ArrayList<>();

    private Times(FoldedText text, List<DateMention> dates) {
        this.text = text;
        this.dates = dates;
    }

    /** All times but the figures of the days that were found already. */
    static List<TimeMention> in(FoldedText text, List<DateMention> dates) {
        return new Times(text, dates).read();
    }

    private List<TimeMention> read() {
        Matcher match = TIME.matcher(text);
        int date = 0;
        for (int at = 0; at < text.length() && match.find(at); ) {
            while (date < dates.size() && dates.get(date).to() <= match.start()) {
                date++;
            }
            if (date < dates.size()
                    && dates.get(date).from() < valueStart(match)
                    && dates.get(date).to() > valueStart(match)) {
                at = dates.get(date).to();
                continue;
            }
            if (date < dates.size()
                    && dates.get(date).from() < match.end()
                    && dates.get(date).from() >= match.start()) {
                at = dates.get(date).to();
                continue;
            }
            Clock clock = Clock.of(
                    match, text, LEAD.matcher(before(match.start(), 25)).find());
            if (clock == null) {
                at = Math.max(match.start() + 1, valueStart(match) + 1);
                continue;
            }
            clocks.add(clock);
            at = match.end();
        }
        pair();
        return found;
    }

    private static int valueStart(Matcher match) {
        for (String group : List.of("hour", "word", "noon")) {
            if (match.group(group) != null) {
                return match.start(group);
            }
        }
        return match.start();
    }

    private void pair() {
        Matcher link = LINK.matcher(text);
        for (int i = 0; i < clocks.size(); i++) {
            Clock first = clocks.get(i);
            Clock second = i + 1 < clocks.size() ? clocks.get(i + 1) : null;
            boolean linked = second != null
                    && link.region(first.to(), second.from()).matches()
                    && (link.group("to") != null
                            || BETWEEN.matcher(before(first.from(), 25)).find());
            if (linked
                    && (first.sure() || second.sure() || (first.isWord() && second.isWord() && isAfterFrom(first)))
                    && (first.sure() || isAfterFrom(first))) {
                add(first, second);
                i++;
            } else if (first.sure()) {
                add(first, null);
            }
        }
    }

    private boolean isAfterFrom(Clock clock) {
        return clock.from() == 0 || FROM.matcher(before(clock.from(), 25)).find();
    }

    private void add(Clock first, Clock second) {
        boolean since =
                second == null && SINCE.matcher(before(first.from(), 25)).find();
        Hours hours = second == null
                ? Hours.of(first, partBefore(first.from()))
                : Hours.of(first, second, partBefore(first.from()));
        if (hours != null) {
            found.add(new TimeMention(
                    hours.start(),
                    hours.end(),
                    since,
                    hours.assumed(),
                    hours.reversed(),
                    first.from(),
                    second == null ? first.to() : second.to()));
        }
    }

    /** The part of the day that the sentence named before; null for none. */
    private String partBefore(int at) {
        String before = before(at, 160);
        int sentence = Math.max(before.lastIndexOf('\n'), Math.max(before.lastIndexOf(". "), before.lastIndexOf(';')));
        Matcher part = PART.matcher(before.substring(sentence + 1));
        String last = null;
        while (part.find()) {
            last = Words.meaning("part", part.group("part").replaceAll("\\s+", " "));
        }
        return last;
    }

    private String before(int at, int most) {
        return text.subSequence(Math.max(0, at - most), at).toString();
    }

    /** The times of a mention. */
    record Hours(LocalTime start, LocalTime end, boolean assumed, boolean reversed) {

        private static final LocalTime MORNING = LocalTime.of(7, 0);

        static Hours of(Clock clock, String part) {
            Clock right = clock.turned();
            LocalTime time = right.time(part);
            return time == null ? null : new Hours(time, null, right.assumed(part), !right.equals(clock));
        }

        static Hours of(Clock first, Clock second, String part) {
            Clock one = first.turned();
            Clock two = second.turned();
            LocalTime end = two.time(part);
            LocalTime start = one.mark() == null && one.isTwelve() && two.mark() != null
                    ? one.before(end, two.mark())
                    : one.time(part);
            if (start == null || end == null) {
                return null;
            }
            boolean turned = !one.equals(first) || !two.equals(second);
            boolean assumed = one.mark() == null && two.mark() == null && (one.assumed(part) || two.assumed(part));
            if (end.isBefore(start)
                    && two.mark() == null
                    && end.getHour() < 12
                    && end.plusHours(12).isAfter(start)) {
                return new Hours(start, end.plusHours(12), true, turned);
            }
            if (end.isBefore(start) && end.isAfter(MORNING) && first.mark() == null) {
                return new Hours(end, start, assumed, true);
            }
            return new Hours(start, end, assumed, turned);
        }
    }
}
