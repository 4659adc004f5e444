package ma.riwaq.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Requests that no client would send, byte by byte. */
public final class Raw {

    private Raw() {}

    /** What the fair answers, head and body, until it hangs up. */
    public static String ask(Fair fair, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), fair.page("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** The answer to a GET of a target just as it stands here. */
    public static String get(Fair fair, String target) throws IOException {
        return ask(fair, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }
}
