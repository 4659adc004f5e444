package ma.riwaq.web.feed;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** The description of the public API (OpenAPI 3.1), made of the records that it really gives. */
final class OpenApi {

    private final Map<String, JsonObject> schemas = new TreeMap<>();

    private OpenApi() {}

    /** The document, for the site at this address. */
    static JsonObject describe(String site) {
        OpenApi api = new OpenApi();
        String editions = api.schema(EditionList.Entry.class);
        String release = api.schema(ReleaseDocument.class);
        JsonObjectBuilder schemas = Json.createObjectBuilder();
        api.schemas.forEach(schemas::add);
        return Json.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add(
                        "info",
                        Json.createObjectBuilder()
                                .add("title", "Riwaq, the published editions")
                                .add("version", "1"))
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", site + "/api/v1")))
                .add(
                        "paths",
                        Json.createObjectBuilder()
                                .add(
                                        "/editions",
                                        get(
                                                "Every published edition, the latest first",
                                                typed("array").add("items", reference(editions))))
                                .add(
                                        "/editions/{edition}/release",
                                        get(
                                                        "Everything public about an edition, as it was released",
                                                        reference(release))
                                                .add(
                                                        "parameters",
                                                        Json.createArrayBuilder()
                                                                .add(edition()))))
                .add("components", Json.createObjectBuilder().add("schemas", schemas))
                .build();
    }

    private static JsonObjectBuilder edition() {
        return Json.createObjectBuilder()
                .add("name", "edition")
                .add("in", "path")
                .add("required", true)
                .add("description", "The edition's slug")
                .add(
                        "schema",
                        typed("string")
                                .add("examples", Json.createArrayBuilder().add("siel-29")));
    }

    private static JsonObjectBuilder get(String summary, JsonObjectBuilder schema) {
        JsonObjectBuilder found = Json.createObjectBuilder()
                .add("description", summary)
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add(
                                        "application/json",
                                        Json.createObjectBuilder().add("schema", schema)));
        JsonObjectBuilder responses = Json.createObjectBuilder()
                .add("200", found)
                .add("304", Json.createObjectBuilder().add("description", "As it was when the ETag was given"))
                .add("404", Json.createObjectBuilder().add("description", "There is no such edition"));
        return Json.createObjectBuilder()
                .add("get", Json.createObjectBuilder().add("summary", summary).add("responses", responses));
    }

    private String schema(Class<?> type) {
        String name = type == EditionList.Entry.class ? "ListedEdition" : type.getSimpleName();
        if (!schemas.containsKey(name)) {
            JsonObjectBuilder properties = Json.createObjectBuilder();
            for (RecordComponent part : type.getRecordComponents()) {
                properties.add(part.getName(), value(part.getGenericType()));
            }
            schemas.put(name, typed("object").add("properties", properties).build());
        }
        return name;
    }

    private JsonObjectBuilder value(Type type) {
        if (type instanceof ParameterizedType list) {
            return typed("array").add("items", value(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == LocalizedText.class) {
            JsonObjectBuilder languages = Json.createObjectBuilder();
            Arrays.stream(Lang.values()).forEach(lang -> languages.add(lang.getCode(), typed("string")));
            return typed("object").add("properties", languages);
        }
        if (plain.isRecord()) {
            return reference(schema(plain));
        }
        if (plain == int.class || plain == Integer.class) {
            return typed("integer");
        }
        if (plain == boolean.class) {
            return typed("boolean");
        }
        if (plain == LocalDate.class) {
            return typed("string").add("format", "date");
        }
        return plain == Instant.class ? typed("string").add("format", "date-time") : typed("string");
    }

    private static JsonObjectBuilder reference(String schema) {
        return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + schema);
    }

    private static JsonObjectBuilder typed(String type) {
        return Json.createObjectBuilder().add("type", type);
    }
}
