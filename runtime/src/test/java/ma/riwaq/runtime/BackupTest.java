package ma.riwaq.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import ma.riwaq.history.SealFile;
import ma.riwaq.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in a file and brought back from it, from one embedded database to another. */
class BackupTest {

    private static final byte[] PICTURE = {0, -1, 10, 13, 127};
    private static final String NAME = "{\"ar\":\"أدب \\\"الطفل\\\"\",\"fr\":\"ligne\\nsuivante\u2028\"}";

    @TempDir
    private Path folder;

    private DataFolder data;
    private Database database;
    private Path file;

    @BeforeEach
    void fill() throws SQLException, IOException {
        data = DataFolder.open(folder.resolve("data"));
        database = Database.embedded(data);
        database.migrate();
        file = folder.resolve("kept.zip");
        new Accounts(database).addFirst("a long password", false);
        new Accounts(database).token(Accounts.FIRST, "import", 30);
        execute(
                database,
                """
                INSERT INTO sign_in SELECT 'x', id, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP FROM account
                """,
                """
                INSERT INTO fair VALUES (RANDOM_UUID(), 1, TIMESTAMP WITH TIME ZONE '2027-05-01 10:00:00.123456+01:00',
                    NULL, NULL, '', '', '', 'ar', 'siel', '{}')
                """,
                """
                INSERT INTO edition SELECT RANDOM_UUID(), 1, NULL, NULL, NULL, '', '', '', 'ar', id, 29, 'siel-29', '{}',
                    '', '', '', '', NULL, DATE '2027-04-30', DATE '2027-05-01', DATE '2027-05-09', 'Africa/Casablanca',
                    'ar', 'DRAFT', NULL FROM fair
                """,
                "INSERT INTO edition_day SELECT id, first_day, TIME '09:30:00', NULL FROM edition",
                // a child before its parent
                theme("b", "00000000-0000-0000-0000-00000000000b"),
                theme("a", "00000000-0000-0000-0000-00000000000a"),
                "UPDATE theme SET parent_id = '00000000-0000-0000-0000-00000000000a' WHERE code = 'b'",
                "INSERT INTO release SELECT RANDOM_UUID(), id, 1, slug, '{}', '" + Sha256.of("{}".getBytes(UTF_8))
                        + "', '[]', '', 'Amina', CURRENT_TIMESTAMP FROM edition");
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO image VALUES (?, 'image/png', 1, 1, ?, CURRENT_TIMESTAMP)");
                PreparedStatement update = connection.prepareStatement("UPDATE theme SET name = ?")) {
            insert.setString(1, Sha256.of(PICTURE));
            insert.setBytes(2, PICTURE);
            insert.executeUpdate();
            update.setString(1, NAME);
            update.executeUpdate();
        }
        Files.writeString(data.path().resolve(SealFile.NAME), "");
    }

    private static String theme(String code, String id) {
        return "INSERT INTO theme SELECT '" + id + "', 1, NULL, NULL, NULL, '', '', '', 'ar', id, '" + code
                + "', '{}', '', 'THEME', NULL, NULL FROM edition";
    }

    @Test
    void everyRowComesBackAsItWasButNobodyIsSignedIn() throws SQLException, IOException {
        Map<String, List<String>> before = rows(database);
        assertThat(before.remove("sign_in")).hasSize(1);
        back();

        DataFolder elsewhere = DataFolder.open(folder.resolve("elsewhere"));
        Database other = Database.embedded(elsewhere);
        restore(elsewhere, other);

        Map<String, List<String>> after = rows(other);
        assertThat(after.remove("sign_in")).isEmpty();
        assertThat(after).isEqualTo(before);
        assertThat(after.get("theme").toString()).contains(NAME);
        assertThat(elsewhere.path().resolve(SealFile.NAME)).exists();
    }

    @Test
    void allTablesAreOfOneMoment() throws SQLException, IOException {
        AtomicBoolean changed = new AtomicBoolean();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            BackupWriter.write(
                    () -> {
                        Connection connection = database.snapshot();
                        try {
                            Table.all(connection);
                            // in a table that is read last
                            statement.execute("DELETE FROM token");
                            statement.execute("UPDATE theme SET code = 'c' WHERE code = 'b'");
                            changed.set(true);
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                        return connection;
                    },
                    data,
                    written);
        }
        assertThat(changed).isTrue();
        Files.write(file, written.toByteArray());
        DataFolder elsewhere = DataFolder.open(folder.resolve("elsewhere"));
        Database other = Database.embedded(elsewhere);
        restore(elsewhere, other);
        assertThat(rows(other).get("token")).hasSize(1);
        assertThat(rows(other).get("theme").toString()).contains(", b, ");
    }

    @Test
    void rowsOfAnOlderVersionAreBroughtUpToDate() throws SQLException, IOException {
        DataFolder old = DataFolder.open(folder.resolve("old"));
        Database older = Database.embedded(old);
        older.migrateTo("022");
        execute(
                older,
                "INSERT INTO agency_word (id, version, word, word_key, meaning) VALUES"
                        + " ('00000000-0000-0000-0000-00000000000a', 1, 'w', 'w', 'BODY')");
        back(older, old);
        DataFolder elsewhere = DataFolder.open(folder.resolve("elsewhere"));
        Database other = Database.embedded(elsewhere);
        restore(elsewhere, other);
        assertThat(rows(other).get("agency_word")).hasSize(1);
        assertThatCode(other::mustBeUpToDate).doesNotThrowAnyException();
        assertThatThrownBy(older::mustBeUpToDate)
                .isInstanceOf(OperatorException.class)
                .hasMessageEndingWith("steps): start the server.");
    }

    @Test
    void aDatabaseThatIsNotEmptyIsRefused() throws SQLException, IOException {
        back();
        assertThatThrownBy(() -> restore(data, database))
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("The database is not empty (there are rows in ");
    }

    @Test
    void aBackupOfANewerRiwaqIsRefused() throws SQLException, IOException {
        execute(database, """
                INSERT INTO "flyway_schema_history"
                SELECT "installed_rank" + 1000, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', CURRENT_TIMESTAMP, 1, TRUE
                FROM "flyway_schema_history" WHERE "version" = '001'
                """);
        back();
        DataFolder elsewhere = DataFolder.open(folder.resolve("elsewhere"));
        assertThatThrownBy(() -> restore(elsewhere, Database.embedded(elsewhere)))
                .isInstanceOf(OperatorException.class)
                .hasMessage("The backup is of a newer Riwaq than this one (tables in version 999): use that one.");
    }

    @Test
    void aDamagedFileIsRefused() throws SQLException, IOException {
        back();
        byte[] whole = Files.readAllBytes(file);

        Files.write(file, Arrays.copyOf(whole, whole.length - 30));
        assertThatThrownBy(() -> new BackupReader(file)).isInstanceOf(OperatorException.class);

        Files.write(file, whole);
        replace("/tables/theme.jsonl", text -> text.replaceFirst("\"b\"", "\"d\""));
        assertThatThrownBy(() -> new BackupReader(file))
                .isInstanceOf(OperatorException.class)
                .hasMessage("'" + file + "' is damaged: tables/theme.jsonl is not as it was written.");

        Files.write(file, whole);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath("/tables/theme.jsonl"));
        }
        assertThatThrownBy(() -> new BackupReader(file))
                .isInstanceOf(OperatorException.class)
                .hasMessage("'" + file + "' is damaged: tables/theme.jsonl is missing.");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Files.writeString(file, "a letter");
        assertThatThrownBy(() -> new BackupReader(file))
                .isInstanceOf(OperatorException.class)
                .hasMessage("'" + file + "' is no backup, or was cut off.");
        Files.delete(file);
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
            Files.writeString(zip.getPath("/x"), "x");
        }
        assertThatThrownBy(() -> new BackupReader(file))
                .isInstanceOf(OperatorException.class)
                .hasMessage("'" + file + "' is no backup: it has no manifest.json.");
    }

    @Test
    void aCheckFindsWhatIsNotAsItWasWritten() throws SQLException {
        assertThat(inspect()).allMatch(Finding::good).hasSize(3);
        execute(
                database,
                "UPDATE release SET document = '{ }'",
                "UPDATE image SET bytes = X'00'",
                "UPDATE history_turn SET number = 7, sha256 = 'x'");
        assertThat(inspect()).noneMatch(Finding::good).hasSize(3);
        assertThat(inspect().get(0)).hasToString("wrong  releases     release 1 of siel-29 does not fit its seal");
    }

    private List<Finding> inspect() throws SQLException {
        try (Connection connection = database.snapshot()) {
            return Inspection.of(connection, data);
        }
    }

    private void back() throws SQLException, IOException {
        back(database, data);
    }

    private void back(Database from, DataFolder at) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            BackupWriter.write(from::snapshot, at, out);
        }
    }

    private void restore(DataFolder at, Database to) throws SQLException, IOException {
        try (BackupReader backup = new BackupReader(file)) {
            RestoreCommand.restore(backup, at, to);
        }
    }

    private void replace(String part, UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path path = zip.getPath(part);
            String text = Files.readString(path);
            assertThat(change.apply(text)).isNotEqualTo(text);
            Files.writeString(path, change.apply(text));
        }
    }

    private static void execute(Database database, String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    /** Every row of every table as text, by the names of the tables. */
    private static Map<String, List<String>> rows(Database database) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (Table table : Table.all(connection)) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table.quoted(statement))) {
                    while (row.next()) {
                        List<String> cells = new ArrayList<>();
                        for (int i = 1; i <= table.columns().size(); i++) {
                            cells.add(
                                    table.columns().get(i - 1).cell() == Cell.MOMENT
                                            ? String.valueOf(row.getObject(i, Instant.class))
                                            : row.getString(i));
                        }
                        rows.add(String.join(
                                ", ", cells.stream().map(String::valueOf).toList()));
                    }
                }
                rows.sort(null);
                all.put(table.name(), rows);
            }
        }
        return all;
    }
}
