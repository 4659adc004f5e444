package ma.riwaq.communique;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinal numbers in words: of days, and of editions up to the 79th. */
final class Ordinals {

    private static final List<String> UNITS =
            List.of("", "حادي", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع");
    private static final Map<Integer, String> TENS =
            Map.of(20, "عشر", 30, "ثلاث", 40, "اربع", 50, "خمس", 60, "ست", 70, "سبع");
    private static final List<String> FRENCH = List.of(
            "",
            "un",
            "deux",
            "trois",
            "quatr",
            "cinqu",
            "six",
            "sept",
            "huit",
            "neuv",
            "dix",
            "onz",
            "douz",
            "treiz",
            "quatorz",
            "quinz",
            "seiz",
            "dix-sept",
            "dix-huit",
            "dix-neuv");
    private static final Map<Integer, String> FRENCH_TENS =
            Map.of(20, "vingt", 30, "trent", 40, "quarant", 50, "cinquant", 60, "soixant");
    private static final List<String> ENGLISH = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final Map<Integer, String> ENGLISH_TENS =
            Map.of(20, "twent", 30, "thirt", 40, "fort", 50, "fift", 60, "sixt");
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Map<String, Integer> DAY_WORDS = dayWords();
    private static final Pattern FIGURES = Pattern.compile("(\\d+)\\p{L}*");

    /** Any ordinal in words, as a pattern. */
    static final String WORDS = Spellings.pattern(NUMBERS.keySet().stream(), "\\s+");

    /** Any word for a day of the month, as a pattern. */
    static final String DAYS =
            "(?<![\\p{L}-])" + Spellings.pattern(DAY_WORDS.keySet().stream(), "\\s+") + "(?![\\p{L}-])";

    private Ordinals() {}

    /** What figures or a word for a day stand for; null if for none. */
    static Integer day(String day) {
        Matcher figures = FIGURES.matcher(day);
        return figures.matches() ? Integer.valueOf(figures.group(1)) : DAY_WORDS.get(day.replaceAll("\\s+", " "));
    }

    /** What figures or an ordinal in words stand for; null if for none. */
    static Integer number(String ordinal) {
        Matcher figures = FIGURES.matcher(ordinal);
        return figures.matches() ? Integer.valueOf(figures.group(1)) : NUMBERS.get(ordinal.replaceAll("\\s+", " "));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int n = 1; n < 80; n++) {
            arabic(n, numbers);
            latin(n, FRENCH, FRENCH_TENS, numbers, true);
            latin(n, ENGLISH, ENGLISH_TENS, numbers, false);
        }
        numbers.putAll(Map.of("premiere", 1, "premier", 1, "seconde", 2, "second", 2, "الاولي", 1, "الاول", 1));
        return numbers;
    }

    private static void arabic(int n, Map<String, Integer> numbers) {
        int unit = n % 10;
        int ten = n - unit;
        String one = UNITS.get(unit);
        for (String end : List.of("", "ه")) {
            String first = one.equals("حادي") && end.isEmpty() ? "حادي" : one + end;
            if (n < 11) {
                String word = n == 10 ? "عاشر" : one;
                numbers.putIfAbsent("ال" + word + end, n);
                numbers.putIfAbsent(("ال" + word + end).replace('ث', 'ت'), n);
            } else if (n < 20) {
                numbers.put("ال" + first + " عشر", n);
                numbers.put("ال" + first + " عشره", n);
            } else {
                for (String tail : List.of("ون", "ين")) {
                    numbers.put((unit == 0 ? "ال" : "ال" + first + " وال") + TENS.get(ten) + tail, n);
                    if (unit == 1) {
                        numbers.put("الواحده وال" + TENS.get(ten) + tail, n);
                    }
                }
            }
        }
    }

    private static void latin(
            int n, List<String> words, Map<Integer, String> tens, Map<String, Integer> numbers, boolean french) {
        if (n < 20) {
            if (french && n > 1) {
                numbers.putIfAbsent(words.get(n) + "ieme", n);
            } else if (!french) {
                numbers.put(words.get(n), n);
            }
            return;
        }
        int unit = n % 10;
        String ten = tens.get(n - unit);
        if (ten == null) {
            return;
        }
        if (french) {
            String stem = n < 30 ? ten : ten + "e";
            for (String gap : List.of("-", " ")) {
                if (unit == 0) {
                    numbers.put(ten + "ieme", n);
                } else if (unit == 1) {
                    numbers.put(stem + gap + "et" + gap + "unieme", n);
                } else {
                    numbers.put(stem + gap + words.get(unit) + "ieme", n);
                }
            }
        } else {
            numbers.put(unit == 0 ? ten + "ieth" : ten + "y-" + words.get(unit), n);
        }
    }

    private static Map<String, Integer> dayWords() {
        Map<String, Integer> days = new LinkedHashMap<>();
        days.put("فاتح", 1);
        days.put("الفاتح", 1);
        days.put("متم", Day.LAST);
        days.put("premier", 1);
        NUMBERS.forEach((word, n) -> {
            if (n <= 31 && !word.endsWith("ieme")) {
                days.put(word, n);
            }
        });
        for (int n = 1; n <= 10; n++) {
            days.put(n == 10 ? "عاشر" : n == 1 ? "اول" : UNITS.get(n), n);
        }
        return days;
    }
}
