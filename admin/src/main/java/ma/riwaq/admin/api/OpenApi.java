package ma.riwaq.admin.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.riwaq.release.Outlook;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** The description of the API for programs that read such (OpenAPI 3.1), made of the records that it really takes and gives. */
final class OpenApi {

    private static final String JSON = "application/json";
    private static final List<String> EDITION = List.of("edition");

    private final Map<String, JsonObject> schemas = new TreeMap<>();
    private final JsonObjectBuilder paths = Json.createObjectBuilder();

    private OpenApi() {}

    /** The document. */
    static JsonObject describe(List<Noun<?, ?>> nouns) {
        return new OpenApi().document(nouns);
    }

    private JsonObject document(List<Noun<?, ?>> nouns) {
        path(
                "/editions",
                List.of(),
                operation("get", "Every edition, the latest first", List.of(), null, "200", "Listing"));
        path(
                "/editions/{edition}",
                EDITION,
                operation("get", "One edition", List.of(), null, "200", schema(EditionJson.class)));
        nouns.forEach(this::noun);
        slot();
        releases();
        imports();
        communiques();
        schema(Problem.Document.class);
        listing();
        JsonObjectBuilder all = Json.createObjectBuilder();
        schemas.forEach(all::add);
        return Json.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add(
                        "info",
                        Json.createObjectBuilder()
                                .add("title", "Riwaq, the back office")
                                .add("version", "1"))
                .add(
                        "servers",
                        array(Json.createObjectBuilder()
                                .add("url", "/admin/api/v1")
                                .build()))
                .add(
                        "security",
                        array(Json.createObjectBuilder()
                                .add("token", JsonValue.EMPTY_JSON_ARRAY)
                                .build()))
                .add("paths", paths)
                .add(
                        "components",
                        Json.createObjectBuilder().add("schemas", all).add("securitySchemes", token()))
                .build();
    }

    private void noun(Noun<?, ?> noun) {
        String list = (noun.isOfEdition() ? "/editions/{edition}/" : "/") + noun.name();
        List<String> above = noun.isOfEdition() ? EDITION : List.of();
        String schema = schema(noun.form());
        List<String> asked = new ArrayList<>(List.of("q", "page", "size"));
        asked.addAll(noun.filters());
        path(
                list,
                above,
                operation("get", "A part of the " + noun.name(), asked, null, "200", "Listing"),
                operation("post", "Adds one of the " + noun.name(), List.of(), schema, "201", schema));
        List<String> one = new ArrayList<>(above);
        one.add("code");
        path(
                list + "/{code}",
                one,
                operation("get", "One of the " + noun.name(), List.of(), null, "200", schema),
                operation("put", "Replaces one of the " + noun.name(), List.of(), schema, "200", schema),
                operation("delete", "Removes one of the " + noun.name(), List.of(), null, "204", null));
        noun.depiction()
                .ifPresent(depiction -> picture(list + "/{code}/" + depiction.name(), one, depiction.name(), schema));
    }

    private void picture(String address, List<String> parameters, String name, String schema) {
        path(
                address,
                parameters,
                operation("get", "The " + name, List.of(), null, "200", null),
                file(operation("put", "Replaces the " + name, List.of(), null, "200", schema), PictureResource.TYPES),
                operation("delete", "Takes the " + name + " away", List.of(), null, "200", schema));
    }

    private void slot() {
        String slot = schema(SlotJson.class);
        path(
                "/editions/{edition}/sessions/{code}/slot",
                List.of("edition", "code"),
                operation("get", "Where and when a session is held", List.of(), null, "200", slot),
                operation("put", "Places a session, or moves it", List.of(), slot, "200", slot),
                operation("delete", "Takes its place and time from a session", List.of(), null, "204", null));
    }

    private void releases() {
        String release = schema(ReleaseJson.class);
        path(
                "/editions/{edition}/releases",
                EDITION,
                operation("get", "The releases of an edition, the latest first", List.of(), null, "200", "Listing"),
                conditional(operation("post", "Shows the draft to the public", List.of(), release, "201", release)));
        path(
                "/editions/{edition}/releases/next",
                EDITION,
                operation("get", "What a release would change", List.of(), null, "200", schema(Outlook.class)));
        path(
                "/editions/{edition}/releases/{number}",
                List.of("edition", "number"),
                operation("get", "One release", List.of(), null, "200", release));
    }

