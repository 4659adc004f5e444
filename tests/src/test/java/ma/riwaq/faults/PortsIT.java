package ma.riwaq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import org.junit.jupiter.api.Test;

/** The server opens one door, on loopback: no data grid, no database port, no remote management. */
@InBrowser
class PortsIT {

    private static final String LISTENING = "0A";

    @Test
    void onlyTheOneHttpPortListens(Fair fair) throws IOException {
        Path process = Path.of("/proc", String.valueOf(fair.pid()));
        Set<String> own = sockets(process);
        List<String> listening = Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(process.resolve(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> LISTENING.equals(columns[3]) && own.contains(columns[9]))
                .map(columns -> columns[1])
                .toList();
        assertThat(listening).singleElement().satisfies(address -> {
            assertThat(address.substring(0, address.indexOf(':'))).isIn("0100007F", "0000000000000000FFFF00000100007F");
            assertThat(Integer.parseInt(address.substring(address.indexOf(':') + 1), 16))
                    .isEqualTo(fair.page("/").getPort());
        });
    }

    private static Set<String> sockets(Path process) throws IOException {
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            return files.map(PortsIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1);
        } catch (IOException e) {
            return Stream.of(); // a machine without that kind of address
        }
    }
}
