package ma.riwaq.support;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one server of a run of in-container tests, on the database that the system property {@code riwaq.database} names.
 *
 * <p>What is deployed is the back office as shipped, without its pages and views: its libraries and its persistence
 * unit; beside them the tests.
 */
@ArquillianSuiteDeployment
public final class Server {

    private static final Path FOLDER = Path.of("target", "server");
    private static final String LIBRARIES = "/WEB-INF/lib/(?!primefaces|omnifaces).*";
    private static final String PERSISTENCE = "/WEB-INF/classes/META-INF/.*";

    private Server() {}

    /** Prepares the database and the server's options; the server itself starts when this is deployed. */
    @Deployment
    public static WebArchive riwaq() throws IOException {
        Files.write(FOLDER.resolve("options"), options(database().migrate()));

        WebArchive admin = ShrinkWrap.createFromZipFile(
                WebArchive.class, FOLDER.resolve("admin.war").toFile());
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .merge(admin, "/", Filters.include(LIBRARIES + "|" + PERSISTENCE))
                .addAsLibrary(tests())
                .addAsLibrary(libraryOf(Assertions.class));
    }

    /** The system properties that the launcher would set, in a file that {@code java} reads. */
    private static List<String> options(Database database) {
        return Stream.concat(database.properties().stream(), Stream.of("riwaq.bind=127.0.0.1"))
                .map(property -> "\"-D" + property + "\"")
                .toList();
    }

    private static Database database() throws IOException {
        Path data = Files.createTempDirectory(FOLDER, "data-");
        return switch (System.getProperty("riwaq.database")) {
            case "h2" -> Database.h2(data);
            case "postgresql" -> PostgreSql.start(data).database();
            default -> throw new IllegalStateException("riwaq.database is neither h2 nor postgresql");
        };
    }

    private static JavaArchive tests() {
        return ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory("target/test-classes")
                .as(JavaArchive.class);
    }

    private static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
