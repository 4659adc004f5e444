package ma.riwaq.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.conflict.WeekdayCheck;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.SearchKey;

/**
 * Dates, times and numbers as people write them in cells: in any digits, days before months, months by their names in
 * Morocco, in the East, in French and English. What could be read in two ways is refused.
 */
final class Values {

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        String[] names = {
            "يناير كانون2 january janvier jan",
            "فبراير شباط february février fevrier feb",
            "مارس آذار march mars mar",
            "أبريل نيسان april avril apr",
            "ماي مايو أيار may mai",
            "يونيو حزيران جوان june juin jun",
            "يوليوز يوليو تموز july juillet jul",
            "غشت أغسطس آب august août aout aug",
            "شتنبر سبتمبر أيلول september septembre sep sept",
            "أكتوبر october octobre oct",
            "نونبر نوفمبر november novembre nov",
            "دجنبر ديسمبر december décembre decembre dec"
        };
        for (int month = 1; month <= names.length; month++) {
            for (String name : SearchKey.words(names[month - 1])) {
                MONTHS.put(name, month);
            }
        }
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})( 00:00)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})");
    private static final Pattern CLOCK =
            Pattern.compile("(?:(?:الساعة|à) )?(\\d{1,2}) ?(?:[:hHس] ?(\\d{2})?)(?: ?(?:mn|min|د))?(?::00)?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private Values() {}

    /** A day; one without a year is of the year given. */
    static LocalDate day(String text, int year) {
        String plain = digits(text);
        Matcher iso = ISO.matcher(plain);
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            }
            if (dayFirst.matches()) {
                return LocalDate.of(number(dayFirst.group(3)), number(dayFirst.group(2)), number(dayFirst.group(1)));
            }
            return written(plain, year);
        } catch (DateTimeException e) {
            throw new Refusal("cell.day");
        }
    }

    /** {@code السبت 11 ماي 2024}: the month is a word; refused if the day of the week is another one. */
    private static LocalDate written(String text, int year) {
        Integer month = null;
        List<Integer> numbers = new ArrayList<>();
        for (String word : SearchKey.words(text)) {
            if (WHOLE.matcher(word).matches()) {
                numbers.add(number(word));
            } else if (word.equals("فاتح") || word.equals("1er")) {
                numbers.add(1);
            } else if (MONTHS.containsKey(word)) {
                month = month == null ? MONTHS.get(word) : month;
            }
        }
        if (month == null
                || numbers.isEmpty()
                || numbers.size() > 2
                || (numbers.size() == 2 && numbers.get(1) < 1000)) {
            throw new Refusal("cell.day");
        }
        LocalDate day = LocalDate.of(numbers.size() == 2 ? numbers.get(1) : year, month, numbers.get(0));
        if (WeekdayCheck.contradiction(text, day).isPresent()) {
            throw new Refusal("cell.weekday");
        }
        return day;
    }

    /** A time of the day, on the clock of 24 hours. */
    static LocalTime time(String text) {
        Matcher clock = CLOCK.matcher(digits(text));
        if (!clock.matches()) {
            throw new Refusal("cell.time");
        }
        try {
            return LocalTime.of(number(clock.group(1)), clock.group(2) == null ? 0 : number(clock.group(2)));
        } catch (DateTimeException e) {
            throw new Refusal("cell.time");
        }
    }

    /** A length in minutes: {@code 90}, {@code 1:30} or {@code 1h30}. */
    static int minutes(String text) {
        String plain = digits(text);
        if (WHOLE.matcher(plain).matches()) {
            return number(plain);
        }
        Matcher clock = CLOCK.matcher(plain);
        if (!clock.matches()) {
            throw new Refusal("cell.minutes");
        }
        return number(clock.group(1)) * 60 + (clock.group(2) == null ? 0 : number(clock.group(2)));
    }

    /** A whole number from 0. */
    static int whole(String text) {
        String plain = digits(text);
        if (!WHOLE.matcher(plain).matches()) {
            throw new Refusal("cell.number");
        }
        return number(plain);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The same text in European digits, without what stands around it. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.strip().codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
