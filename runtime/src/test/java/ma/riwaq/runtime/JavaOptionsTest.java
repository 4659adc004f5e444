package ma.riwaq.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code deploy/java.options} says to Java. */
class JavaOptionsTest {

    private static final String JSON = "-Djakarta.json.provider=";

    @Test
    void theLibraryForJsonIsNamedAndThere() throws IOException, ClassNotFoundException {
        String name = Files.readAllLines(Path.of("..", "deploy", "java.options")).stream()
                .filter(line -> line.startsWith(JSON))
                .findFirst()
                .orElseThrow()
                .substring(JSON.length());
        assertThat(Class.forName(name)).isAssignableTo(JsonProvider.class);
    }
}
