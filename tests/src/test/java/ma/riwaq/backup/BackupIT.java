package ma.riwaq.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import ma.riwaq.support.Database;
import ma.riwaq.support.Fair;
import ma.riwaq.support.Fair.Ended;
import ma.riwaq.support.PostgreSql;
import ma.riwaq.support.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example edition, kept in a file and brought back elsewhere: from H2 to PostgreSQL and to H2 again. */
class BackupIT {

    private static final String RELEASE = "/api/v1/editions/siel-29/release";
    private static final String DESK = "/admin/edition/editions";

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsTheSameElsewhere() throws Exception {
        Path ofH2 = folder.resolve("h2.zip");
        Path ofPostgreSql = folder.resolve("postgresql.zip");
        String release;
        String password;
        String cookie;
        try (Fair fair = Fair.demo()) {
            release = released(fair);
            password = fair.password();
            cookie = signedIn(fair, password);
            keptWhileTheServerRuns(fair, ofH2);
        }
        try (PostgreSql postgreSql = PostgreSql.start(folder.resolve("postgresql"));
                Fair fair = new Fair(postgreSql.database().settings())) {
            damagedFilesAreRefused(fair, ofH2);
            assertThat(fair.beside("restore", ofH2.toString())).satisfies(BackupIT::isWell);
            assertThat(fair.beside("check")).satisfies(BackupIT::isWell);
            fair.start("serve");
            assertThat(released(fair)).isEqualTo(release);
            assertThat(fair.get("/ar/siel-29/schedule").statusCode()).isEqualTo(200);
            assertThat(fair.get(DESK, "Cookie", cookie).statusCode())
                    .as("nobody is signed in")
                    .isNotEqualTo(200);
            assertThat(fair.get(DESK, "Cookie", signedIn(fair, password)).statusCode())
                    .isEqualTo(200);
            assertThat(fair.beside("backup", ofPostgreSql.toString())).satisfies(BackupIT::isWell);
            aChangedByteIsFound(fair, postgreSql.database());
        }
        try (Fair fair = new Fair(Map.of())) {
            assertThat(fair.beside("restore", ofPostgreSql.toString())).satisfies(BackupIT::isWell);
            assertThat(fair.beside("check")).satisfies(BackupIT::isWell);
            fair.start("serve", "--only", "web");
            assertThat(released(fair)).isEqualTo(release);
        }
    }

    /** The release, as soon as the public site has looked for it. */
    private static String released(Fair fair) throws InterruptedException {
        HttpResponse<String> answer = fair.get(RELEASE);
        for (int times = 0; times < 100 && answer.statusCode() != 200; times++) {
            Thread.sleep(100);
            answer = fair.get(RELEASE);
        }
        return answer.body();
    }

    private static void keptWhileTheServerRuns(Fair fair, Path file) throws IOException {
        Ended backup = fair.beside("backup", file.toString());
        assertThat(backup).satisfies(BackupIT::isWell);
        assertThat(backup.output()).matches("\\S+  [0-9,]+ rows of \\d+ tables in version \\d+, of \\S+Z\n");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(fair.beside("backup", file.toString()).output())
                .isEqualTo("riwaq: '" + file + "' is there already: name a new file.\n");
        assertThat(fair.beside("restore", file.toString()).output())
                .isEqualTo("riwaq: A server is running on the data folder " + fair.data() + ": stop it first.\n");
        Ended check = fair.beside("check");
        assertThat(check).satisfies(BackupIT::isWell);
        assertThat(check.output().lines().map(line -> line.substring(7, 18).strip()))
                .containsExactly("settings", "data folder", "database", "releases", "pictures", "audit log");
    }

    private static void damagedFilesAreRefused(Fair fair, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + bytes.length / 10, (byte) 0);
        Path damaged = Files.write(file.resolveSibling("damaged.zip"), bytes);
        Ended restore = fair.beside("restore", damaged.toString());
        assertThat(restore.status()).isNotZero();
        assertThat(restore.output())
                .startsWith("riwaq: '" + damaged + "' is damaged: ")
                .hasLineCount(1);
    }

    private static void aChangedByteIsFound(Fair fair, Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE release SET document = replace(document, 'siel-29', 'siel-28')");
        }
        Ended check = fair.beside("check");
        assertThat(check.status()).isNotZero();
        assertThat(check.output()).contains("wrong  releases     release 1 of siel-29 does not fit its seal\n");
    }

    private static String signedIn(Fair fair, String password) throws IOException {
        Staff staff = new Staff(fair);
        staff.signIn(Fair.EMAIL, password);
        return staff.cookie();
    }

    private static void isWell(Ended command) {
        assertThat(command.status()).as(command.output()).isZero();
    }
}
