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
import ma.riwaq.following.FollowedLists;
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
                                                                .add(edition())))
                                .add("/editions/{edition}/choices", choices()))
                .add("components", Json.createObjectBuilder().add("schemas", schemas))
                .build();
    }

    /** What a calendar is to follow; see {@code docs/feeds.md}. */
    private static JsonObjectBuilder choices() {
        JsonObjectBuilder body = typed("object")
                .add("required", Json.createArrayBuilder().add("key"))
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("key", typed("string").add("pattern", "^[A-Za-z0-9_-]{43}$"))
                                .add(
                                        "sessions",
                                        typed("array")
                                                .add("items", typed("string"))
                                                .add("maxItems", FollowedLists.MOST_SESSIONS)));
        JsonObjectBuilder kept =
                typed("object").add("properties", Json.createObjectBuilder().add("id", typed("string")));
        return Json.createObjectBuilder()
                .add(
                        "post",
                        Json.createObjectBuilder()
                                .add(
                                        "summary",
                                        "What a calendar is to follow; without sessions, that it is to be forgotten")
                                .add("requestBody", json("The list", body).add("required", true))
                                .add(
                                        "responses",
                                        Json.createObjectBuilder()
                                                .add("200", json("Kept: /{lang}/{edition}/following/{id}.ics", kept))
                                                .add("204", described("Forgotten"))
                                                .add("400", described("It says something else"))
                                                .add("404", described("There is no such edition"))
                                                .add("413", described("More than 8 KiB"))
                                                .add("503", described("Nothing can be kept just now"))))
                .add("parameters", Json.createArrayBuilder().add(edition()));
    }

    private static JsonObjectBuilder json(String description, JsonObjectBuilder schema) {
        return described(description)
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add(
                                        "application/json",
                                        Json.createObjectBuilder().add("schema", schema)));
    }

    private static JsonObjectBuilder described(String description) {
        return Json.createObjectBuilder().add("description", description);
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
        JsonObjectBuilder responses = Json.createObjectBuilder()
                .add("200", json(summary, schema))
                .add("304", described("As it was when the ETag was given"))
                .add("404", described("There is no such edition"));
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
