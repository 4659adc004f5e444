package ma.riwaq.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** The seals of the history, followed from the first row to the last; by plain JDBC, so that it needs no server. */
public final class Chain {

    private static final String AFTER = """
            SELECT number, sha256, happened_at, act, actor, account_id, noun, thing_id, subject_id, label, edition_id,
                fields
            FROM history WHERE number > ? ORDER BY number FETCH FIRST 500 ROWS ONLY
            """;

    private Chain() {}

    /** Whether every row is as it was written and none is gone, by the rows' own seals and by those kept elsewhere. */
    public static ChainCheck check(Connection connection, SealFile outside) throws SQLException {
        Map<Long, String> kept = outside.seals();
        int outsideOnly = kept.size();
        Ledger.End told = Ledger.end(connection);
        kept.put(told.number(), told.sha256());
        long last = kept.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
        Ledger.End end = new Ledger.End(0, Ledger.NOTHING);
        boolean more = true;
        try (PreparedStatement query = connection.prepareStatement(AFTER)) {
            while (more) {
                more = false;
                query.setLong(1, end.number());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        more = true;
                        long number = row.getLong(1);
                        String seal = row.getString(2);
                        if (!follows(row, end) || !seal.equals(kept.getOrDefault(number, seal))) {
                            return new ChainCheck(end, number, 0, outsideOnly);
                        }
                        end = new Ledger.End(number, seal);
                    }
                }
            }
        }
        return new ChainCheck(end, 0, last > end.number() ? last : 0, outsideOnly);
    }

    /** Whether a row carries the seal that its words, its number and the row before it ask for. */
    private static boolean follows(ResultSet row, Ledger.End before) throws SQLException {
        long number = row.getLong(1);
        return number == before.number() + 1
                && row.getString(2)
                        .equals(Line.seal(
                                number,
                                before.sha256(),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6, UUID.class),
                                row.getString(7),
                                row.getObject(8, UUID.class),
                                row.getObject(9, UUID.class),
                                row.getString(10),
                                row.getObject(11, UUID.class),
                                row.getString(12)));
    }
}
