package ma.riwaq.runtime;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.riwaq.history.SealFile;
import ma.riwaq.runtime.Table.Column;
import ma.riwaq.shared.Sha256;

/** Writes a backup, one row at a time: a zip as {@link BackupReader} describes it. */
final class BackupWriter {

    /** What is not kept: nobody is signed in by a backup. */
    private static final Set<String> LEFT_OUT = Set.of("sign_in");

    /** How many rows a driver fetches at once: a row may hold a whole programme. */
    private static final int AT_ONCE = 8;

    private final JsonProvider json = JsonProvider.provider();
    private final JsonArrayBuilder parts = json.createArrayBuilder();
    private final ZipOutputStream zip;

    private BackupWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /**
     * Writes all tables as they are at one moment, and the seals of the audit log that were kept before it: seals of rows
     * that came later would look like rows that are gone.
     */
    static void write(Supplier<Connection> snapshot, DataFolder data, OutputStream out)
            throws IOException, SQLException {
        BackupWriter writer = new BackupWriter(out);
        writer.addSeals(data.path().resolve(SealFile.NAME));
        try (Connection connection = snapshot.get()) {
            String schema = Database.schema(connection)
                    .orElseThrow(() -> new OperatorException("The database has no tables yet: nothing is to be kept."));
            for (Table table : Table.all(connection)) {
                if (!LEFT_OUT.contains(table.name())) {
                    writer.add(table, connection);
                }
            }
            writer.finish(schema);
        }
    }

    private void addSeals(Path file) throws IOException {
        if (Files.exists(file)) {
            MessageDigest digest = begin(BackupReader.SEALS);
            DigestOutputStream sealed = new DigestOutputStream(zip, digest);
            long lines = 0;
            // as long as it was when it was opened: it may grow meanwhile
            for (byte b : Files.readAllBytes(file)) {
                lines += b == '\n' ? 1 : 0;
                sealed.write(b);
            }
            end(BackupReader.SEALS, lines, digest);
        }
    }

    private void add(Table table, Connection connection) throws IOException, SQLException {
        String name = BackupReader.part(table.name());
        MessageDigest digest = begin(name);
        DigestOutputStream sealed = new DigestOutputStream(zip, digest);
        long lines = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery("SELECT * FROM " + table.quoted(statement))) {
                while (row.next()) {
                    sealed.write((line(table, row) + "\n").getBytes(StandardCharsets.UTF_8));
                    lines++;
                }
            }
        }
        end(name, lines, digest);
    }

    private String line(Table table, ResultSet row) throws SQLException {
        JsonObjectBuilder line = json.createObjectBuilder();
        int at = 1;
        for (Column column : table.columns()) {
            line.add(column.name(), column.cell().read(json, row, at++));
        }
        return line.build().toString();
    }

    private MessageDigest begin(String part) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        return Sha256.begin();
    }

    private void end(String part, long lines, MessageDigest digest) throws IOException {
        zip.closeEntry();
        parts.add(
                json.createObjectBuilder().add("name", part).add("lines", lines).add("sha256", Sha256.end(digest)));
    }

    private void finish(String schema) throws IOException {
        zip.putNextEntry(new ZipEntry(BackupReader.MANIFEST));
        zip.write(json.createObjectBuilder()
                .add("format", BackupReader.FORMAT)
                .add("schema", schema)
                .add("made", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("parts", parts)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
