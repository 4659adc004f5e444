package ma.riwaq.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of the fair, as the database describes it.
 *
 * @param name as SQL takes it from a column of text; in a statement it is quoted
 * @param columns in their order
 * @param upward columns that name another row of this table, with the column that they name it by
 */
record Table(String name, List<Column> columns, Map<String, String> upward) {

    /** Where Flyway keeps which scripts it ran. */
    static final String SCHEMA_HISTORY = "flyway_schema_history";

    private static final String NAMES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = ? AND table_type = 'BASE TABLE' ORDER BY table_name
            """;

    /** Every table but Flyway's own, each after those that it refers to. */
    static List<Table> all(Connection connection) throws SQLException {
        Map<String, Table> tables = new HashMap<>();
        Map<String, Set<String>> parents = new HashMap<>();
        List<String> names = names(connection);
        for (String name : names) {
            Map<String, String> upward = new HashMap<>();
            parents.put(name, parents(connection, name, upward));
            tables.put(name, new Table(name, columns(connection, name), upward));
        }
        List<Table> inOrder = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (placed.size() < names.size()) {
            List<String> next = names.stream()
                    .filter(name -> !placed.contains(name) && placed.containsAll(parents.get(name)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle");
            }
            next.forEach(name -> inOrder.add(tables.get(name)));
            placed.addAll(next);
        }
        return Collections.unmodifiableList(inOrder);
    }

    private static List<String> names(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NAMES)) {
            query.setString(1, connection.getSchema());
            List<String> names = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (!row.getString(1).equals(SCHEMA_HISTORY)) {
                        names.add(row.getString(1));
                    }
                }
            }
            return names;
        }
    }

    /** The other tables that one refers to; fills in its references to itself. */
    private static Set<String> parents(Connection connection, String table, Map<String, String> upward)
            throws SQLException {
        Set<String> parents = new HashSet<>();
        try (ResultSet key =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (key.next()) {
                if (key.getString("PKTABLE_NAME").equals(table)) {
                    upward.put(key.getString("FKCOLUMN_NAME"), key.getString("PKCOLUMN_NAME"));
                } else {
                    parents.add(key.getString("PKTABLE_NAME"));
                }
            }
        }
        return parents;
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery(
                        "SELECT * FROM " + quoted(statement, table) + " FETCH FIRST 0 ROWS ONLY")) {
            ResultSetMetaData about = none.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(new Column(about.getColumnName(i), Cell.of(about.getColumnTypeName(i))));
            }
        }
        return columns;
    }

    /** Whether it has no row. */
    boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet first =
                        statement.executeQuery("SELECT 1 FROM " + quoted(statement) + " FETCH FIRST 1 ROWS ONLY")) {
            return !first.next();
        }
    }

    /** Its name in a statement. */
    String quoted(Statement statement) throws SQLException {
        return quoted(statement, name);
    }

    /** A name of the database's own, which may be a word of SQL's, in a statement. */
    static String quoted(Statement statement, String name) throws SQLException {
        return statement.enquoteIdentifier(name, true);
    }

    /** A column and how its values are written. */
    record Column(String name, Cell cell) {}
}
