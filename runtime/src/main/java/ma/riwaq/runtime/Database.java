package ma.riwaq.runtime;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

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
        H2("MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"),
        /** Gives up soon; and leaves it to the database which type a null is, since EclipseLink takes a UUID for text. */
        POSTGRESQL("connectTimeout=2&socketTimeout=10&stringtype=unspecified");

        private final String parameters;

        Kind(String parameters) {
            this.parameters = parameters;
        }
    }

    private static final String SCRIPTS = "db/migration";
    private static final int IN_USE = 90_020;

    /**
     * The one in a file of the data folder. Of H2's ways to a file, {@code async} is the one that stays open when a thread
     * is interrupted, as the server does with those that answer for too long.
     */
    static Database embedded(DataFolder data) {
        return new Database(Kind.H2, "jdbc:h2:async:" + data.path().resolve("db/riwaq"), "riwaq", "");
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

    /**
     * Brings the tables to what this program needs; another process that does the same is waited for. Refuses tables
     * of a newer program.
     */
    void migrate() {
        connectAndClose();
        Flyway flyway = Flyway.configure(Database.class.getClassLoader())
                .dataSource(launcherUrl(), user, password)
                .locations("classpath:" + scripts())
                .failOnMissingLocations(true)
                .loggers("slf4j") // which says nothing here: what goes wrong is thrown
                .load();
        try {
            boolean newer = Arrays.stream(flyway.info().all())
                    .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
            if (newer) {
                throw new OperatorException(
                        "The database was made by a newer Riwaq than this one: run that one, or restore a backup.");
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new OperatorException(
                    "The tables of the database cannot be brought up to date: " + OperatorException.firstLine(e), e);
        }
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

    private OperatorException unreachable(SQLException e) {
        if (kind == Kind.H2 && e.getErrorCode() == IN_USE) {
            return new OperatorException("The embedded database is in use by a running server: stop it first.", e);
        }
        String address = url.replaceFirst("\\?.*", "");
        return new OperatorException(
                "The database " + address + " cannot be used: " + OperatorException.firstLine(e), e);
    }
}
