package ma.riwaq.communique;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.shared.WrittenDay;

/** Collects what a person should look at: contradictions, guesses and what is missing. */
final class Doubts {

    private static final Pattern ANNOUNCED = Pattern.compile("(?<!\\p{L})(?:ب|ل|من\\s+)?(?:(?<number>"
            + Words.any("number") + "|\\d{1,2})\\s+(?:(?:des|of)\\s+)?(?<kinds>" + Words.any("kinds") + ")|(?<pair>"
            + Words.any("count") + "))(?!\\p{L})");
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("(?<![\\d./:-])(?<day>\\d{1,2})\\s+(?<month>" + Words.any("month") + ")(?!\\p{L})");
    private static final double MIXED = 0.75;

    private final Source source;
    private final List<Warning> found = new ArrayList<>();

    Doubts(Source source) {
        this.source = source;
    }

    List<Warning> list() {
        return List.copyOf(found);
    }

    void ofDates(Years years) {
        for (DateMention date : source.dates()) {
            for (Day day : date.days()) {
                if (day.contradicts()) {
                    add("weekday", place(date), WrittenDay.of(day.date(), source.lang()));
                } else if (day.year() == null) {
                    add("year.unknown", place(date), day.toString());
                }
            }
            if (date.first().year() != null && years.assumed(date)) {
                add("year.assumed", place(date), Integer.toString(date.first().year()));
            }
        }
        Matcher impossible = IMPOSSIBLE.matcher(source.text());
        while (impossible.find()) {
            int month = Integer.parseInt(
                    Words.meaning("month", impossible.group("month").replaceAll("\\s+", " ")));
            if (!new Day(null, month, Integer.parseInt(impossible.group("day")), null).exists()) {
                add(
                        "date.impossible",
                        source.text().value("", impossible.start(), impossible.end(), 1),
                        source.text()
                                .words(impossible.start(), impossible.end(), 1)
                                .value());
            }
        }
    }

    void ofTimes() {
        for (TimeMention time : source.times()) {
            Value<String> place = source.text().value("", time.from(), time.to(), 1);
            if (time.reversed()) {
                add("time.reversed", place, time.written());
            }
            if (time.assumed()) {
                add("time.assumed", place, time.written());
            }
        }
    }

    void ofEdition(Value<Integer> edition, List<Value<String>> dates) {
        Integer year = edition == null || edition.confidence() < 0.9 ? null : EditionNumber.year(edition.value());
        boolean hasYear = dates.stream().anyMatch(date -> !date.value().startsWith("-"));
        if (year != null
                && hasYear
                && dates.stream().noneMatch(date -> date.value().startsWith(year + "-"))) {
            add("edition.year", edition, Integer.toString(edition.value()), Integer.toString(year));
        }
    }

    void ofSessions(List<SessionFound> sessions) {
        Matcher announced = ANNOUNCED.matcher(source.text());
        while (announced.find()) {
            int number = number(announced);
            if (!sessions.isEmpty() && number > sessions.size()) {
                add(
                        "sessions.fewer",
                        source.text().value("", announced.start(), announced.end(), 1),
                        number,
                        sessions.size());
                return;
            }
        }
        LocalDate first = sessions.stream()
                .map(SessionFound::date)
                .filter(Objects::nonNull)
                .map(Value::value)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (first == null && sessions.isEmpty()) {
            add("sessions.none", new Value<>("", 0, 0, 1));
        }
    }

    private static int number(Matcher announced) {
        if (announced.group("pair") != null) {
            return 2;
        }
        String number = announced.group("number").replaceAll("\\s+", " ");
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : Integer.parseInt(Words.meaning("number", number));
    }

    void ofLanguage(Value<?> language) {
        if (language.confidence() < MIXED) {
            add("language.mixed", new Value<>("", 0, 0, 1));
        }
    }

    private Value<String> place(DateMention date) {
        return source.text().value("", date.from(), date.to(), 1);
    }

    private void add(String code, Value<?> at, Object... words) {
        found.add(Warning.of(code, source.lang(), at, words));
    }
}
