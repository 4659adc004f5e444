package ma.riwaq.communique;

import java.time.LocalDate;
import java.util.List;
import ma.riwaq.shared.Lang;

/**
 * What was read in a communiqué. Nothing is here that the text does not say; what it leaves out is null or empty.
 *
 * @param dates days as {@code 2024-05-11}, or {@code --05-11} where no year could be told, each once
 * @param times starts as {@code 11:00} and ranges as {@code 11:00-12:30}, each once
 * @param container the day or meeting that the sessions are part of
 */
public record Reading(
        Value<String> title,
        Value<Lang> language,
        List<Value<String>> dates,
        List<Value<String>> times,
        Value<String> venue,
        List<Value<String>> organisers,
        List<SessionFound> sessions,
        Value<Integer> edition,
        Value<String> supervisor,
        List<Value<String>> hosts,
        List<Value<String>> partners,
        List<PersonFound> people,
        List<Value<String>> programmes,
        List<Value<String>> audiences,
        List<Value<String>> publications,
        Value<String> container,
        Value<LocalDate> published,
        List<Warning> warnings) {}
