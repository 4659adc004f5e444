package ma.riwaq.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLoaderTest {

    @TempDir
    private Path folder;

    private Path list;
    private URL jar;

    @BeforeEach
    void lay() throws IOException {
        list = folder.resolve("folders.txt");
        jar = getClass().getProtectionDomain().getCodeSource().getLocation();
        Files.createDirectories(folder.resolve("other/place"));
        Files.writeString(folder.resolve("other/place/file.txt"), "there");
        Files.writeString(folder.resolve("top.txt"), "there");
    }

    @Test
    void findsWhatLiesInAFolderOfTheList() throws Exception {
        ServerLoader.list(List.of("ma/riwaq/runtime/Any.class", "other/place/file.txt", "top.txt"), list);
        try (ServerLoader loader =
                new ServerLoader(new URL[] {jar, folder.toUri().toURL()}, list)) {
            Class<?> found = loader.loadClass("ma.riwaq.runtime.ServerLoaderTest");
            assertThat(found.getClassLoader()).isSameAs(loader);
            assertThat(found).isNotSameAs(ServerLoaderTest.class);
            assertThat(loader.getResource("other/place/file.txt")).isNotNull();
            assertThat(Collections.list(loader.getResources("other/place/"))).hasSize(1);
            assertThat(loader.getResource("top.txt")).isNotNull();
        }
    }

    @Test
    void looksNowhereForWhatLiesInNone() throws Exception {
        ServerLoader.list(List.of("elsewhere/Any.class"), list);
        try (ServerLoader loader =
                new ServerLoader(new URL[] {jar, folder.toUri().toURL()}, list)) {
            assertThatThrownBy(() -> loader.loadClass("ma.riwaq.runtime.ServerLoaderTest"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(loader.getResource("other/place/file.txt")).isNull();
            assertThat(Collections.list(loader.getResources("other/place/file.txt")))
                    .isEmpty();
        }
    }

    @Test
    void knowsAFolderThatALaterJavaAloneHas() throws IOException {
        ServerLoader.list(List.of("META-INF/versions/17/org/fair/Hall.class"), list);
        assertThat(Files.readAllLines(list)).contains("org/fair/", "META-INF/versions/17/org/fair/", "org/", "");
    }
}
