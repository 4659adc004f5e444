package ma.riwaq.runtime;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import ma.riwaq.history.SealFile;
import ma.riwaq.runtime.Table.Column;
import ma.riwaq.shared.Sha256;

/**
 * A backup, opened to be read: a zip with a part for each table, {@code tables/session.jsonl}, of a line a row, each a
 * JSON object of all columns; perhaps the seals of the audit log; and {@value #MANIFEST} with the version of the tables
 * and, for each part, how many lines it has and its SHA-256.
 */
final class BackupReader implements Closeable {

    static final String MANIFEST = "manifest.json";
    static final String SEALS = SealFile.NAME;
    static final int FORMAT = 1;

    private static final String TABLES = "tables/";
    private static final String ROWS = ".jsonl";

    /** How many characters of rows go to the database at once. */
    private static final int AT_ONCE = 1 << 20;

    private final JsonProvider json = JsonProvider.provider();
    private final Path file;
    private final ZipFile zip;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final String schema;
    private final Instant made;

    /** Opens one and reads every byte of it; refuses what is no backup, and one that is not as it was written. */
    BackupReader(Path file) {
        this.file = file;
        if (!Files.isRegularFile(file)) {
            throw new OperatorException("There is no file '" + file + "'.");
        }
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new OperatorException("'" + file + "' is no backup, or was cut off.", e);
        }
        try {
            JsonObject manifest = manifest();
            schema = manifest.getString("schema");
            made = Instant.parse(manifest.getString("made"));
            for (JsonObject part : manifest.getJsonArray("parts").getValuesAs(JsonObject.class)) {
                parts.put(
                        part.getString("name"),
                        new Part(part.getJsonNumber("lines").longValueExact(), part.getString("sha256")));
            }
            for (String part : parts.keySet()) {
                mustBeWhole(part);
            }
        } catch (IOException
                | JsonException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | DateTimeParseException e) {
            close();
            throw new OperatorException("'" + file + "' is damaged: " + OperatorException.firstLine(e), e);
        } catch (OperatorException e) {
            close();
            throw e;
        }
    }

    /** The part of a table. */
    static String part(String table) {
        return TABLES + table + ROWS;
    }

    /** The version of the tables that it was made from. */
    String schema() {
        return schema;
    }

    /** What it holds, in a line. */
    @Override
    public String toString() {
        long rows = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(TABLES))
                .mapToLong(part -> part.getValue().lines)
                .sum();
        return "%,d rows of %d tables in version %s, of %s"
                .formatted(
                        rows,
                        parts.keySet().stream()
                                .filter(name -> name.startsWith(TABLES))
                                .count(),
                        schema,
                        made);
    }

    /** Adds all rows to tables that are empty, in the transaction of a connection. */
    void load(Connection connection) throws IOException, SQLException {
        List<Table> tables = Table.all(connection);
        List<String> known = tables.stream().map(table -> part(table.name())).toList();
        for (String part : parts.keySet()) {
            if (part.startsWith(TABLES) && !known.contains(part)) {
                throw new OperatorException("'" + file + "' is damaged: there is no place for " + part + ".");
            }
        }
        for (Table table : tables) {
            if (parts.containsKey(part(table.name()))) {
                load(table, connection);
            }
        }
    }

    /** Copies the seals of the audit log to a file, unless it holds none or the file is there. */
    void copySeals(Path target) throws IOException {
        if (parts.containsKey(SEALS) && !Files.exists(target)) {
            try (InputStream seals = zip.getInputStream(entry(SEALS))) {
                Files.copy(seals, target);
            }
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new OperatorException("'" + file + "' cannot be read: " + OperatorException.firstLine(e), e);
        }
    }

    private JsonObject manifest() throws IOException {
        if (zip.getEntry(MANIFEST) == null) {
            throw new OperatorException("'" + file + "' is no backup: it has no " + MANIFEST + ".");
        }
        try (InputStream in = zip.getInputStream(entry(MANIFEST));
                JsonReader reader = json.createReader(in)) {
            JsonObject manifest = reader.readObject();
            int format = manifest.getInt("format");
            if (format != FORMAT) {
                throw new OperatorException("'" + file + "' was made by a newer Riwaq than this one: use that one.");
            }
            return manifest;
        }
    }

    private void mustBeWhole(String name) throws IOException {
        Part part = parts.get(name);
        long lines = 0;
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry(name)), digest)) {
            for (int read; (read = in.read(buffer)) > 0; ) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        if (lines != part.lines || !Sha256.end(digest).equals(part.sha256)) {
            throw new OperatorException("'" + file + "' is damaged: " + name + " is not as it was written.");
        }
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new OperatorException("'" + file + "' is damaged: " + name + " is missing.");
        }
        return entry;
    }

    private void load(Table table, Connection connection) throws IOException, SQLException {
        List<Upward> upward = new ArrayList<>();
        try (Statement quoting = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(insert(table, quoting));
                InputStream in = zip.getInputStream(entry(part(table.name())));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int waiting = 0;
            for (String line; (line = lines.readLine()) != null; ) {
                fill(insert, table, row(line), upward);
                insert.addBatch();
                waiting += line.length();
                if (waiting > AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
            for (Upward reference : upward) {
                reference.set(connection, quoting, table);
            }
        }
    }

    private JsonObject row(String line) {
        try (JsonReader reader = json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static String insert(Table table, Statement quoting) throws SQLException {
        List<String> names = new ArrayList<>();
        for (Column column : table.columns()) {
            names.add(Table.quoted(quoting, column.name()));
        }
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table.quoted(quoting),
                        String.join(", ", names),
                        String.join(", ", Collections.nCopies(names.size(), "?")));
    }

    /** A reference to a row of the same table waits until all of them are there. */
    private static void fill(PreparedStatement insert, Table table, JsonObject row, List<Upward> upward)
            throws SQLException {
        int at = 1;
        for (Column column : table.columns()) {
            Object value = column.cell().parse(row.get(column.name()));
            String referred = table.upward().get(column.name());
            if (referred != null && value != null) {
                upward.add(new Upward(column.name(), value, referred, key(table, referred, row)));
                value = null;
            }
            insert.setObject(at++, value);
        }
    }

    private static Object key(Table table, String name, JsonObject row) {
        Column key = table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
        return key.cell().parse(row.get(name));
    }

    /** What the manifest says of a part. */
    private record Part(long lines, String sha256) {}

    /** A reference of one row to another of its table. */
    private record Upward(String column, Object value, String keyColumn, Object key) {

        void set(Connection connection, Statement quoting, Table table) throws SQLException {
            String set = "UPDATE %s SET %s = ? WHERE %s = ?"
                    .formatted(table.quoted(quoting), Table.quoted(quoting, column), Table.quoted(quoting, keyColumn));
            try (PreparedStatement update = connection.prepareStatement(set)) {
                update.setObject(1, value);
                update.setObject(2, key);
                update.executeUpdate();
            }
        }
    }
}
