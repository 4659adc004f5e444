package ma.riwaq.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/**
 * The way by which a command on the same machine asks a running server for what only that one can do, since it has the
 * embedded database to itself: a Unix socket in the data folder, {@code run/PORT/door}, for its owner alone. Who comes
 * names an errand in a line and reads what comes of it, to the end.
 */
final class Door {

    private static final String NAME = "door";

    private Door() {}

    /** What somebody may ask for; what goes wrong in it is told on standard error, and cuts the answer off. */
    interface Errand {

        /** Writes the answer. */
        void run(OutputStream out) throws Exception;
    }

    /** Opens it for as long as the process lives; a folder in which that is not possible is told on standard error. */
    static void open(Path folder, Map<String, Errand> errands) {
        Path path = folder.resolve(NAME);
        try {
            @SuppressWarnings("resource") // open until the process ends
            ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            socket.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            Thread porter = new Thread(() -> serve(socket, errands), "door");
            porter.setDaemon(true);
            porter.setContextClassLoader(Door.class.getClassLoader()); // the server has taken its starter's
            porter.start();
        } catch (IOException e) {
            complain("there is no backup of the embedded database while the server runs: " + e.getMessage());
        }
    }

    /** Asks the server that runs on a data folder; empty if none does. The caller closes what it gets. */
    static Optional<SocketChannel> ask(DataFolder data, String errand) {
        Path run = data.path().resolve("run");
        if (!Files.isDirectory(run)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> ports = Files.newDirectoryStream(run)) {
            for (Path port : ports) {
                Optional<SocketChannel> server = knock(port.resolve(NAME));
                if (server.isPresent()) {
                    OutputStream out = Channels.newOutputStream(server.get());
                    out.write((errand + "\n").getBytes(StandardCharsets.UTF_8));
                    return server;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new OperatorException("The running server does not answer: " + OperatorException.firstLine(e), e);
        }
    }

    /** Nobody is behind the door of a server that has ended. */
    private static Optional<SocketChannel> knock(Path path) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SocketChannel.open(UnixDomainSocketAddress.of(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void serve(ServerSocketChannel socket, Map<String, Errand> errands) {
        while (true) {
            try (SocketChannel visitor = socket.accept();
                    BufferedReader in = new BufferedReader(Channels.newReader(visitor, StandardCharsets.UTF_8));
                    OutputStream out = Channels.newOutputStream(visitor)) {
                Errand errand = errands.get(in.readLine());
                if (errand != null) {
                    errand.run(out);
                }
            } catch (Exception e) {
                complain("what was asked for at the door could not be done: " + OperatorException.firstLine(e));
            }
        }
    }

    private static void complain(String line) {
        System.err.println("riwaq: " + line);
    }
}
