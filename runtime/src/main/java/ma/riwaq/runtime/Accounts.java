package ma.riwaq.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.riwaq.account.Passwords;
import ma.riwaq.account.Role;
import ma.riwaq.account.Secrets;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.SearchKey;
import ma.riwaq.shared.SortKey;

/** The accounts, as the operator reaches them: by plain JDBC, without a server. */
final class Accounts {

    /** Who the first account belongs to. */
    static final String FIRST = "admin@localhost";

    private static final Set<Role> EVERYTHING = Set.of(Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR);
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String INSERT = """
            INSERT INTO account (id, version, changed_at, search_key, sort_ar, sort_fr, written_in, email, name, roles,
                organisation_id, password_hash, must_change_password, disabled, interface_language)
            VALUES (?, 1, ?, ?, ?, ?, 'ar', ?, ?, ?, CAST(? AS uuid), ?, ?, FALSE, 'ar')
            """;

    private static final String LET_IN = """
            UPDATE account SET roles = ?, disabled = FALSE, removed_at = NULL, version = version + 1
            WHERE email = ?
            """;

    private static final String NEW_PASSWORD = """
            UPDATE account SET password_hash = ?, must_change_password = ?, version = version + 1, changed_at = ?
            WHERE email = ?
            """;

    private static final String SIGN_OUT = """
            DELETE FROM sign_in WHERE account_id = (SELECT id FROM account WHERE email = ?)
            """;

    private static final String TOKEN = """
            INSERT INTO token (id, account_id, name, token_hash, created_at, expires_at)
            SELECT CAST(? AS uuid), id, ?, ?, CAST(? AS timestamp with time zone), CAST(? AS timestamp with time zone)
            FROM account WHERE email = ? AND removed_at IS NULL
            """;

    private final Database database;

    Accounts(Database database) {
        this.database = database;
    }

    /**
     * Makes the first account, unless there is one already.
     *
     * @return whether it was made now
     */
    boolean addFirst(String password, boolean mustChange) {
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM account");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1) == 0 && insert(connection, FIRST, "Riwaq", EVERYTHING, null, password, mustChange);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Opens the first account with a password, whatever became of it since: who starts the demo gets in. */
    void openFirst(String password) {
        try (Connection connection = database.connect();
                PreparedStatement update = connection.prepareStatement(LET_IN)) {
            update.setString(1, joined(EVERYTHING));
            update.setString(2, FIRST);
            if (update.executeUpdate() == 0) {
                insert(connection, FIRST, "Riwaq", EVERYTHING, null, password, false);
                return;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        reset(FIRST, password, false);
    }

    /**
     * Adds an account whose password must be changed at the first sign-in; refuses an address that has one.
     *
     * @param organisation the code, a name or another spelling of the organisation that it belongs to; null for none
     */
    void add(String email, String name, Set<Role> roles, String organisation, String password) {
        try (Connection connection = database.connect()) {
            UUID id = organisation == null ? null : new Organisations(connection).called(organisation);
            if (!insert(connection, folded(email), name, roles, id, password, true)) {
                throw new OperatorException("There is an account for " + email + " already.");
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Sets a password and ends every session of the account; refuses an address that has none. */
    void reset(String email, String password, boolean mustChange) {
        try (Connection connection = database.connect();
                PreparedStatement update = connection.prepareStatement(NEW_PASSWORD);
                PreparedStatement signOut = connection.prepareStatement(SIGN_OUT)) {
            connection.setAutoCommit(false);
            update.setString(1, Passwords.hash(password));
            update.setBoolean(2, mustChange);
            update.setObject(3, now());
            update.setString(4, folded(email));
            if (update.executeUpdate() == 0) {
                throw new OperatorException("There is no account for " + email + ".");
            }
            signOut.setString(1, folded(email));
            signOut.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Makes a token for an account and answers it, once; refuses an address that has no account. */
    String token(String email, String name, int days) {
        String token = Secrets.TOKEN + Secrets.random();
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(TOKEN)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, name);
            insert.setString(3, Secrets.hash(token));
            insert.setObject(4, now());
            insert.setObject(5, now().plusDays(days));
            insert.setString(6, folded(email));
            if (insert.executeUpdate() == 0) {
                throw new OperatorException("There is no account for " + email + ".");
            }
            return token;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static boolean insert(
            Connection connection,
            String email,
            String name,
            Set<Role> roles,
            UUID organisation,
            String password,
            boolean mustChange)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, now());
            insert.setString(3, SearchKey.of(name) + " " + SearchKey.of(email));
            insert.setString(4, SortKey.of(name, Lang.AR));
            insert.setString(5, SortKey.of(name, Lang.FR));
            insert.setString(6, email);
            insert.setString(7, name);
            insert.setString(8, joined(roles));
            insert.setObject(9, organisation);
            insert.setString(10, Passwords.hash(password));
            insert.setBoolean(11, mustChange);
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static String joined(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static String folded(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static OperatorException failed(SQLException e) {
        return new OperatorException("The database refuses it: " + OperatorException.firstLine(e), e);
    }
}
