package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.DateMention.Shape;

/** Finds the days that a text names: single ones, lists and ranges, in words and in figures. Day before month, always. */
final class Dates {

    private static final String WEEKDAY = Words.any("weekday");
    private static final String MONTH = Words.any("month");
    private static final String YEAR = "(?<![\\d.])(?:19|20)\\d{2}(?![\\d])(?![-/]\\d)";
    private static final String NUMBER =
            "(?<![\\d.,:/])(?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?:er|eme|e|st|nd|rd|th)?(?!\\p{L}|[.,:]\\d)";
    private static final String ORDINAL = Ordinals.DAYS;
    private static final String DAY = "(?:" + NUMBER + "|" + ORDINAL + ")";
    private static final String NAMED = "(?:(?:(?<!\\p{L})|(?<=(?<!\\p{L})و))(?<weekday>" + WEEKDAY
            + ")[.,]?\\s*(?:(?:الموافق|المصادف|le|the)\\s*(?:ل\\s*)?)?)?";

    private static final Pattern FULL = Pattern.compile(NAMED + "(?:(?:يوم|نهار)\\s+)?(?:"
            + "(?<iso>(?<![\\d-])(?<iy>(?:19|20)\\d{2})-(?<im>\\d{2})-(?<id>\\d{2})(?![\\d-]))"
            + "|(?<![\\d./:-])(?<nd>\\d{1,2})\\s?[/.-]\\s?(?<nm>\\d{1,2})\\s?[/.-]\\s?(?<ny>(?:19|20)\\d{2}|\\d{2})(?![\\d]|[./-]\\d)"
            + "|(?<day>" + DAY + ")[\\s-]*(?:(?:من|of|de|du|d')\\s*)?(?:(?:شهر|mois de|mois d')\\s*)?/?(?<month>"
            + MONTH
            + ")(?:\\s?/\\s?" + MONTH
            + ")?\\.?(?!\\p{L})(?:[\\s,/-]*(?:(?:من|de|du|of)\\s+)?(?:(?:سنه|عام|l'annee)\\s+)?(?<year>" + YEAR + "))?"
            + "|(?<![\\p{L}])(?<emonth>" + MONTH + ")\\.?\\s+(?<eday>" + NUMBER + ")(?:\\s?,?\\s+(?<eyear>" + YEAR
            + "))?"
            + ")");
    /** Day and month in figures without a year count only where something else tells that they are a day. */
    private static final Pattern SHORT = Pattern.compile("(?:(?<weekday>" + WEEKDAY
            + ")|يوم|(?<![\\p{L}])(?:le|du|au))\\s*(?<![\\d./:-])(?<nd>\\d{1,2})/(?<nm>\\d{1,2})(?![\\d/])");

