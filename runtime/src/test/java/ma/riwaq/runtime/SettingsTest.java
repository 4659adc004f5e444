package ma.riwaq.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void defaults() {
        Settings settings = environment(Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.bind().isLoopbackAddress()).isTrue();
        assertThat(settings.data("data")).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(settings.adminUrl()).isEqualTo(URI.create("http://127.0.0.1:8080"));
    }

    @Test
    void systemPropertyBeforeEnvironmentBeforeFile() {
        Properties file = properties("riwaq.port", "1001");
        Properties system = properties("riwaq.port", "1003");
        Map<String, String> environment = Map.of("RIWAQ_PORT", "1002");
        Properties none = new Properties();
        assertThat(new Settings(file, Map.of(), none).port()).isEqualTo(1001);
        assertThat(new Settings(file, environment, none).port()).isEqualTo(1002);
        assertThat(new Settings(file, environment, system).port()).isEqualTo(1003);
    }

    @Test
    void emptyValueIsNone() {
        assertThat(environment(Map.of("RIWAQ_PORT", " ")).port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80a", "99999999999", "8 0", "٨٠"})
    void wrongPort(String port) {
        assertThatThrownBy(environment(Map.of("RIWAQ_PORT", port))::port)
                .isInstanceOf(OperatorException.class)
                .hasMessage("RIWAQ_PORT=" + port + ": a port is a number from 1 to 65535.");
    }

    @Test
    void wrongAddressToListenOn() {
        assertThatThrownBy(environment(Map.of("RIWAQ_BIND", "300.1.1.1"))::bind)
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("RIWAQ_BIND=300.1.1.1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"siel.example.ma", "ftp://siel.example.ma", "https://", "https://siel.example.ma/?a=1"})
    void wrongPublicUrl(String url) {
        assertThatThrownBy(environment(Map.of("RIWAQ_PUBLIC_URL", url))::publicUrl)
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("RIWAQ_PUBLIC_URL=" + url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail.example.ma", "http://mail.example.ma", "smtp://", "smtp://u:p@mail.example.ma", "smtp://m/"
            })
    void wrongMailServer(String url) {
        assertThatThrownBy(environment(Map.of("RIWAQ_MAIL_URL", url, "RIWAQ_MAIL_FROM", "a@example.ma"))::mailUrl)
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("RIWAQ_MAIL_URL=" + url);
    }

    @Test
    void aMailServerNeedsASender() {
        Map<String, String> server = Map.of("RIWAQ_MAIL_URL", "smtps://mail.example.ma:465");
        assertThatThrownBy(environment(server)::mailUrl)
                .isInstanceOf(OperatorException.class)
                .hasMessage("RIWAQ_MAIL_FROM is missing.");
        assertThat(environment(Map.of()).mailUrl()).isEmpty();
    }

    @Test
    void urlLosesSlashAtTheEnd() {
        assertThat(environment(Map.of("RIWAQ_ADMIN_URL", "https://bureau.example.ma/"))
                        .adminUrl())
                .isEqualTo(URI.create("https://bureau.example.ma"));
    }

    @Test
    void ownUrlOfAServerThatListensEverywhereIsLocal() {
        assertThat(environment(Map.of("RIWAQ_BIND", "0.0.0.0")).ownUrl())
                .isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(environment(Map.of("RIWAQ_BIND", "::1")).ownUrl())
                .isEqualTo(URI.create("http://[0:0:0:0:0:0:0:1]:8080"));
    }

    @Test
    void tellsMisspeltVariables() {
        Settings settings = environment(Map.of("RIWAQ_PROT", "1", "RIWAQ_PORT", "2", "PATH", "/bin"));
        assertThat(settings.unknown()).containsExactly("RIWAQ_PROT");
    }

    @Test
    void refusesMisspeltNamesInTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("riwaq.properties"), "riwaq.prot=1\n");
        assertThatThrownBy(() -> Settings.read(file))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("unknown name: riwaq.prot");
    }

    @Test
    void readsTheFileAsUtf8() throws IOException {
        Path file = Files.writeString(folder.resolve("riwaq.properties"), "riwaq.data=/srv/رواق\n");
        assertThat(new Settings(Settings.read(file), Map.of(), new Properties()).data("data"))
                .isEqualTo(Path.of("/srv/رواق"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> Settings.read(folder.resolve("none")))
                .isInstanceOf(OperatorException.class)
                .hasMessageContaining("cannot be read");
    }

    static Settings environment(Map<String, String> environment) {
        return new Settings(new Properties(), environment, new Properties());
    }

    private static Properties properties(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }
}
