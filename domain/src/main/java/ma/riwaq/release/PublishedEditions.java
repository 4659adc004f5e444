package ma.riwaq.release;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ma.riwaq.shared.LocalizedTextJson;

/**
 * The releases that the public sees now, one an edition, held in memory. {@link #refresh} asks the database whether
 * another became current; between two calls nothing changes, and when the database does not answer the last ones
 * stay.
 *
 * <p>This reads by plain JDBC on purpose: the public site has no persistence unit, so it starts and runs without a
 * database.
 */
public final class PublishedEditions {

    private static final Logger LOG = System.getLogger(PublishedEditions.class.getName());

    private static final String CURRENT = """
            SELECT e.slug, r.id FROM current_release c
            JOIN release r ON r.id = c.release_id
            JOIN edition e ON e.id = c.edition_id
            WHERE e.removed_at IS NULL
            """;

    private static final String RELEASE = """
            SELECT slug, number, document, sha256, changelog, note, released_at FROM release WHERE id = ?
            """;

    private static final String PICTURE = "SELECT bytes FROM image WHERE sha256 = ?";

    private final DataSource database;
    private final ReleaseFiles files;

    /** What is held: never changed, only replaced. */
    private volatile Held held;

    /** Starts with what the files keep from earlier. */
    public PublishedEditions(DataSource database, ReleaseFiles files) {
        this.database = database;
        this.files = files;
        Map<String, ReleasedEdition> kept = new TreeMap<>();
        files.readAll().forEach(release -> kept.put(release.edition().slug(), release));
        this.held = new Held(Map.of(), Map.copyOf(kept));
    }

    /** The release of an edition's slug; empty if the edition has none or is unknown. */
    public Optional<ReleasedEdition> find(String slug) {
        return Optional.ofNullable(held.bySlug.get(slug));
    }

    /** All of them, the latest edition first. */
    public List<ReleasedEdition> all() {
        return held.inOrder;
    }

    /** The edition that the site opens with: the latest that is not archived, else the latest; empty if none. */
    public Optional<ReleasedEdition> current() {
        return Stream.concat(
                        held.inOrder.stream()
                                .filter(release -> !release.edition().archived()),
                        held.inOrder.stream())
                .findFirst();
    }

    /** Changes whenever what is held changes: a part of the key of every cached page. */
    public String state() {
        return held.state;
    }

    /**
     * Asks which releases are current and loads those that are not held yet. A release whose bytes do not fit its seal
     * is not taken: the one before stays, and the log says so.
     *
     * @return whether anything changed
     * @throws SQLException when the database does not answer; what was held stays
     */
    public synchronized boolean refresh() throws SQLException {
        Map<String, UUID> wanted = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(CURRENT);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                wanted.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        }
        if (wanted.equals(held.ids)) {
            return false;
        }
        Map<String, ReleasedEdition> next = new HashMap<>();
        for (Map.Entry<String, UUID> entry : wanted.entrySet()) {
            ReleasedEdition known = held.bySlug.get(entry.getKey());
            ReleasedEdition release =
                    Objects.equals(held.ids.get(entry.getKey()), entry.getValue()) ? known : load(entry.getValue());
            if (release != null || known != null) {
                next.put(entry.getKey(), release != null ? release : known);
            }
        }
        for (String slug : held.bySlug.keySet()) {
            if (!wanted.containsKey(slug)) {
                forget(slug);
            }
        }
        held = new Held(Map.copyOf(wanted), Map.copyOf(next));
        return true;
    }

    private ReleasedEdition load(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(RELEASE)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                String document = row.getString("document");
                ReleaseHeader header = new ReleaseHeader(
                        row.getString("slug"),
                        row.getInt("number"),
                        row.getObject("released_at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256"),
                        LocalizedTextJson.parse(row.getString("note")),
                        ReleaseJson.changes(row.getString("changelog")));
                if (!ReleaseJson.sha256(document).equals(header.sha256())) {
                    LOG.log(
                            Level.ERROR,
                            "Release {0} of {1} does not fit its seal: it is not shown",
                            header.number(),
                            header.edition());
                    return null;
                }
                ReleasedEdition release = new ReleasedEdition(header, ReleaseJson.document(document));
                keep(connection, release, document);
                return release;
            }
        }
    }

    private void keep(Connection connection, ReleasedEdition release, String document) throws SQLException {
        try {
            for (String sha256 : release.pictures()) {
                if (!files.hasPicture(sha256)) {
                    keepPicture(connection, sha256);
                }
            }
            files.write(release.header(), document);
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

    private void forget(String slug) {
        try {
            files.remove(slug);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The files of edition " + slug + " cannot be removed", e);
        }
    }

    private static final class Held {
        private final Map<String, UUID> ids;
        private final Map<String, ReleasedEdition> bySlug;
        private final List<ReleasedEdition> inOrder;
        private final String state;

        private Held(Map<String, UUID> ids, Map<String, ReleasedEdition> bySlug) {
            this.ids = ids;
            this.bySlug = bySlug;
            inOrder = bySlug.values().stream()
                    .sorted(comparing((ReleasedEdition release) ->
                                    release.edition().firstDay())
                            .reversed())
                    .toList();
            StringBuilder seals = new StringBuilder();
            inOrder.forEach(release -> seals.append(release.header().edition())
                    .append(release.header().number())
                    .append(release.header().sha256()));
            state = ReleaseJson.sha256(seals.toString()).substring(0, 16);
        }
    }
}
