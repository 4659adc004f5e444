package ma.riwaq.runtime;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The organisations of the directory, as the operator names them. */
final class Organisations {

    private static final String ALL = """
            SELECT id, code, name, short_name, code FROM organisation WHERE removed_at IS NULL
            UNION ALL SELECT id, code, '', '', alias FROM organisation JOIN organisation_alias ON organisation_id = id
            WHERE removed_at IS NULL
            """;

    private final Connection connection;

    Organisations(Connection connection) {
        this.connection = connection;
    }

    /**
     * The identity of the one that has this code, else of the one that has this name or other spelling, in any language;
     * refuses what none has, and what several have.
     */
    UUID called(String words) throws SQLException {
        String sought = plain(words);
        Map<String, UUID> found = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject(1, UUID.class);
                if (row.getString(2).equals(sought)) {
                    return id;
                }
                if (plain(row.getString(5)).equals(sought)
                        || isIn(row.getString(3), sought)
                        || isIn(row.getString(4), sought)) {
                    found.put(row.getString(2), id);
                }
            }
        }
        if (found.size() > 1) {
            throw new OperatorException("Several organisations are called '" + words + "': name one by its code, of "
                    + String.join(", ", found.keySet()) + ".");
        }
        return found.values().stream()
                .findFirst()
                .orElseThrow(() -> new OperatorException("There is no organisation '" + words + "' in the directory."));
    }

    private static boolean isIn(String text, String sought) {
        if (text.isEmpty()) {
            return false;
        }
        try (JsonReader names = Json.createReader(new StringReader(text))) {
            return names.readObject().values().stream()
                    .anyMatch(name -> name instanceof JsonString words
                            && plain(words.getString()).equals(sought));
        }
    }

    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    }
}
