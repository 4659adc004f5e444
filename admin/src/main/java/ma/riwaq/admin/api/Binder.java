package ma.riwaq.admin.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/**
 * Makes records of JSON objects, strictly: a field that is unknown or of another type is told by its place, all of them
 * at once. A field that is missing is null.
 */
final class Binder {

    /** The longest list of anything. */
    private static final int LONGEST = 500;

    private final Wrongs wrongs;

    Binder(Wrongs wrongs) {
        this.wrongs = wrongs;
    }

    <R extends Record> R bind(Class<R> type, JsonObject json) {
        return record(type, json, "");
    }

    private <R extends Record> R record(Class<R> type, JsonObject json, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrongs.add(path + name, "unknown"));
        Object[] values = Arrays.stream(components)
                .map(each -> each.isAnnotationPresent(ReadOnly.class)
                        ? null
                        : value(each.getGenericType(), json.get(each.getName()), path + each.getName()))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
    }

    private Object value(Type type, JsonValue json, String path) {
        if (json == null || json.getValueType() == ValueType.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], json, path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == LocalizedText.class) {
            return text(json, path);
        }
        if (plain.isRecord()) {
            return json instanceof JsonObject object
                    ? record(plain.asSubclass(Record.class), object, path + ".")
                    : wrong(path, "object");
        }
        if (plain == Boolean.class) {
            return flag(json, path);
        }
        if (plain == Integer.class) {
            return number(json, path);
        }
        return json instanceof JsonString words ? parsed(plain, words.getString(), path) : wrong(path, "text");
    }

    private Object parsed(Class<?> type, String words, String path) {
        if (type == String.class) {
            return words;
        }
        if (type.isEnum()) {
            Optional<?> choice = Arrays.stream(type.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(words))
                    .findFirst();
            return choice.isPresent() ? choice.get() : wrong(path, "choice", Arrays.toString(type.getEnumConstants()));
        }
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(words);
            }
            return type == LocalTime.class ? LocalTime.parse(words) : LocalDateTime.parse(words);
        } catch (DateTimeException e) {
            return wrong(path, "time");
        }
    }

    private Object list(Type of, JsonValue json, String path) {
        if (!(json instanceof JsonArray array)) {
            return wrong(path, "list");
        }
        if (array.size() > LONGEST) {
            return wrong(path, "many", LONGEST);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String place = path + "[" + i + "]";
            Object value = value(of, array.get(i), place);
            if (value == null && array.get(i).getValueType() == ValueType.NULL) {
                wrongs.add(place, "missing");
            }
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private Object text(JsonValue json, String path) {
        if (!(json instanceof JsonObject object)) {
            return wrong(path, "object");
        }
        Map<Lang, String> texts = new EnumMap<>(Lang.class);
        object.forEach((code, words) -> {
            String place = path + "." + code;
            Optional<Lang> lang = Lang.of(code);
            if (lang.isEmpty()) {
                wrongs.add(place, "language");
            } else if (words instanceof JsonString string) {
                texts.put(lang.get(), string.getString());
            } else if (words.getValueType() != ValueType.NULL) {
                wrongs.add(place, "text");
            }
        });
        return LocalizedText.of(texts);
    }

    private Object flag(JsonValue json, String path) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> wrong(path, "flag");
        };
    }

    private Object number(JsonValue json, String path) {
        try {
            return json instanceof JsonNumber number ? (Object) number.intValueExact() : wrong(path, "number");
        } catch (ArithmeticException e) {
            return wrong(path, "number");
        }
    }

    private Object wrong(String path, String reason, Object... details) {
        wrongs.add(path, reason, details);
        return null;
    }
}
