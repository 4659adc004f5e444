package ma.riwaq.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What lies between a visitor and the fair, and can fail: an address of its own on loopback that passes all bytes on.
 * Cut, it hangs up on everybody, service workers included, which the browser's own switch does not reach.
 */
public final class Network implements AutoCloseable {

    private final int fair;
    private final int port = Ports.free();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    /** A network that leads to this fair. */
    public Network(Fair fair) {
        this.fair = fair.page("/").getPort();
        mend();
    }

    /** The address of the fair as seen through it. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Lets through what comes from now on. */
    public void mend() {
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerSocket mended = door;
        aside(() -> {
            while (true) {
                connect(mended.accept());
            }
        });
    }

    /** Hangs up on everybody, and is not there for whoever comes next. */
    public void cut() {
        hangUp(door);
        open.forEach(Network::hangUp);
        open.clear();
    }

    @Override
    public void close() {
        cut();
    }

    private void connect(Socket visitor) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), fair);
        open.add(visitor);
        open.add(server);
        pass(visitor, server);
        pass(server, visitor);
    }

    private void pass(Socket from, Socket to) {
        aside(() -> {
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } finally {
                open.remove(from);
            }
        });
    }

    private static void hangUp(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs this until one of both sides hangs up. */
    private static void aside(Passing passing) {
        Thread thread = new Thread(() -> {
            try {
                passing.run();
            } catch (IOException e) {
                // somebody hung up: nothing is left to pass on
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Passing {
        void run() throws IOException;
    }
}
