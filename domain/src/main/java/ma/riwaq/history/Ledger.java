package ma.riwaq.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import ma.riwaq.shared.LocalizedTextJson;
import ma.riwaq.shared.SearchKey;

/**
 * The only writer of the history. It adds rows and knows no other way to write: each carries the seal of the row before
 * it, so that whoever alters or takes out a row breaks every seal after it.
 */
public final class Ledger {

    /** The seal before the first row. */
    static final String NOTHING = "";

    private static final String TURN = "SELECT id FROM history_turn WHERE id = 1 FOR UPDATE";
    private static final String LAST = "SELECT number, sha256 FROM history ORDER BY number DESC LIMIT 1";
    private static final String ADD = """
            INSERT INTO history (number, happened_at, act, actor, actor_key, account_id, noun, thing_id, subject_id,
                label, edition_id, fields, search_key, sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private Ledger() {}

    /** Adds rows in the transaction of a connection; others wait with theirs until it ends, so this comes last. */
    public static void add(Connection connection, List<Line> lines) throws SQLException {
        try (PreparedStatement turn = connection.prepareStatement(TURN)) {
            turn.executeQuery().close();
        }
        long number = 0;
        String seal = NOTHING;
        try (PreparedStatement query = connection.prepareStatement(LAST);
                ResultSet last = query.executeQuery()) {
            if (last.next()) {
                number = last.getLong(1);
                seal = last.getString(2);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Line line : lines) {
                number++;
                seal = line.seal(number, seal);
                fill(insert, number, line, seal);
                insert.addBatch();
            }
            insert.executeBatch();
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

    /** Whether a row carries the seal that its words, its number and the row before it ask for. */
    static boolean isWhole(HistoryEntry entry, long numberBefore, String sealBefore) {
        return entry.getNumber() == numberBefore + 1
                && Objects.equals(entry.getSha256(), entry.line().seal(entry.getNumber(), sealBefore));
    }
}
