package ma.riwaq.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {

    @Test
    void isTheFirstFreeMemberOfThisMachine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free = freePort();
            Cluster cluster = cluster("192.0.2.1:6900, 127.0.0.1:" + taken.getLocalPort() + ",127.0.0.1:" + free);
            assertThat(cluster.own().getPort()).isEqualTo(free);
            assertThat(cluster.members()).hasSize(3).first().isEqualTo("192.0.2.1:6900");
        }
    }

    @Test
    void triesThePortsOfItsOwnAddressOnly() throws IOException {
        int free = freePort();
        Cluster cluster = cluster("127.0.0.1:" + free + ",127.0.0.1:" + (free + 1) + ",192.0.2.1:" + (free + 5));
        assertThat(cluster.ports()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "127.0.0.1", "127.0.0.1:", "192.0.2.1:6900", "127.0.0.1:99999"})
    void refusesMembersThatCannotBe(String members) {
        assertThatThrownBy(() -> cluster(members))
                .isInstanceOf(OperatorException.class)
                .hasMessageStartingWith("RIWAQ_CLUSTER=" + members);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static Cluster cluster(String members) {
        return Cluster.of(SettingsTest.environment(Map.of("RIWAQ_CLUSTER", members)));
    }
}
