package ma.riwaq.release;

import static java.util.Comparator.comparing;

import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import ma.riwaq.account.Secrets;
import ma.riwaq.shared.LocalizedTextJson;

/**
 * What the public site asks of the database. It reads by plain JDBC on purpose: the public site has no persistence
 * unit, so it starts and runs without a database.
 */
final class ReleaseRows {

    private static final Logger LOG = System.getLogger(ReleaseRows.class.getName());

    private static final String CURRENT = """
            SELECT e.slug, e.id, c.release_id, v.schedule_hidden, v.announced_only FROM current_release c
            JOIN edition e ON e.id = c.edition_id
            LEFT JOIN edition_visibility v ON v.edition_id = e.id
            WHERE e.removed_at IS NULL
            """;

    private static final String ANNOUNCED =
            "SELECT code FROM session WHERE edition_id = ? AND announced AND removed_at IS NULL ORDER BY code";

    private static final String RELEASE = """
            SELECT slug, number, document, sha256, changelog, note, released_at FROM release WHERE id = ?
            """;

    private static final String BEFORE = """
            SELECT b.id FROM release b JOIN release r ON r.edition_id = b.edition_id
            WHERE r.id = ? AND b.number < r.number ORDER BY b.number DESC
            """;

    private static final String RELEASES =
            "SELECT number, released_at, note, changelog FROM release WHERE edition_id = ?";

    private static final String RETURNS =
            "SELECT number, instead_of, returned_at, changelog FROM release_return WHERE edition_id = ?";

    private static final String PREVIEW =
            "SELECT release_id FROM release_preview WHERE token_hash = ? AND expires_at > ?";

    private static final String PICTURE = "SELECT bytes FROM image WHERE sha256 = ?";

    private final DataSource database;
    private final ReleaseFiles files;

    ReleaseRows(DataSource database, ReleaseFiles files) {
        this.database = database;
        this.files = files;
    }

    /** Which release of each edition is current, and how much of it is seen, by the edition's slug. */
    Map<String, Current> current() throws SQLException {
        Map<String, Current> current = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(CURRENT);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                UUID edition = row.getObject(2, UUID.class);
                boolean announcedOnly = row.getBoolean(5);
                List<String> announced = announcedOnly ? announced(connection, edition) : List.of();
                current.put(
                        row.getString(1),
                        new Current(
                                edition,
                                row.getObject(3, UUID.class),
                                new Visibility(row.getBoolean(4), announcedOnly, announced)));
            }
        }
        return current;
    }

    private static List<String> announced(Connection connection, UUID edition) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ANNOUNCED)) {
            query.setObject(1, edition);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    codes.add(row.getString(1));
                }
            }
        }
        return codes;
    }

    /** The release of an identity, which is then kept as a file; empty if its bytes do not fit its seal. */
    Optional<ReleasedEdition> load(UUID id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Optional<Sealed> sealed = read(connection, id);
            if (sealed.isPresent()) {
                keep(connection, sealed.get());
            }
            return sealed.map(Sealed::release);
        }
    }

    /** The newest whole release before another one; empty if there is none. */
    Optional<ReleasedEdition> lastGoodBefore(UUID id) throws SQLException {
        List<UUID> earlier = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(BEFORE)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    earlier.add(row.getObject(1, UUID.class));
                }
            }
        }
        for (UUID candidate : earlier) {
            Optional<ReleasedEdition> good = load(candidate);
            if (good.isPresent()) {
                return good;
            }
        }
        return Optional.empty();
    }

    /** The release that a token stands for; empty for one that is unknown or too old. */
    Optional<ReleasedEdition> preview(String token) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PREVIEW)) {
            query.setString(1, Secrets.hash(token));
            query.setObject(2, Instant.now().atOffset(ZoneOffset.UTC));
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? read(connection, row.getObject(1, UUID.class)).map(Sealed::release)
                        : Optional.empty();
            }
        }
    }

    /** What the public was told of an edition, the latest first. */
    List<ChangelogEntry> changelog(UUID edition) throws SQLException {
        List<ChangelogEntry> told = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement query = connection.prepareStatement(RELEASES)) {
                query.setObject(1, edition);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        told.add(new ChangelogEntry(
                                row.getInt(1),
                                null,
                                instant(row, 2),
                                LocalizedTextJson.parse(row.getString(3)),
                                changes(row.getString(4))));
                    }
                }
            }
            try (PreparedStatement query = connection.prepareStatement(RETURNS)) {
                query.setObject(1, edition);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        told.add(new ChangelogEntry(
                                row.getInt(1), row.getInt(2), instant(row, 3), null, changes(row.getString(4))));
                    }
                }
            }
        }
        told.sort(comparing(ChangelogEntry::at).reversed());
        return told;
    }

    private static Optional<Sealed> read(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(RELEASE)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String document = row.getString("document");
                ReleaseHeader header = new ReleaseHeader(
                        row.getString("slug"),
                        row.getInt("number"),
                        row.getObject("released_at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256"),
                        LocalizedTextJson.parse(row.getString("note")),
                        changes(row.getString("changelog")));
                if (!ReleaseJson.sha256(document).equals(header.sha256())) {
                    LOG.log(
                            Level.ERROR,
                            "Release {0} of {1} does not fit its seal: it is not shown",
                            header.number(),
                            header.edition());
                    return Optional.empty();
                }
                return Optional.of(new Sealed(new ReleasedEdition(header, ReleaseJson.document(document)), document));
            }
        }
    }

    private void keep(Connection connection, Sealed sealed) throws SQLException {
        try {
            for (String sha256 : sealed.release().pictures()) {
                if (!files.hasPicture(sha256)) {
                    keepPicture(connection, sha256);
                }
            }
            files.write(sealed.release().header(), sealed.document());
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The release cannot be kept as a file", e);
        }
    }

    private void keepPicture(Connection connection, String sha256) throws SQLException, IOException {
        try (PreparedStatement query = connection.prepareStatement(PICTURE)) {
            query.setString(1, sha256);
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    files.writePicture(sha256, row.getBytes(1));
                }
            }
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A changelog that somebody damaged must not keep the programme from being shown. */
    private static List<Change> changes(String json) {
        try {
            return ReleaseJson.changes(json);
        } catch (JsonbException e) {
            LOG.log(Level.ERROR, "A changelog cannot be read", e);
            return List.of();
        }
    }

    /** Which release of an edition is current, and how much of it is seen. */
    record Current(UUID editionId, UUID releaseId, Visibility visibility) {}

    /** A release with its document as it was sealed. */
    private record Sealed(ReleasedEdition release, String document) {}
}
