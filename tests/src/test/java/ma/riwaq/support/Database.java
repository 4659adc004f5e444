package ma.riwaq.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** An address of a database and who enters it. */
public record Database(String url, String user, String password) {

    /** The embedded database, in a file of this name, as the product sets it up. */
    public static Database h2(Path file) {
        return new Database(
                "jdbc:h2:file:" + file.toAbsolutePath() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0",
                "riwaq",
                "riwaq");
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

    /** The server's commands that make it the data source {@code jdbc/riwaq}. */
    List<String> dataSource() {
        String driver =
                url.startsWith("jdbc:h2:") ? "org.h2.jdbcx.JdbcDataSource" : "org.postgresql.ds.PGSimpleDataSource";
        return List.of(
                "create-jdbc-connection-pool --restype javax.sql.DataSource --datasourceclassname " + driver
                        + " --property user=" + user + ":password=" + password + ":url=" + escaped(url) + " riwaq",
                "create-jdbc-resource --connectionpoolid riwaq jdbc/riwaq");
    }

    private static String escaped(String value) {
        return value.replace(":", "\\:").replace("=", "\\=");
    }
}