    private static final String RANGE = "(?:الي\\s+غايه|الي|حتي|لغايه|jusqu'au|au|a|to|until|till|through|-|>)";
    private static final String LIST = "(?:,\\s*(?:و|et|and|puis|ثم)?|و|et|and|&|puis|ثم|ou|او)";
    private static final String LINK =
            "\\s*(?:(?<range>" + RANGE + ")|(?<list>" + LIST + "))\\s*(?:(?:يومي|يوم|غايه|le|les|the)\\s+)?";
    private static final Pattern LINKED = Pattern.compile(LINK);
    private static final Pattern ORPHAN =
            Pattern.compile(NAMED + "(?:(?<nd>\\d{1,2})/(?<nm>\\d{1,2})|(?<day>" + DAY + "))" + LINK + "$");
    private static final Pattern SAME_MONTH = Pattern.compile(LINK + "(?:(?<weekday>" + WEEKDAY + ")\\s+)?(?<day>" + DAY
            + ")(?:\\s*(?:منه|من\\s+(?:نفس\\s+الشهر|الشهر\\s+نفسه|الشهر\\s+ذاته)|du\\s+meme\\s+mois|of\\s+the\\s+same\\s+month)(?!\\p{L})|(?<bare>(?!\\s*\\p{L}|\\d|\\s*[:/h.]\\s?\\d))(?:\\s?,?\\s+(?<year>"
            + YEAR + "))?)");
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\p{L})(?:بين|entre|between)\\s+(?:le\\s+|يوم\\s+)?$");
    private static final Pattern UNTIL =
            Pattern.compile("(?<!\\p{L})(?:الي\\s+غايه|لغايه|حتي|jusqu'au|until|till)\\s+(?:يوم\\s+|le\\s+)?$");
    private static final Pattern SINCE = Pattern.compile(
            "(?<!\\p{L})(?:ابتدا+\\s+من|انطلاقا\\s+من|بدايه\\s+من|a\\s+partir\\s+du|des\\s+le|a\\s+compter\\s+du|starting\\s+(?:from|on)|as\\s+of)\\s+(?:يوم\\s+)?$");
    private static final int LOOK_BACK = 70;

    private final FoldedText text;
    private final List<DateMention> found = new ArrayList<>();
    private int taken;

    private Dates(FoldedText text) {
        this.text = text;
    }

    /** All days, in the order of the text, as far as the text itself tells their year. */
    static List<DateMention> in(FoldedText text) {
        return BareDays.with(text, new Dates(text).read());
    }

    private List<DateMention> read() {
        Matcher full = FULL.matcher(text);
        Matcher shorter = SHORT.matcher(text);
        boolean isFull = true;
        boolean isShort = true;
        int fullAt = -1;
        int shortAt = -1;
        for (int at = 0; at < text.length(); ) {
            // a search that found nothing, or what still lies ahead, is not made again
            isFull = isFull && (fullAt >= at || full.find(at));
            fullAt = isFull ? full.start() : text.length();
            isShort = isShort && (shortAt >= at || shorter.find(at));
            shortAt = isShort ? shorter.start() : text.length();
            if (!isFull && !isShort) {
                break;
            }
            Matcher next = isFull && (!isShort || full.start() <= shorter.start() || full.start() < shorter.end())
                    ? full
                    : shorter;
            Day day = next == full
                    ? fullDay(full)
                    : figures(null, shorter.group("nm"), shorter.group("nd"), weekday(shorter));
            if (day == null || !day.exists()) {
                at = Math.max(next.start() + 1, firstFigureAfter(next));
                continue;
            }
            at = chain(day, next.start(), next.end(), next == full && full.group("emonth") != null);
        }
        return found;
    }

    private static int firstFigureAfter(Matcher match) {
        return match.group("weekday") == null ? match.start() + 1 : match.end("weekday");
    }

    /** Adds a day with those that stand before and after it; returns where to read on. */
    private int chain(Day day, int start, int end, boolean monthFirst) {
        List<Day> days = new ArrayList<>(List.of(day));
        int from = start;
        boolean range = false;
        Matcher link = LINKED.matcher(text);
        DateMention before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null
                && before.shape() != Shape.RANGE
                && link.region(before.to(), start).matches()
                && !isComma(link)) {
            return join(before, day, link.group("range") != null || isBetween(before.from()), end);
        }
        if (!monthFirst) {
            Matcher orphan = ORPHAN.matcher(text);
            while (orphan.region(Math.max(taken, from - LOOK_BACK), from).find()) {
                Day first = orphan(orphan, day);
                boolean counts = orphan.group("day") != null
                        && !Character.isDigit(orphan.group("day").charAt(0))
                        && orphan.group("list") != null
                        && orphan.group("list").startsWith(",");
                if (first == null || !first.exists() || counts) {
                    break;
                }
                range |= orphan.group("range") != null;
                days.add(0, first);
                from = orphan.start();
            }
        }
        int to = end;
        Matcher same = SAME_MONTH.matcher(text);
        while (same.region(to, Math.min(text.length(), to + LOOK_BACK)).lookingAt()
                && (same.group("bare") == null || monthFirst)) {
            Integer year = same.group("year") == null ? day.year() : Integer.valueOf(same.group("year"));
            Day last = named(year, day.month(), same.group("day"), weekday(same));
            if (last == null || !last.exists()) {
                break;
            }
            if (year != null) {
                days.replaceAll(one -> one.year() == null ? one.inYear(year) : one);
            }
            range |= same.group("range") != null;
            days.add(last);
            to = same.end();
        }
        add(days, range || (days.size() == 2 && isBetween(from)), from, to);
        return to;
    }

    private static boolean isComma(Matcher link) {
        return link.group().strip().equals(",");
    }

    private int join(DateMention before, Day day, boolean range, int end) {
        found.remove(found.size() - 1);
        List<Day> days = new ArrayList<>(before.days());
        if (day.year() != null) {
            days.replaceAll(one ->
                    one.year() != null ? one : one.inYear(one.month() > day.month() ? day.year() - 1 : day.year()));
        }
        days.add(
                day.year() == null && before.first().year() != null
                        ? day.inYear(before.first().year())
                        : day);
        add(days, range, before.from(), end);
        return end;
    }

    private void add(List<Day> days, boolean range, int from, int to) {
        String before = text.subSequence(Math.max(0, from - 30), from).toString();
        Shape shape = Shape.SINGLE;
        if (days.size() > 1) {
            shape = range ? Shape.RANGE : Shape.LIST;
        } else if (UNTIL.matcher(before).find()) {
            shape = Shape.UNTIL;
        } else if (SINCE.matcher(before).find()) {
            shape = Shape.SINCE;
        }
        found.add(new DateMention(List.copyOf(days), shape, from, to));
        taken = to;
    }

    private boolean isBetween(int from) {
        return BETWEEN.matcher(text.subSequence(Math.max(0, from - 20), from)).find();
    }

    private static Day orphan(Matcher match, Day next) {
        if (match.group("nd") != null) {
            return figures(next.year(), match.group("nm"), match.group("nd"), weekday(match));
        }
        return named(next.year(), next.month(), match.group("day"), weekday(match));
    }

    private static Day fullDay(Matcher match) {
        Integer weekday = weekday(match);
        if (match.group("iso") != null) {
            return figures(Integer.valueOf(match.group("iy")), match.group("im"), match.group("id"), weekday);
        }
        if (match.group("nd") != null) {
            String year = match.group("ny");
            return figures(
                    Integer.valueOf(year.length() == 2 ? "20" + year : year),
                    match.group("nm"),
                    match.group("nd"),
                    weekday);
        }
        boolean monthFirst = match.group("emonth") != null;
        String year = match.group(monthFirst ? "eyear" : "year");
        int month = Integer.parseInt(meaning(match.group(monthFirst ? "emonth" : "month")));
        return named(
                year == null ? null : Integer.valueOf(year), month, match.group(monthFirst ? "eday" : "day"), weekday);
    }

    private static String meaning(String month) {
        return Words.meaning("month", month.replaceAll("\\s+", " "));
    }

    private static Day figures(Integer year, String month, String day, Integer weekday) {
        return new Day(year, Integer.parseInt(month), Integer.parseInt(day), weekday);
    }

    private static Day named(Integer year, int month, String day, Integer weekday) {
        Integer number = Ordinals.day(day);
        return number == null ? null : new Day(year, month, number, weekday);
    }

    private static Integer weekday(Matcher match) {
        String weekday = match.group("weekday");
        return weekday == null ? null : Integer.valueOf(Words.meaning("weekday", weekday));
    }
}
