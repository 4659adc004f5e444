package ma.riwaq.runtime;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/** How a value is written in a backup: by the type of its column, alike for both kinds of database. */
enum Cell {
    TEXT,
    NUMBER,
    TRUTH,
    ID,
    DATE,
    TIME,
    DATE_TIME,
    /** A moment, in UTC: what offset it was told with, a database need not know. */
    MOMENT,
    /** In Base64. */
    BYTES;

    /** The one of a type, as a driver names it. */
    static Cell of(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "varchar", "text", "character varying", "character large object" -> TEXT;
            case "int4", "int8", "integer", "bigint" -> NUMBER;
            case "bool", "boolean" -> TRUTH;
            case "uuid" -> ID;
            case "date" -> DATE;
            case "time" -> TIME;
            case "timestamp" -> DATE_TIME;
            case "timestamptz", "timestamp with time zone" -> MOMENT;
            case "bytea", "binary varying", "binary large object" -> BYTES;
            default -> throw new IllegalStateException("no backup knows the type " + type);
        };
    }

    /** What a column of a row says. */
    JsonValue read(JsonProvider json, ResultSet row, int column) throws SQLException {
        Object value = value(row, column);
        if (value == null || row.wasNull()) {
            return JsonValue.NULL;
        }
        return switch (this) {
            case NUMBER -> json.createValue((long) value);
            case TRUTH -> (boolean) value ? JsonValue.TRUE : JsonValue.FALSE;
            case MOMENT ->
                json.createValue(((OffsetDateTime) value)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toString());
            case BYTES -> json.createValue(Base64.getEncoder().encodeToString((byte[]) value));
            default -> json.createValue(value.toString());
        };
    }

    private Object value(ResultSet row, int column) throws SQLException {
        return switch (this) {
            case TEXT -> row.getString(column);
            case NUMBER -> row.getLong(column);
            case TRUTH -> row.getBoolean(column);
            case ID -> row.getObject(column, UUID.class);
            case DATE -> row.getObject(column, LocalDate.class);
            case TIME -> row.getObject(column, LocalTime.class);
            case DATE_TIME -> row.getObject(column, LocalDateTime.class);
            case MOMENT -> row.getObject(column, OffsetDateTime.class);
            case BYTES -> row.getBytes(column);
        };
    }

    /** The same for a driver; null for none. Throws {@code RuntimeException} for what is no value of this type. */
    Object parse(JsonValue value) {
        if (value == JsonValue.NULL) {
            return null;
        }
        return switch (this) {
            case NUMBER -> ((JsonNumber) value).longValueExact();
            case TRUTH -> value == JsonValue.TRUE;
            case TEXT -> text(value);
            case ID -> UUID.fromString(text(value));
            case DATE -> LocalDate.parse(text(value));
            case TIME -> LocalTime.parse(text(value));
            case DATE_TIME -> LocalDateTime.parse(text(value));
            case MOMENT -> OffsetDateTime.parse(text(value));
            case BYTES -> Base64.getDecoder().decode(text(value));
        };
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
