package ma.riwaq.following;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import ma.riwaq.shared.Sha256;

/**
 * Lists of sessions that visitors' calendars follow. A visitor's browser makes up a key and alone knows it; who has
 * the key changes the list, and who has its hash, which stands in the address of the calendar, reads it. Nothing tells
 * whose list it is. Plain JDBC, as the public site has no persistence unit.
 */
public final class FollowedLists {

    /** The longest list; a fair has fewer hours than that. */
    public static final int MOST_SESSIONS = 100;

    /** 256 bits as base64url: what keys and the identities of lists look like. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A list is kept for calendars to be looked at after the fair, and no longer. */
    private static final int DAYS_AFTER_THE_FAIR = 30;

    private static final String CHANGE =
            "UPDATE followed_list SET codes = ?, kept_until = ? WHERE id = ? AND edition_id = (SELECT id FROM edition WHERE slug = ?)";

    private static final String ADD = """
            INSERT INTO followed_list (id, edition_id, codes, kept_until)
            SELECT ?, id, ?, CAST(? AS date) FROM edition WHERE slug = ? AND (SELECT count(*) FROM followed_list) < ?
            """;

    private static final String FORGET = "DELETE FROM followed_list WHERE id = ?";

    private static final String SWEEP = "DELETE FROM followed_list WHERE kept_until < ?";

    private static final String FIND = """
            SELECT l.codes FROM followed_list l JOIN edition e ON e.id = l.edition_id WHERE l.id = ? AND e.slug = ?
            """;

    private final DataSource database;
    private final int mostLists;

    /**
     * Over a database.
     *
     * @param database null where there is none: then nothing can be kept or found
     * @param mostLists how many are kept at most, so that nobody can fill the disk with them
     */
    public FollowedLists(DataSource database, int mostLists) {
        this.database = database;
        this.mostLists = mostLists;
    }

    /** Whether a text can be a key, or the identity of a list. */
    public static boolean isKey(String text) {
        return text != null && KEY.matcher(text).matches();
    }

    /** The identity under which the list of a key is read; it does not lead back to the key. */
    public static String id(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.begin().digest(key.getBytes(StandardCharsets.US_ASCII)));
    }

    /**
     * Keeps a list under its key, in place of what was there.
     *
     * @param edition its slug
     * @param codes of sessions, at most {@link #MOST_SESSIONS}
     * @param lastDay the fair's, from which on it is kept for some weeks
     * @return false where no further list can be kept
     * @throws SQLException when the database does not answer
     */
    public boolean keep(String key, String edition, List<String> codes, LocalDate lastDay) throws SQLException {
        String id = id(key);
        String joined = String.join(" ", codes);
        LocalDate until = lastDay.plusDays(DAYS_AFTER_THE_FAIR);
        try (Connection connection = connect()) {
            return change(connection, id, edition, joined, until) || add(connection, id, edition, joined, until);
        }
    }

    /** Forgets the list of a key; that of an unknown key is forgotten already. */
    public void forget(String key) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setString(1, id(key));
            delete.executeUpdate();
        }
    }

    /** The codes of a list, maybe none; empty where there is no such list of this edition. */
    public Optional<List<String>> find(String id, String edition) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, id);
            query.setString(2, edition);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(List.of(row.getString(1).split(" "))) : Optional.empty();
            }
        }
    }

    private static boolean change(Connection connection, String id, String edition, String codes, LocalDate until)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CHANGE)) {
            update.setString(1, codes);
            update.setObject(2, until);
            update.setString(3, id);
            update.setString(4, edition);
            return update.executeUpdate() == 1;
        }
    }

    private boolean add(Connection connection, String id, String edition, String codes, LocalDate until)
            throws SQLException {
        try (PreparedStatement sweep = connection.prepareStatement(SWEEP);
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            sweep.setObject(1, LocalDate.now(ZoneOffset.UTC));
            sweep.executeUpdate();
            insert.setString(1, id);
            insert.setString(2, codes);
            insert.setObject(3, until);
            insert.setString(4, edition);
            insert.setInt(5, mostLists);
            return insert.executeUpdate() == 1;
        }
    }

    private Connection connect() throws SQLException {
        if (database == null) {
            throw new SQLException("there is no database");
        }
        return database.getConnection();
    }
}
