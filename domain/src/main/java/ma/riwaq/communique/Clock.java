package ma.riwaq.communique;

import java.time.LocalTime;
import java.util.regex.Matcher;

/**
 * One time as it is written, before its half of the day is settled.
 *
 * @param mark what the words say of the half of the day: AM, PM, NOON, NIGHT, or null
 * @param twelve whether it may be meant on a dial of twelve hours
 * @param sure whether it is a time even when it stands alone
 * @param isWord whether the hour is written in words
 */
record Clock(int hour, int minute, String mark, boolean twelve, boolean sure, boolean isWord, int from, int to) {

    /** Reads a match; null for what is no time. */
    static Clock of(Matcher match, FoldedText text, boolean led) {
        String mark = meaning("mark", match.group("mark"));
        if (match.group("noon") != null) {
            LocalTime noon = LocalTime.parse(meaning("noon", match.group("noon")));
            return new Clock(
                    noon.getHour(),
                    noon.getMinute() + extra(match),
                    null,
                    false,
                    true,
                    true,
                    match.start(),
                    match.end());
        }
        boolean clock = match.group("clock") != null;
        int minutes = extra(match);
        if (match.group("word") != null) {
            boolean latin = match.group("word").charAt(0) < 0x80;
            boolean sure = match.group("unit") != null
                    || (!latin && (clock || mark != null || led))
                    || (latin && mark != null && match.group("unit") == null && !isFrench(match));
            int hour = Integer.parseInt(meaning("hour", match.group("word")));
            if (latin && !sure) {
                return null;
            }
            boolean sureInWords = sure || (!latin && match.group("minutes") != null);
            return of(
                    hour,
                    minutes,
                    mark,
                    !latin || match.group("unit") == null || !"heures".equals(match.group("unit")),
                    sureInWords,
                    true,
                    match);
        }
        String dotted = match.group("dotted");
        if (dotted != null && !clock && mark == null) {
            return null;
        }
        String minute = match.group("minute") != null ? match.group("minute") : dotted;
        int hour = Integer.parseInt(match.group("hour"));
        int ofHour = minute == null ? 0 : Integer.parseInt(minute);
        boolean sign = minute != null || match.group("full") != null;
        if ((hour > 24 && !(minute != null && ofHour < 24 && hour < 60)) || ofHour > 59) {
            return null;
        }
        boolean arabic = clock || (mark != null && mark.length() > 0);
        boolean twelve = (!sign || (arabic && !match.group("hour").startsWith("0") && hour < 8)) && hour <= 12;
        if (mark != null && match.group("mark").length() == 1 && !sign && !clock) {
            return null;
        }
        return of(hour, ofHour + minutes, mark, twelve, sign || clock || mark != null, false, match);
    }

    private static boolean isFrench(Matcher match) {
        return Words.meaning("mark", match.group("mark")) != null
                && match.group("mark").startsWith("d");
    }

    private static Clock of(
            int hour, int minutes, String mark, boolean twelve, boolean sure, boolean word, Matcher match) {
        int total = hour * 60 + minutes;
        if (hour == 24) {
            total -= 24 * 60;
        }
        return total < 0
                ? null
                : new Clock(total / 60, total % 60, mark, twelve, sure, word, match.start(), match.end());
    }

    private static int extra(Matcher match) {
        if (match.group("more") != null) {
            return Integer.parseInt(match.group("more"));
        }
        return match.group("minutes") == null ? 0 : Integer.parseInt(meaning("minutes", match.group("minutes")));
    }

    private static String meaning(String group, String words) {
        return words == null ? null : Words.meaning(group, words.replaceAll("\\s+", " "));
    }

    /** Whether it may be meant on a dial of twelve hours. */
    boolean isTwelve() {
        return twelve || (hour < 12 && mark == null && !(minute > 0 && hour > 7));
    }

    /** The same with hour and minute changed over, where only that makes a time of the day: {@code 00 : 15}. */
    Clock turned() {
        boolean impossible = hour > 23;
        boolean unlikely = hour == 0 && minute >= 7 && minute <= 23 && !isWord;
        return impossible || unlikely
                ? new Clock(minute, hour == 24 ? 0 : hour, mark, false, sure, isWord, from, to)
                : this;
    }

    /** The time by its own mark or by the part of the day that the sentence named; null for none. */
    LocalTime time(String part) {
        return time(hour, mark == null && (hour < 12 && (twelve || isWord)) ? part : mark);
    }

    /** The start of a range of which only the end is marked: the latest that comes before the end. */
    LocalTime before(LocalTime end, String endMark) {
        LocalTime same = time(hour, endMark);
        return same != null && same.isBefore(end) ? same : LocalTime.of(hour % 24, minute);
    }

    /** Whether the half of the day is a guess. */
    boolean assumed(String part) {
        return mark == null && part == null && twelve && hour < 8 && hour > 0;
    }

    private LocalTime time(int of, String half) {
        int result = of;
        if (half == null) {
            result = twelve && of >= 1 && of <= 7 ? of + 12 : of;
        } else if (of <= 12) {
            result = switch (half) {
                case "AM" -> of == 12 ? 0 : of;
                case "PM" -> of < 12 ? of + 12 : of;
                case "NOON" -> of < 11 ? of + 12 : of;
                default -> of == 12 ? 0 : of < 5 ? of : of + 12;
            };
        }
        return result > 23 || minute > 59 ? null : LocalTime.of(result, minute);
    }
}
