package ma.riwaq.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** An address of a database and who enters it. */
public record Database(String url, String user, String password) {

    /** The one that the product embeds, in the file where it looks for it in this data folder. */
    public static Database h2(Path data) {
        return new Database(
                "jdbc:h2:async:" + data.toAbsolutePath().resolve("db/riwaq")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "riwaq",
                "");
    }

    /** Enters it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Brings its tables to the newest version. */
    public Database migrate() {
        Flyway.configure().dataSource(url, user, password).load().migrate();
        return this;
    }

    /** The environment in which the product uses this database. */
    public Map<String, String> settings() {
        return Map.of("RIWAQ_DB_URL", url, "RIWAQ_DB_USER", user, "RIWAQ_DB_PASSWORD", password);
    }

    /** The same as system properties, as the product tells its server, and with what it tells the driver. */
    List<String> properties() {
        String parameters =
                url.startsWith("jdbc:h2:") ? "" : "?connectTimeout=2&socketTimeout=10&stringtype=unspecified";
        return List.of("riwaq.db.url=" + url + parameters, "riwaq.db.user=" + user, "riwaq.db.password=" + password);
    }
}