    private void imports() {
        String one = schema(ImportJson.class);
        String all = "/editions/{edition}/imports";
        List<String> id = List.of("edition", "id");
        path(
                all,
                EDITION,
                file(
                        operation("post", "Hands a spreadsheet in", List.of("kind", "name"), null, "201", one),
                        ImportsResource.TYPES));
        path(all + "/{id}", id, operation("get", "How far a spreadsheet is", List.of(), null, "200", one));
        path(
                all + "/{id}/columns",
                id,
                operation("post", "Says what its columns hold", List.of(), schema(ImportJson.Match.class), "200", one));
        path(
                all + "/{id}/choices",
                id,
                operation(
                        "post", "Says what unsure rows are", List.of(), schema(ImportJson.Choices.class), "200", one));
        path(all + "/{id}/run", id, operation("post", "Carries it out", List.of(), null, "202", one));
        path(all + "/{id}/undo", id, operation("post", "Takes it back", List.of(), null, "200", one));
    }

    private void communiques() {
        String draft = schema(DraftJson.class);
        String received = schema(ReceivedJson.class);
        String all = "/editions/{edition}/communiques";
        List<String> id = List.of("edition", "id");
        reading();
        path(
                all,
                EDITION,
                file(
                        operation("post", "Says what a communiqué says", List.of(), null, "200", "Reading"),
                        CommuniquesResource.TYPES));
        path(
                all + "/dates",
                EDITION,
                file(
                        operation("post", "Says the days and times of phrases", List.of("year"), null, "200", null),
                        List.of("text/plain")));
        path(
                all + "/draft",
                EDITION,
                file(
                        operation("post", "Says what would come of a communiqué", List.of(), null, "200", draft),
                        CommuniquesResource.TYPES));
        path(all + "/accepted", EDITION, operation("post", "Stores all of a draft", List.of(), draft, "201", received));
        path(all + "/accepted/{id}", id, operation("get", "One that was accepted", List.of(), null, "200", received));
        path(
                all + "/accepted/{id}/original",
                id,
                file(
                        operation("post", "Keeps the file of its text", List.of("name"), null, "200", received),
                        CommuniquesResource.TYPES));
        path(
                all + "/accepted/{id}/undo",
                id,
                operation("post", "Takes back all that came of it", List.of(), null, "200", received));
    }

    /** What the command {@code communique} prints. */
    private void reading() {
        JsonObjectBuilder keys = Json.createObjectBuilder();
        for (String text : List.of("title", "language", "venue", "supervisor")) {
            keys.add(text, typed("string"));
        }
        for (String list : List.of(
                "dates",
                "times",
                "organisers",
                "sessions",
                "partners",
                "people",
                "programmes",
                "audiences",
                "warnings")) {
            keys.add(list, typed("array"));
        }
        keys.add("edition", typed("integer")).add("spans", typed("object"));
        schemas.put("Reading", typed("object").add("properties", keys).build());
    }

    private static Operation file(Operation operation, List<String> sent) {
        JsonObjectBuilder types = Json.createObjectBuilder();
        sent.forEach(type -> types.add(type, JsonValue.EMPTY_JSON_OBJECT));
        JsonObject body = Json.createObjectBuilder()
                .add("content", types)
                .add("required", true)
                .build();
        return new Operation(
                operation.verb,
                Json.createObjectBuilder(operation.description)
                        .add("requestBody", body)
                        .build());
    }

    private void path(String address, List<String> parameters, Operation... operations) {
        JsonObjectBuilder path = Json.createObjectBuilder();
        if (!parameters.isEmpty()) {
            JsonArrayBuilder named = Json.createArrayBuilder();
            parameters.forEach(name -> named.add(parameter(name, "path").add("required", true)));
            path.add("parameters", named);
        }
        Arrays.stream(operations).forEach(operation -> path.add(operation.verb, operation.description));
        paths.add(address, path);
    }

