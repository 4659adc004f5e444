package ma.riwaq.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import ma.riwaq.account.Passwords;
import ma.riwaq.account.Role;
import ma.riwaq.account.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path folder;

    private Database database;
    private Accounts accounts;

    @BeforeEach
    void open() {
        database = Database.embedded(new DataFolder(folder));
        accounts = new Accounts(database);
    }

    @Test
    void acknowledgedChangesAreInTheFileAndNoPortIsOpened() {
        assertThat(database.poolUrl())
                .startsWith("jdbc:h2:async:" + folder + "/db/riwaq;")
                .contains("WRITE_DELAY=0")
                .doesNotContain("AUTO_SERVER");
    }

    @Test
    void postgresqlGivesUpSoon() {
        assertThat(postgresql("jdbc:postgresql://db/riwaq").poolUrl())
                .isEqualTo("jdbc:postgresql://db/riwaq?connectTimeout=2&socketTimeout=10&stringtype=unspecified");
        assertThat(postgresql("jdbc:postgresql://db/riwaq?sslmode=require").poolUrl())
                .startsWith("jdbc:postgresql://db/riwaq?sslmode=require&connectTimeout=2&");
    }

    @Test
    void refusesOtherDatabases() {
        assertThatThrownBy(() -> postgresql("jdbc:mysql://db/riwaq"))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void unreachableDatabaseIsToldWithoutItsParameters() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Database unreachable = postgresql("jdbc:postgresql://127.0.0.1:" + port + "/riwaq?password=secret");
        assertThatThrownBy(unreachable::connect)
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("The database jdbc:postgresql://127.0.0.1:" + port + "/riwaq cannot be used: ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesTablesOfANewerProgram() throws SQLException {
        database.migrate();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO "flyway_schema_history"
                    SELECT "installed_rank" + 1000, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', CURRENT_TIMESTAMP, 1, TRUE
                    FROM "flyway_schema_history" WHERE "version" = '001'
                    """);
        }
        assertThatThrownBy(database::migrate)
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("newer Riwaq");
        assertThatThrownBy(database::mustBeUpToDate)
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("newer Riwaq");
    }

    @Test
    void anInterruptedThreadLeavesTheEmbeddedDatabaseOpen() throws SQLException {
        database.migrate();
        try (Connection other = database.connect();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Thread.currentThread().interrupt();
            statement.execute("CREATE TABLE interrupted (i INT)");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(statement.executeUpdate("INSERT INTO interrupted VALUES (1)"))
                    .isEqualTo(1);
            assertThat(other.isValid(1)).isTrue();
        }
    }

    @Test
    void embeddedDatabaseOfARunningServerIsToldAsSuch() throws SQLException, IOException {
        database.migrate();
        try (FileChannel file = FileChannel.open(folder.resolve("db/riwaq.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(database::migrate)
                    .isInstanceOf(OperatorException.class)
                    .hasMessageStartingWith("The embedded database is in use by a running server");
        }
    }

    @Test
    void firstAccountIsMadeOnce() throws SQLException {
        database.migrate();
        assertThat(accounts.addFirst("a long password", true)).isTrue();
        assertThat(accounts.addFirst("another password", true)).isFalse();
        assertThat(column("roles", Accounts.FIRST)).isEqualTo("ADMINISTRATOR,PUBLISHER,EDITOR");
        assertThat(Passwords.matches("a long password", column("password_hash", Accounts.FIRST)))
                .isTrue();
    }

    @Test
    void theFirstAccountIsOpenedWhateverBecameOfIt() throws SQLException {
        database.migrate();
        accounts.add("amina@example.ma", "Amina", Set.of(Role.EDITOR), null, "a long password");
        accounts.openFirst("a long password");
        assertThat(column("roles", Accounts.FIRST)).isEqualTo("ADMINISTRATOR,PUBLISHER,EDITOR");

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    UPDATE account SET roles = 'EDITOR', disabled = TRUE, removed_at = CURRENT_TIMESTAMP
                    WHERE email = 'admin@localhost'
                    """);
        }
        accounts.openFirst("another password");
        assertThat(column("roles", Accounts.FIRST)).isEqualTo("ADMINISTRATOR,PUBLISHER,EDITOR");
        assertThat(column("disabled", Accounts.FIRST)).isEqualTo("FALSE");
        assertThat(column("removed_at", Accounts.FIRST)).isNull();
        assertThat(Passwords.matches("another password", column("password_hash", Accounts.FIRST)))
                .isTrue();
    }

    @Test
    void addressIsFoldedAndTakenOnce() throws SQLException {
        database.migrate();
        accounts.add("Amina@Example.ma", "Amina", Set.of(Role.EDITOR), null, "a long password");
        assertThat(column("name", "amina@example.ma")).isEqualTo("Amina");
        assertThatThrownBy(
                        () -> accounts.add("amina@example.ma", "Amina", Set.of(Role.EDITOR), null, "a long password"))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("already");
    }

    @Test
    void aContributorIsOfTheOrganisationThatHasTheCodeNameOrSpelling() throws SQLException {
        database.migrate();
        organisation("ads", "{\"ar\":\"وكالة التنمية الاجتماعية\",\"fr\":\"Agence de développement social\"}", "و.ت.ا");
        organisation("adn", "{\"ar\":\"وكالة أخرى\",\"fr\":\"Agence de développement social\"}", "ads");
        for (String words : new String[] {"ads", " وكالة التنمية الاجتماعية ", "و.ت.ا"}) {
            String email = "a" + words.length() + "@example.ma";
            accounts.add(email, "Salma", Set.of(Role.CONTRIBUTOR), words, "a long password");
            assertThat(single("SELECT o.code FROM account a JOIN organisation o ON o.id = a.organisation_id"
                            + " WHERE email = '" + email + "'"))
                    .as(words)
                    .isEqualTo("ads");
        }
        assertThatThrownBy(() -> contributor("Agence de développement social"))
                .isInstanceOf(OperatorException.class)
                .hasMessage("Several organisations are called 'Agence de développement social': name one by its code,"
                        + " of adn, ads.");
        assertThatThrownBy(() -> contributor("ADS"))
                .isInstanceOf(OperatorException.class)
                .hasMessage("There is no organisation 'ADS' in the directory.");
        assertThat(single("SELECT count(*) FROM account WHERE email = 'late@example.ma'"))
                .isEqualTo("0");
    }

    private void contributor(String organisation) {
        accounts.add("late@example.ma", "Salma", Set.of(Role.CONTRIBUTOR), organisation, "a long password");
    }

    private void organisation(String code, String name, String alias) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO organisation (id, version, search_key, sort_ar, sort_fr, written_in, code, name,
                        short_name, kind)
                    VALUES (RANDOM_UUID(), 1, '', '', '', 'ar', '%s', '%s', '', 'AGENCY')
                    """.formatted(code, name));
            statement.execute("INSERT INTO organisation_alias SELECT id, '%s' FROM organisation WHERE code = '%s'"
                    .formatted(alias, code));
        }
    }

    @Test
    void newPasswordHoldsAndEndsSessions() throws SQLException {
        database.migrate();
        accounts.addFirst("a long password", false);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO sign_in (token_hash, account_id, created_at, last_seen_at, expires_at)
                    SELECT 'x', id, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP FROM account
                    """);
        }
        accounts.reset(Accounts.FIRST, "another password", true);
        assertThat(Passwords.matches("another password", column("password_hash", Accounts.FIRST)))
                .isTrue();
        assertThat(column("must_change_password", Accounts.FIRST)).isEqualTo("TRUE");
        assertThat(single("SELECT count(*) FROM sign_in")).isEqualTo("0");
    }

    @Test
    void aTokenIsKeptAsItsHashOnly() throws SQLException {
        database.migrate();
        accounts.addFirst("a long password", false);

        String token = accounts.token("Admin@localhost", "import", 30);

        assertThat(token).matches("riwaq_[A-Za-z0-9_-]{43}");
        assertThat(single("SELECT token_hash FROM token")).isEqualTo(Secrets.hash(token));
        assertThat(single("SELECT name FROM token")).isEqualTo("import");
        assertThat(single("SELECT DATEDIFF(DAY, created_at, expires_at) FROM token"))
                .isEqualTo("30");
        assertThatThrownBy(() -> accounts.token("nobody@example.ma", "import", 30))
                .isInstanceOf(OperatorException.class)
                .hasMessage("There is no account for nobody@example.ma.");
    }

    @Test
    void resetOfAnUnknownAddressIsRefused() {
        database.migrate();
        assertThatThrownBy(() -> accounts.reset("nobody@example.ma", "a long password", true))
                .isInstanceOf(OperatorException.class)
                .hasMessage("There is no account for nobody@example.ma.");
    }

    private static Database postgresql(String url) {
        return Database.of(
                SettingsTest.environment(Map.of("RIWAQ_DB_URL", url, "RIWAQ_DB_USER", "riwaq")),
                new DataFolder(Path.of("/nowhere")));
    }

    private String column(String name, String email) throws SQLException {
        return single("SELECT " + name + " FROM account WHERE email = '" + email + "'");
    }

    private String single(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
