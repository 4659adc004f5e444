package ma.riwaq.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.LocalizedTextJson;
import ma.riwaq.support.Database;

/** The example edition with as many sessions as wanted, released into an empty database. */
final class LargeEdition {

    private static final String FAIR = """
            INSERT INTO fair (id, version, search_key, sort_ar, sort_fr, written_in, code, name)
            VALUES (?, 1, '', '', '', 'ar', ?, ?)
            """;

    private static final String EDITION = """
            INSERT INTO edition (id, version, search_key, sort_ar, sort_fr, written_in, fair_id, number, slug, name,
              slogan, city, place, pavilion, first_day, last_day, zone_id, languages, status)
            VALUES (?, 1, '', '', '', 'ar', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PUBLIC')
            """;

    private static final String RELEASE = """
            INSERT INTO release (id, edition_id, number, slug, document, sha256, changelog, note, author, released_at)
            VALUES (?, ?, 1, ?, ?, ?, '[]', '{}', 'benchmark', ?)
            """;

    private static final String CURRENT = "INSERT INTO current_release (edition_id, release_id) VALUES (?, ?)";

    private LargeEdition() {}

    /** Answers the edition's slug. */
    static String release(Database database, int sessions) throws IOException, SQLException {
        ReleaseDocument document = withSessions(example(), sessions);
        ReleaseDocument.Edition edition = document.edition();
        UUID fair = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        UUID release = UUID.randomUUID();
        String json = ReleaseJson.write(document);

        try (Connection connection = database.connect()) {
            insert(connection, FAIR, fair, edition.fair(), text(edition.fairName()));
            insert(
                    connection,
                    EDITION,
                    id,
                    fair,
                    edition.number(),
                    edition.slug(),
                    text(edition.name()),
                    text(edition.slogan()),
                    text(edition.city()),
                    text(edition.place()),
                    text(edition.pavilion()),
                    edition.firstDay(),
                    edition.lastDay(),
                    edition.zone(),
                    String.join(",", edition.languages()));
            insert(
                    connection,
                    RELEASE,
                    release,
                    id,
                    edition.slug(),
                    json,
                    ReleaseJson.sha256(json),
                    Instant.now().atOffset(ZoneOffset.UTC));
            insert(connection, CURRENT, id, release);
        }
        return edition.slug();
    }

    static ReleaseDocument example() throws IOException {
        try (InputStream file = ReleaseDocument.class.getResourceAsStream("/example/siel-29.json")) {
            return ReleaseJson.document(new String(file.readAllBytes(), UTF_8));
        }
    }

    static ReleaseDocument withSessions(ReleaseDocument example, int sessions) {
        List<Session> all = Stream.iterate(0, i -> i + 1)
                .limit(sessions)
                .map(i -> copy(example.sessions().get(i % example.sessions().size()), i))
                .toList();
        return new ReleaseDocument(
                example.format(),
                example.edition(),
                example.rooms(),
                example.organisations(),
                example.people(),
                example.themes(),
                example.audiences(),
                example.events(),
                new ArrayList<>(all),
                example.publications());
    }

    private static Session copy(Session of, int number) {
        return new Session(
                UUID.randomUUID().toString(),
                "b%05d".formatted(number),
                of.title(),
                of.summary(),
                of.kind(),
                of.kindLabel(),
                of.event(),
                of.position(),
                of.themes(),
                of.audiences(),
                of.languages(),
                of.access(),
                of.people(),
                of.organisations(),
                of.publications(),
                of.state(),
                of.cancellationReason(),
                of.slot(),
                of.sequence());
    }

    private static String text(LocalizedText text) {
        return LocalizedTextJson.format(text);
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
