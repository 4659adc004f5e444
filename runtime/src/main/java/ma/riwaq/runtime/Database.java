package ma.riwaq.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Where everything is kept: a PostgreSQL that the operator named, or an H2 in a file of the data folder.
 *
 * @param url without the parameters that are ours
 * @param password empty if none
 */
record Database(Kind kind, String url, String user, String password) {

    /** The two kinds, with what the driver must be told in the server's pool. */
    enum Kind {
        /**
         * An acknowledged change is in the file at once (H2 keeps it half a second otherwise), no port is opened, and
         * the file is closed by the server's pool, not before it by a hook of H2's own.
         */
        H2(
                "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                Connection.TRANSACTION_SERIALIZABLE),
        /** Gives up soon; and leaves it to the database which type a null is, since EclipseLink takes a UUID for text. */
        POSTGRESQL("connectTimeout=2&socketTimeout=10&stringtype=unspecified", Connection.TRANSACTION_REPEATABLE_READ);

        private final String parameters;

        /** The level at which all tables are read as they were at the first question. */
        private final int oneMoment;

        Kind(String parameters, int oneMoment) {
            this.parameters = parameters;
            this.oneMoment = oneMoment;
        }
    }

    private static final String SCRIPTS = "db/migration";
    private static final String FILE = "jdbc:h2:async:";
    private static final int IN_USE = 90_020;

    private static final String HAS_SCHEMA =
            "SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = ?";

    private static final String SCHEMA = """
            SELECT "version" FROM "flyway_schema_history" WHERE "success" AND "version" IS NOT NULL
            ORDER BY "installed_rank" DESC
            """;

    /**
     * The one in a file of the data folder. Of H2's ways to a file, {@code async} is the one that stays open when a thread
     * is interrupted, as the server does with those that answer for too long.
     */
    static Database embedded(DataFolder data) {
        return new Database(Kind.H2, FILE + data.path().resolve("db/riwaq"), "riwaq", "");
    }

    /** The one that the operator named, the embedded one if none. */
    static Database of(Settings settings, DataFolder data) {
        if (settings.get(Setting.DB_URL).isEmpty()) {
            return embedded(data);
        }
        String url = settings.get(Setting.DB_URL).get();
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new OperatorException(Setting.DB_URL.variable()
                    + " must look like jdbc:postgresql://HOST/DATABASE; leave it out for the embedded database.");
        }
        String user = settings.get(Setting.DB_USER)
                .orElseThrow(() -> new OperatorException(Setting.DB_USER.variable() + " is missing."));
        return new Database(
                Kind.POSTGRESQL, url, user, settings.get(Setting.DB_PASSWORD).orElse(""));
    }

    /** The address for the server's pool. */
    String poolUrl() {
        return with(kind.parameters);
    }

