package ma.riwaq.history;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one field. Values are JSON: texts by language code, things as their noun, identity and label.
 *
 * @param name the name of the attribute
 * @param old what it was; null where that is not kept, JSON null for nothing
 * @param now what it became; null where that is not kept, JSON null for nothing
 */
public record FieldChange(String name, JsonValue old, JsonValue now) {

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true));
    private static final String OLD = "old";
    private static final String NEW = "new";

    /** Whether neither value is kept, as of a password. */
    public boolean isSecret() {
        return old == null && now == null;
    }

    /** For pages, whose expression language reads beans and not records. */
    public String getName() {
        return name;
    }

    static List<FieldChange> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream()
                    .map(each -> of(each.getKey(), each.getValue().asJsonObject()))
                    .toList();
        }
    }

    private static FieldChange of(String name, JsonObject values) {
        return new FieldChange(name, values.get(OLD), values.get(NEW));
    }

    /** The changes as text: plain values by the names of fields. */
    static String write(Map<String, Plain> changes) {
        Map<String, Object> all = new LinkedHashMap<>();
        changes.forEach((name, change) -> all.put(name, change.toMap()));
        return JSONB.toJson(all);
    }

    /** A plain value as JSON, for comparing. */
    static JsonValue json(Object plain) {
        Map<String, Object> holder = new LinkedHashMap<>();
        holder.put(NEW, plain);
        try (JsonReader reader = Json.createReader(new StringReader(JSONB.toJson(holder)))) {
            return reader.readObject().get(NEW);
        }
    }

    /** An old and a new value as strings, numbers, lists and maps; a side that is not kept is left out. */
    record Plain(Object old, boolean hasOld, Object now, boolean hasNow) {

        static Plain secret() {
            return new Plain(null, false, null, false);
        }

        static Plain created(Object now) {
            return new Plain(null, false, now, true);
        }

        static Plain deleted(Object old) {
            return new Plain(old, true, null, false);
        }

        static Plain changed(Object old, Object now) {
            return new Plain(old, true, now, true);
        }

        /** This change and one that came after it, as one. */
        Plain then(Plain later) {
            return new Plain(old, hasOld, later.now, hasNow || later.hasNow);
        }

        boolean isNothing() {
            return hasOld && hasNow && json(old).equals(json(now));
        }

        Map<String, Object> toMap() {
            Map<String, Object> values = new LinkedHashMap<>();
            if (hasOld) {
                values.put(OLD, old);
            }
            if (hasNow) {
                values.put(NEW, now);
            }
            return values;
        }
    }
}
