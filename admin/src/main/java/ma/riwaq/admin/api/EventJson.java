package ma.riwaq.admin.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.shared.LocalizedText;

/**
 * An event as JSON.
 *
 * @param code six letters and digits, for ever; made if left out
 * @param text what it is about
 * @param display what is on display beside its sessions
 * @param day null if not yet known
 * @param end null if it is open
 * @param room null for the pavilion as a whole
 * @param position its place among the events of a day
 */
public record EventJson(
        String code,
        LocalizedText name,
        LocalizedText text,
        LocalizedText display,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        String room,
        Integer position,
        List<InvolvementJson> organisations,
        List<String> audiences,
        @ReadOnly Long version) {}
