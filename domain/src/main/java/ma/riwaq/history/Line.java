package ma.riwaq.history;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.LocalizedTextJson;
import ma.riwaq.shared.Sha256;

/**
 * What a row of the history says, before it has its number and its seal.
 *
 * @param at when, to the microsecond
 * @param actor who did it; null for the system, or for somebody who is not known
 * @param account the identity of their account; null if there is none
 * @param noun the kind of thing, the simple name of its class; null for none
 * @param thing the identity of the thing; null for none
 * @param subject the identity of the thing on whose page this is told: a session's for its place and time
 * @param label what the subject was called then
 * @param edition the identity of the edition; null for none
 * @param fields what changed, as {@link FieldChange} writes it
 */
public record Line(
        Instant at,
        Act.Kind act,
        String actor,
        UUID account,
        String noun,
        UUID thing,
        UUID subject,
        LocalizedText label,
        UUID edition,
        String fields) {

    /** The seal of the row: SHA-256 of all that it says, of its number and of the seal of the row before it. */
    String seal(long number, String before) {
        return seal(
                number,
                before,
                at,
                act,
                actor,
                account,
                noun,
                thing,
                subject,
                LocalizedTextJson.format(label),
                edition,
                fields);
    }

    /** The same of what a row says in the order of this record, each part as it is stored; null where it is none. */
    static String seal(long number, String before, Object... parts) {
        JsonArrayBuilder all = Json.createArrayBuilder().add(before).add(number);
        Stream.of(parts).map(part -> Objects.toString(part, "")).forEach(all::add);
        return Sha256.of(all.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
