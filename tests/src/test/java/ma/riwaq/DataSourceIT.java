package ma.riwaq;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import ma.riwaq.support.InContainer;
import org.junit.jupiter.api.Test;

/** The database that the server offers to the product. */
@InContainer
class DataSourceIT {

    @Resource(lookup = "jdbc/riwaq")
    private DataSource dataSource;

    @Test
    void holdsTheTablesOfTheFair() throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT count(*) FROM edition")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isNotNegative();
        }
    }
}
