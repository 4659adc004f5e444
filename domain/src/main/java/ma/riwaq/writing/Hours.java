package ma.riwaq.writing;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import ma.riwaq.shared.Lang;

/** Times of day as they are written: in words for Arabic sentences, in figures elsewhere. */
final class Hours {

    private static final List<String> ARABIC = List.of(
            "",
            "الواحدة",
            "الثانية",
            "الثالثة",
            "الرابعة",
            "الخامسة",
            "السادسة",
            "السابعة",
            "الثامنة",
            "التاسعة",
            "العاشرة",
            "الحادية عشرة",
            "الثانية عشرة");
    private static final Map<Integer, String> PAST =
            Map.of(0, "", 5, " وخمس دقائق", 10, " وعشر دقائق", 15, " والربع", 20, " والثلث", 30, " والنصف");
    private static final Map<Integer, String> BEFORE = Map.of(40, " إلا ثلثا", 45, " إلا ربعا");

    private Hours() {}

    /** In a sentence: الثالثة والنصف بعد الزوال, 15 h 30, 3:30 pm. */
    static String spoken(LocalTime time, Lang lang) {
        return lang == Lang.AR ? arabic(time) : figures(time, lang);
    }

    /** In a list: 15:30, 15 h 30, 3:30 pm. */
    static String figures(LocalTime time, Lang lang) {
        return switch (lang) {
            case FR -> time.getHour() + "\u00A0h" + (time.getMinute() == 0 ? "" : "\u00A0" + minutes(time));
            case EN -> english(time);
            default -> time.toString().substring(0, 5);
        };
    }

    private static String minutes(LocalTime time) {
        return (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    private static String english(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "noon";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":" + minutes(time);
        return hour + minutes + "\u00A0" + (time.getHour() < 12 ? "am" : "pm");
    }

    private static String arabic(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "منتصف الليل";
        }
        int minute = time.getMinute();
        String past = PAST.get(minute);
        String before = BEFORE.get(minute);
        if ((past == null && before == null) || time.getHour() == 0) {
            return "الساعة " + figures(time, Lang.AR);
        }
        int hour = before == null ? time.getHour() : time.getHour() + 1;
        int shown = hour % 12 == 0 ? 12 : hour % 12;
        return ARABIC.get(shown) + (before == null ? past : before) + " " + part(time.getHour());
    }

    private static String part(int hour) {
        if (hour < 4) {
            return "ليلا";
        }
        if (hour < 12) {
            return "صباحا";
        }
        if (hour < 14) {
            return "زوالا";
        }
        if (hour < 18) {
            return "بعد الزوال";
        }
        return hour < 21 ? "مساء" : "ليلا";
    }
}
