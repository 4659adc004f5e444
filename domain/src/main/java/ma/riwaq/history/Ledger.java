package ma.riwaq.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import ma.riwaq.shared.LocalizedTextJson;
import ma.riwaq.shared.SearchKey;

/**
 * The only writer of the history. It adds rows and knows no other way to write: each carries the seal of the row before
 * it, so that whoever alters or takes out a row breaks every seal after it.
 */
public final class Ledger {

    /** The seal before the first row. */
    static final String NOTHING = "";

    private static final String TURN = "SELECT number, sha256 FROM history_turn WHERE id = 1 FOR UPDATE";
    private static final String NEXT = "UPDATE history_turn SET number = ?, sha256 = ? WHERE id = 1";
    private static final String LAST = "SELECT number, sha256 FROM history_turn WHERE id = 1";
    private static final String ADD = """
            INSERT INTO history (number, happened_at, act, actor, actor_key, account_id, noun, thing_id, subject_id,
                label, edition_id, fields, search_key, sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private Ledger() {}

    /**
     * Adds rows in the transaction of a connection; others wait with theirs until it ends, so this comes last. Where it
     * ends is kept beside the rows: the next one goes on from there, also when the last rows were cut off meanwhile.
     *
     * @return where the history ends now
     */
    public static End add(Connection connection, List<Line> lines) throws SQLException {
        End end = end(connection, TURN);
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Line line : lines) {
                end = new End(end.number() + 1, line.seal(end.number() + 1, end.sha256()));
                fill(insert, end.number(), line, end.sha256());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setLong(1, end.number());
            next.setString(2, end.sha256());
            next.executeUpdate();
        }
        return end;
    }

    /** Where the history ended when a row was last added. */
    static End end(Connection connection) throws SQLException {
        return end(connection, LAST);
    }

    private static End end(Connection connection, String question) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new End(row.getLong(1), row.getString(2));
        }
    }

    private static void fill(PreparedStatement insert, long number, Line line, String seal) throws SQLException {
        int at = 1;
        for (Object value : new Object[] {
            number,
            line.at().atOffset(ZoneOffset.UTC),
            line.act().name(),
            line.actor(),
            SearchKey.of(line.actor()),
            line.account(),
            line.noun(),
            line.thing(),
            line.subject(),
            LocalizedTextJson.format(line.label()),
            line.edition(),
            line.fields(),
            SearchKey.of(String.join(" ", line.label().asMap().values())),
            seal
        }) {
            insert.setObject(at++, value);
        }
    }

    /**
     * The end of the history.
     *
     * @param number the number of its last row; 0 if it has none
     * @param sha256 the seal of that row; empty if there is none
     */
    public record End(long number, String sha256) {}
}
