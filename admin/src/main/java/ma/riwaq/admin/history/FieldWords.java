package ma.riwaq.admin.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.riwaq.admin.shared.LanguageTags;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.directory.Organisations;
import ma.riwaq.history.FieldChange;
import ma.riwaq.history.FieldTypes;
import ma.riwaq.history.History;
import ma.riwaq.history.HistoryEntry;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** What the history keeps as JSON, in the words of the forms and the language of the reader. */
@RequestScoped
public class FieldWords {

    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final Set<String> PICTURES = Set.of("logo", "photo", "cover");
    private static final Map<Type, Function<String, Object>> TIMES = Map.of(
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            LocalDateTime.class, LocalDateTime::parse,
            Instant.class, Instant::parse);

    @Inject
    private History history;

    @Inject
    private Organisations organisations;

    @Inject
    private Texts texts;

    @Inject
    private LanguageTags tags;

    /** Everything that an entry says of fields. */
    public List<Told> of(HistoryEntry entry) {
        return history.type(entry.getNoun())
                .map(type -> entry.getFields().stream()
                        .map(change -> told(entry.getNoun(), type, change))
                        .toList())
                .orElse(List.of());
    }

    /** What the form of a noun calls a field. */
    public String label(String noun, String field) {
        String label = texts.maybe(FieldKeys.of(noun, field));
        return label == null ? field : label;
    }

    private Told told(String noun, Class<?> type, FieldChange change) {
        Optional<Type> declared = FieldTypes.find(type, change.name());
        Function<JsonValue, List<Piece>> words =
                value -> value == null ? List.of() : pieces(value, declared.orElse(String.class), change.name());
        return new Told(
                label(noun, change.name()), words.apply(change.old()), words.apply(change.now()), change.isSecret());
    }

    private List<Piece> pieces(JsonValue value, Type type, String field) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return List.of();
        }
        if (type instanceof ParameterizedType several) {
            Type element = several.getActualTypeArguments()[0];
            return value.asJsonArray().stream()
                    .flatMap(each -> pieces(each, element, field).stream())
                    .toList();
        }
        if (type == LocalizedText.class) {
            return text(value).asMap().entrySet().stream()
                    .map(each -> new Piece(texts.plain(each.getKey()), each.getValue(), each.getKey(), null))
                    .toList();
        }
        if (value instanceof JsonObject object) {
            return List.of(object.containsKey("label") ? reference(object) : parts(object, (Class<?>) type));
        }
        return List.of(scalar(value, type, field));
    }

    private static LocalizedText text(JsonValue value) {
        return JSONB.fromJson(value.toString(), LocalizedText.class);
    }

    private Piece reference(JsonObject reference) {
        return piece(text(reference.get("label")), reference.getString("id"));
    }

    private Piece piece(LocalizedText label, String otherwise) {
        LocalizedText.Shown shown = texts.shown(label);
        return shown == null ? Piece.of(otherwise) : new Piece(null, shown.text(), shown.lang(), null);
    }

    private Piece parts(JsonObject object, Class<?> type) {
        return Piece.of(
                object.entrySet().stream()
                        .flatMap(part -> pieces(
                                part.getValue(),
                                FieldTypes.find(type, part.getKey()).orElse(String.class),
                                part.getKey())
                                .stream())
                        .map(Piece::getText)
                        .collect(Collectors.joining(" · ")));
    }

    private Piece scalar(JsonValue value, Type type, String field) {
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        if (PICTURES.contains(field)) {
            return new Piece(null, text, null, text);
        }
        if (type instanceof Class<?> choice && choice.isEnum()) {
            return Piece.of(texts.of(choice.getSimpleName() + "." + text));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Piece.of(texts.plain(Boolean.valueOf(text)));
        }
        if (type == UUID.class) {
            return organisations
                    .find(UUID.fromString(text))
                    .map(body -> piece(body.getLabel(), text))
                    .orElse(Piece.of(text));
        }
        if (TIMES.containsKey(type)) {
            return Piece.of(texts.plain(TIMES.get(type).apply(text)));
        }
        return Piece.of("languages".equals(field) ? tags.name(text) : text);
    }

    /**
     * What became of a field, in words.
     *
     * @param old empty for nothing
     * @param now empty for nothing
     * @param secret whether the values are not kept
     */
    public record Told(String label, List<Piece> old, List<Piece> now, boolean secret) implements Serializable {

        /** For pages, whose expression language reads beans and not records. */
        public String getLabel() {
            return label;
        }

        /** As {@link #getLabel}. */
        public List<Piece> getOld() {
            return old;
        }

        /** As {@link #getLabel}. */
        public List<Piece> getNow() {
            return now;
        }

        /** As {@link #getLabel}. */
        public boolean isSecret() {
            return secret;
        }

        /** Both values in one line, without pictures. */
        public String line() {
            return label + ": " + line(old) + " → " + line(now);
        }

        private static String line(List<Piece> pieces) {
            return pieces.isEmpty() ? "—" : pieces.stream().map(Piece::getText).collect(Collectors.joining(" | "));
        }
    }

    /**
     * A part of a value.
     *
     * @param label what tells it from the other parts, the name of a language; null for none
     * @param lang the language that it is in; null if it is in none
     * @param picture the name of the picture that it is; null if it is none
     */
    public record Piece(String label, String text, Lang lang, String picture) implements Serializable {

        static Piece of(String text) {
            return new Piece(null, text, null, null);
        }

        /** For pages, whose expression language reads beans and not records. */
        public String getLabel() {
            return label;
        }

        /** As {@link #getLabel}. */
        public String getText() {
            return text;
        }

        /** As {@link #getLabel}; null if it is in none. */
        public String getCode() {
            return lang == null ? null : lang.getCode();
        }

        /** The direction of its language; by the first letter if it is in none. */
        public String getDir() {
            return lang == null ? "auto" : lang.getDir();
        }

        /** As {@link #getLabel}. */
        public String getPicture() {
            return picture;
        }
    }
}
