package ma.riwaq.communique;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;

/** A reading as JSON; {@code spans} says for each value where it stands and how sure it is. */
public final class CommuniqueJson {

    private CommuniqueJson() {}

    /** The values under plain names, and the places of all of them beside. */
    public static JsonObject of(Reading reading) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "title", reading.title());
        json.add("language", reading.language().value().getCode());
        json.add("dates", strings(reading.dates()));
        json.add("times", strings(reading.times()));
        add(json, "venue", reading.venue());
        json.add("organisers", strings(reading.organisers()));
        json.add("sessions", all(reading.sessions(), CommuniqueJson::session));
        if (reading.edition() == null) {
            json.addNull("edition");
        } else {
            json.add("edition", reading.edition().value());
        }
        add(json, "supervisor", reading.supervisor());
        json.add("partners", strings(reading.partners()));
        json.add("people", all(reading.people(), person -> Json.createObjectBuilder()
                .add("name", person.name().value())
                .add("role", person.role())));
        json.add("programmes", strings(reading.programmes()));
        json.add("audiences", strings(reading.audiences()));
        json.add("warnings", all(reading.warnings(), CommuniqueJson::warning));
        json.add("spans", spans(reading));
        return json.build();
    }

    private static JsonObjectBuilder session(SessionFound session) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "title", session.title());
        add(json, "date", session.date());
        add(json, "start", session.start());
        add(json, "end", session.end());
        add(json, "room", session.room());
        add(json, "kind", session.kind());
        return json;
    }

    private static JsonObjectBuilder warning(Warning warning) {
        return Json.createObjectBuilder()
                .add("code", warning.code())
                .add("message", warning.message())
                .add("start", warning.start())
                .add("end", warning.end());
    }

    private static JsonObjectBuilder spans(Reading reading) {
        JsonObjectBuilder spans = Json.createObjectBuilder();
        addSpan(spans, "title", reading.title());
        addSpan(spans, "language", reading.language());
        spans.add("dates", all(reading.dates(), CommuniqueJson::span));
        spans.add("times", all(reading.times(), CommuniqueJson::span));
        addSpan(spans, "venue", reading.venue());
        spans.add("organisers", all(reading.organisers(), CommuniqueJson::span));
        spans.add("sessions", all(reading.sessions(), CommuniqueJson::sessionSpans));
        addSpan(spans, "edition", reading.edition());
        addSpan(spans, "supervisor", reading.supervisor());
        spans.add("partners", all(reading.partners(), CommuniqueJson::span));
        spans.add("people", all(reading.people(), person -> span(person.name())));
        spans.add("programmes", all(reading.programmes(), CommuniqueJson::span));
        spans.add("audiences", all(reading.audiences(), CommuniqueJson::span));
        return spans;
    }

    private static JsonObjectBuilder sessionSpans(SessionFound session) {
        JsonObjectBuilder spans = Json.createObjectBuilder();
        addSpan(spans, "title", session.title());
        addSpan(spans, "date", session.date());
        addSpan(spans, "start", session.start());
        addSpan(spans, "end", session.end());
        addSpan(spans, "room", session.room());
        addSpan(spans, "kind", session.kind());
        return spans;
    }

    private static JsonObjectBuilder span(Value<?> value) {
        return Json.createObjectBuilder()
                .add("start", value.start())
                .add("end", value.end())
                .add("confidence", Math.round(value.confidence() * 100) / 100.0);
    }

    private static void add(JsonObjectBuilder json, String name, Value<?> value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value.value().toString());
        }
    }

    private static void addSpan(JsonObjectBuilder json, String name, Value<?> value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, span(value));
        }
    }

    private static JsonArrayBuilder strings(List<Value<String>> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(value.value()));
        return array;
    }

    private static <T> JsonArrayBuilder all(List<T> values, Function<T, JsonObjectBuilder> written) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(written.apply(value)));
        return array;
    }
}
