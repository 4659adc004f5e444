package ma.riwaq.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/**
 * The members of the data grid, named one by one: nobody else is looked for.
 *
 * @param members each as {@code host:port}
 * @param own the one of them that this process is
 */
record Cluster(List<String> members, InetSocketAddress own) {

    /** Finds this machine's first free member among those that are set. */
    static Cluster of(Settings settings) {
        String text = settings.get(Setting.CLUSTER).orElseThrow();
        List<String> members = Arrays.stream(text.split(",")).map(String::strip).toList();
        for (String member : members) {
            if (!member.matches("[^:\\s]+:[0-9]{1,5}") || port(member) > 65_535) {
                throw Settings.wrong(Setting.CLUSTER, text, "members look like 10.0.0.1:6900,10.0.0.2:6900");
            }
        }
        return members.stream()
                .map(Cluster::address)
                .filter(Cluster::canBeThis)
                .findFirst()
                .map(own -> new Cluster(members, own))
                .orElseThrow(() -> Settings.wrong(
                        Setting.CLUSTER, text, "no member is a free port of an address of this machine"));
    }

    /** Lets the grid's own configuration find it. */
    void tell() {
        System.setProperty(Setting.CLUSTER.property(), String.join(",", members));
        System.setProperty("riwaq.cluster.address", own.getAddress().getHostAddress());
        System.setProperty("riwaq.cluster.port", String.valueOf(own.getPort()));
        System.setProperty("riwaq.cluster.ports", String.valueOf(ports()));
    }

    /** How many ports to try, up to the last member at this address: another may start at the same moment. */
    int ports() {
        int last = members.stream()
                .map(Cluster::address)
                .filter(member -> own.getAddress().equals(member.getAddress()))
                .mapToInt(InetSocketAddress::getPort)
                .max()
                .orElseThrow();
        return last - own.getPort() + 1;
    }

    private static InetSocketAddress address(String member) {
        return new InetSocketAddress(member.substring(0, member.lastIndexOf(':')), port(member));
    }

    private static int port(String member) {
        return Integer.parseInt(member.substring(member.lastIndexOf(':') + 1));
    }

    private static boolean canBeThis(InetSocketAddress member) {
        InetAddress address = member.getAddress();
        try {
            if (address == null || NetworkInterface.getByInetAddress(address) == null) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(member);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
