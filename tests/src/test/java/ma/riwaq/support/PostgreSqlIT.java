package ma.riwaq.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a database which the tests stop is the same one when it is back. */
class PostgreSqlIT {

    @Test
    void comesBackWithItsDataAtItsAddress(@TempDir Path folder) throws SQLException {
        try (PostgreSql postgreSql = PostgreSql.start(folder.resolve("data"))) {
            Database database = postgreSql.database();
            try (Connection connection = database.connect()) {
                connection.createStatement().execute("CREATE TABLE kept AS SELECT 29 AS number");
            }

            postgreSql.stop();
            assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);

            postgreSql.restart();
            try (Connection connection = database.connect();
                    var rows = connection.createStatement().executeQuery("SELECT number FROM kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(29);
            }
        }
    }
}