    /** Connects; throws what the operator must read if that is not possible, within a few seconds. */
    Connection connect() {
        try {
            return DriverManager.getConnection(launcherUrl(), user, password);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Connects to read all tables as they are at one moment, whoever writes meanwhile. */
    Connection snapshot() {
        mustExist();
        try {
            return ofOneMoment(connect());
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /**
     * The same within a process whose server has the database open: a file has one process, and in it one class loader,
     * so that the server's own driver must be asked.
     */
    Connection snapshot(ClassLoader server) {
        if (kind != Kind.H2) {
            return snapshot();
        }
        Properties entry = new Properties();
        entry.setProperty("user", user);
        entry.setProperty("password", password);
        try {
            Driver driver = (Driver)
                    server.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
            return ofOneMoment(driver.connect(poolUrl(), entry));
        } catch (SQLException e) {
            throw unreachable(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection ofOneMoment(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(kind.oneMoment);
        if (kind == Kind.H2) {
            try (Statement statement = connection.createStatement()) {
                // rows as they are asked for: it holds the whole answer in memory otherwise
                statement.execute("SET LAZY_QUERY_EXECUTION TRUE");
            }
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /** Refuses an embedded database of which there is no file yet: to connect would make one. */
    void mustExist() {
        if (kind == Kind.H2 && !Files.exists(Path.of(url.substring(FILE.length()) + ".mv.db"))) {
            throw new OperatorException("There is no database yet in " + url.substring(FILE.length()) + ".");
        }
    }

    /** The version of the tables, as their last script has it; empty if there are none yet. */
    static Optional<String> schema(Connection connection) throws SQLException {
        try (PreparedStatement isThere = connection.prepareStatement(HAS_SCHEMA)) {
            isThere.setString(1, connection.getSchema());
            isThere.setString(2, Table.SCHEMA_HISTORY);
            try (ResultSet table = isThere.executeQuery()) {
                if (!table.next()) {
                    return Optional.empty();
                }
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery(SCHEMA)) {
            return last.next() ? Optional.of(last.getString(1)) : Optional.empty();
        }
    }

    /** Whether this program has the scripts up to a version. */
    boolean knows(String version) {
        return Arrays.stream(flyway().load().info().all())
                .anyMatch(migration -> migration.getState().isResolved()
                        && migration.getVersion().equals(MigrationVersion.fromVersion(version)));
    }

    /** Refuses tables of an older program, which the next start brings up to date, and of a newer one. */
    void mustBeUpToDate() {
        connectAndClose();
        MigrationInfoService tables = flyway().load().info();
        mustNotBeNewer(tables);
        if (tables.pending().length > 0) {
            throw new OperatorException("The tables of the database %s are not up to date (%d steps): start the server."
                    .formatted(address(), tables.pending().length));
        }
    }

    /** Brings the tables to a version that this program {@linkplain #knows knows}, for rows of that version. */
    void migrateTo(String version) {
        migrate(flyway().target(version));
    }

    /**
     * Brings the tables to what this program needs; another process that does the same is waited for. Refuses tables
     * of a newer program.
     */
    void migrate() {
        migrate(flyway());
    }

    private void migrate(FluentConfiguration configuration) {
        connectAndClose();
        Flyway flyway = configuration.load();
        try {
            mustNotBeNewer(flyway.info());
            flyway.migrate();
        } catch (FlywayException e) {
            throw new OperatorException(
                    "The tables of the database cannot be brought up to date: " + OperatorException.firstLine(e), e);
        }
    }

    private static void mustNotBeNewer(MigrationInfoService tables) {
        if (Arrays.stream(tables.all()).anyMatch(table -> table.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw new OperatorException(
                    "The database was made by a newer Riwaq than this one: run that one, or restore a backup.");
        }
    }

    private FluentConfiguration flyway() {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(launcherUrl(), user, password)
                .locations("classpath:" + scripts())
                .failOnMissingLocations(true)
                .loggers("slf4j"); // which says nothing here: what goes wrong is thrown
    }

    /** Where the scripts are, as Flyway looks for them: from the root of the archive that holds them. */
    private static String scripts() {
        String address = Database.class.getResource("/" + SCRIPTS).toString();
        int inside = address.indexOf("!/");
        return inside < 0 ? SCRIPTS : address.substring(inside + 2);
    }

    /** Whether it answers at all: throws what the operator must read if not. */
    void connectAndClose() {
        try {
            connect().close();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** As in the pool, but a migration may take longer than a page. */
    private String launcherUrl() {
        return with(kind.parameters.replace("socketTimeout=10&", ""));
    }

    private String with(String parameters) {
        if (kind == Kind.H2) {
            return url + ";" + parameters;
        }
        return url + (url.contains("?") ? "&" : "?") + parameters;
    }

    /** Without its parameters, which may hold what is nobody's business. */
    String address() {
        return url.replaceFirst("\\?.*", "");
    }

    private OperatorException unreachable(SQLException e) {
        if (kind == Kind.H2 && e.getErrorCode() == IN_USE) {
            return new OperatorException("The embedded database is in use by a running server: stop it first.", e);
        }
        return new OperatorException(
                "The database " + address() + " cannot be used: " + OperatorException.firstLine(e), e);
    }
}