    private Operation operation(
            String verb, String summary, List<String> asked, String body, String status, String answer) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        asked.forEach(name -> parameters.add(parameter(name, "query")));
        if (verb.equals("put") || verb.equals("delete")) {
            parameters.add(parameter(HttpHeaders.IF_MATCH, "header"));
        }
        JsonObjectBuilder description =
                Json.createObjectBuilder().add("summary", summary).add("parameters", parameters);
        if (body != null) {
            description.add("requestBody", content(JSON, body).add("required", true));
        }
        JsonObjectBuilder good = answer == null ? Json.createObjectBuilder() : content(JSON, answer);
        description.add(
                "responses",
                Json.createObjectBuilder()
                        .add(status, good.add("description", summary))
                        .add(
                                "default",
                                content("application/problem+json", "Problem").add("description", "Why not")));
        return new Operation(verb, description.build());
    }

    /** The same, only if the thing still has the entity tag that is sent. */
    private static Operation conditional(Operation operation) {
        JsonArrayBuilder parameters =
                Json.createArrayBuilder(operation.description().getJsonArray("parameters"));
        return new Operation(
                operation.verb(),
                Json.createObjectBuilder(operation.description())
                        .add("parameters", parameters.add(parameter(HttpHeaders.IF_MATCH, "header")))
                        .build());
    }

    private static JsonObjectBuilder parameter(String name, String in) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("in", in)
                .add("schema", Json.createObjectBuilder().add("type", "string"));
    }

    private static JsonObjectBuilder content(String type, String schema) {
        return Json.createObjectBuilder()
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add(type, Json.createObjectBuilder().add("schema", reference(schema))));
    }

    private static JsonObject reference(String schema) {
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + schema)
                .build();
    }

    /** The name of a record's schema, which is made when it is first asked for. */
    private String schema(Class<?> type) {
        String name = type == Problem.Document.class
                ? "Problem"
                : type.getSimpleName().replaceFirst("Json$", "");
        if (!schemas.containsKey(name)) {
            JsonObjectBuilder properties = Json.createObjectBuilder();
            for (RecordComponent each : type.getRecordComponents()) {
                JsonObjectBuilder property = Json.createObjectBuilder(value(each.getGenericType()));
                if (each.isAnnotationPresent(ReadOnly.class)) {
                    property.add("readOnly", true);
                }
                properties.add(each.getName(), property);
            }
            schemas.put(
                    name,
                    Json.createObjectBuilder()
                            .add("type", "object")
                            .add("properties", properties)
                            .add("additionalProperties", false)
                            .build());
        }
        return name;
    }

    private JsonObject value(Type type) {
        if (type instanceof ParameterizedType list) {
            return typed("array")
                    .add("items", value(list.getActualTypeArguments()[0]))
                    .build();
        }
        Class<?> plain = (Class<?>) type;
        if (plain == LocalizedText.class) {
            JsonObjectBuilder languages = Json.createObjectBuilder();
            Arrays.stream(Lang.values()).forEach(lang -> languages.add(lang.getCode(), typed("string")));
            return typed("object")
                    .add("properties", languages)
                    .add("additionalProperties", false)
                    .build();
        }
        if (plain.isRecord()) {
            return reference(schema(plain));
        }
        if (plain.isEnum()) {
            return typed("string")
                    .add(
                            "enum",
                            Json.createArrayBuilder(Arrays.stream(plain.getEnumConstants())
                                    .map(Object::toString)
                                    .toList()))
                    .build();
        }
        if (plain == Integer.class || plain == Long.class || plain == int.class) {
            return typed("integer").build();
        }
        return plain == Boolean.class || plain == boolean.class
                ? typed("boolean").build()
                : text(plain).build();
    }

    private static JsonObjectBuilder text(Class<?> type) {
        if (type == LocalDate.class) {
            return typed("string").add("format", "date");
        }
        if (type == Instant.class) {
            return typed("string").add("format", "date-time");
        }
        if (type == LocalTime.class) {
            return typed("string").add("examples", array(Json.createValue("14:30")));
        }
        return type == LocalDateTime.class
                ? typed("string").add("examples", array(Json.createValue("2027-05-08T14:30")))
                : typed("string");
    }

    private void listing() {
        schemas.put(
                "Listing",
                typed("object")
                        .add(
                                "properties",
                                Json.createObjectBuilder()
                                        .add("items", typed("array"))
                                        .add("total", typed("integer"))
                                        .add("page", typed("integer"))
                                        .add("size", typed("integer")))
                        .build());
    }

    private static JsonObjectBuilder token() {
        return Json.createObjectBuilder()
                .add("token", Json.createObjectBuilder().add("type", "http").add("scheme", "bearer"));
    }

    private static JsonObjectBuilder typed(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    private static JsonArrayBuilder array(JsonValue value) {
        return Json.createArrayBuilder().add(value);
    }

    /** What a verb does at an address. */
    private record Operation(String verb, JsonObject description) {}
}
