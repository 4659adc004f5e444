package ma.riwaq.runtime;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ma.riwaq.history.Chain;
import ma.riwaq.history.ChainCheck;
import ma.riwaq.history.SealFile;
import ma.riwaq.shared.Sha256;

/** Looks at what a database keeps: whether it is still what was written. */
final class Inspection {

    private static final String RELEASES = "releases";
    private static final String PICTURES = "pictures";
    private static final String AUDIT_LOG = "audit log";

    /** How many rows a driver fetches at once: a row may hold a whole programme. */
    private static final int AT_ONCE = 8;

    /** The names under which a release has its pictures. */
    private static final Set<String> PICTURE_KEYS = Set.of("logo", "photo", "cover");

    private final Connection connection;
    private final DataFolder data;
    private final JsonProvider json = JsonProvider.provider();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> shown = new TreeSet<>();

    private Inspection(Connection connection, DataFolder data) {
        this.connection = connection;
        this.data = data;
    }

    /** What there is to say of releases, pictures and the audit log, at least a line of each. */
    static List<Finding> of(Connection connection, DataFolder data) throws SQLException {
        Inspection inspection = new Inspection(connection, data);
        inspection.releases();
        inspection.pictures();
        inspection.auditLog();
        return inspection.findings;
    }

    private void releases() throws SQLException {
        int whole = 0;
        boolean good = true;
        try (Statement statement = statement();
                ResultSet row = statement.executeQuery(
                        "SELECT slug, number, document, sha256 FROM release ORDER BY slug, number")) {
            while (row.next()) {
                String document = row.getString(3);
                if (Sha256.of(document.getBytes(StandardCharsets.UTF_8)).equals(row.getString(4))) {
                    whole++;
                    collectPictures(document);
                } else {
                    good = false;
                    findings.add(Finding.wrong(
                            RELEASES,
                            "release %d of %s does not fit its seal".formatted(row.getInt(2), row.getString(1))));
                }
            }
        }
        if (good) {
            findings.add(Finding.good(RELEASES, "all fit their seals (%d)".formatted(whole)));
        }
    }

    private void collectPictures(String document) {
        try (JsonParser parser = json.createParser(new StringReader(document))) {
            String key = "";
            while (parser.hasNext()) {
                Event event = parser.next();
                if (event == Event.KEY_NAME) {
                    key = parser.getString();
                } else if (event == Event.VALUE_STRING && PICTURE_KEYS.contains(key)) {
                    shown.add(parser.getString());
                }
            }
        } catch (JsonException e) {
            findings.add(Finding.wrong(RELEASES, "a release cannot be read: " + OperatorException.firstLine(e)));
        }
    }

    private void pictures() throws SQLException {
        Set<String> kept = new HashSet<>();
        boolean good = true;
        try (Statement statement = statement();
                ResultSet row = statement.executeQuery("SELECT sha256, bytes FROM image")) {
            while (row.next()) {
                kept.add(row.getString(1));
                if (!Sha256.of(row.getBytes(2)).equals(row.getString(1))) {
                    good = false;
                    findings.add(Finding.wrong(PICTURES, row.getString(1) + " is not what its name says"));
                }
            }
        }
        for (String name : shown) {
            if (!kept.contains(name)) {
                good = false;
                findings.add(Finding.wrong(PICTURES, name + " is in a release, but not there"));
            }
        }
        if (good) {
            findings.add(Finding.good(
                    PICTURES, "all are what their names say, none is missing (%d)".formatted(kept.size())));
        }
    }

    private void auditLog() throws SQLException {
        ChainCheck check = Chain.check(connection, new SealFile(data.path()));
        if (check.broken() > 0) {
            findings.add(Finding.wrong(
                    AUDIT_LOG, "row %d is not as it was written, or one before it is gone".formatted(check.broken())));
        } else if (check.cutTo() > 0) {
            findings.add(Finding.wrong(
                    AUDIT_LOG,
                    "it ends with row %d, and there was a row %d once: rows were cut off, or an older backup restored"
                            .formatted(check.end().number(), check.cutTo())));
        } else {
            findings.add(Finding.good(
                    AUDIT_LOG,
                    "an unbroken chain of rows (%,d), compared with seals kept outside (%,d)"
                            .formatted(check.end().number(), check.kept())));
        }
    }

    private Statement statement() throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(AT_ONCE);
        return statement;
    }
}
