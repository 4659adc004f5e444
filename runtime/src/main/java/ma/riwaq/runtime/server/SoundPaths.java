package ma.riwaq.runtime.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.util.RequestURIRef;
import org.glassfish.web.valve.GlassFishValve;

/**
 * Lets a path that no browser sends name a page that is not there, so that the application whose it would be answers in
 * its own dress. The server reads paths before it knows an application: it answers some with an empty 400, and one with a
 * broken percent sign with an empty 200 and a stack trace.
 *
 * <p>Valves come too late for that. So this one, at the first request, which is the launcher's own, asks the listener to
 * be told of each request as it comes in.
 */
public final class SoundPaths extends HttpServerProbe.Adapter implements GlassFishValve {

    /** What stands for the part of a path from where it goes wrong: a segment that nothing is called by. */
    private static final String NOTHING = "-";

    private volatile boolean listening;

    /** What the server calls this part in its log. */
    @Override
    public String getInfo() {
        return getClass().getName();
    }

    /** Begins to listen, if that was not done, and passes the request on. */
    @Override
    public int invoke(Request request, Response response) {
        if (!listening) {
            listen(((org.apache.catalina.connector.Request) request)
                    .getCoyoteRequest()
                    .getHttpFilter());
        }
        return INVOKE_NEXT;
    }

    private synchronized void listen(HttpServerFilter listener) {
        if (!listening) {
            listener.getMonitoringConfig().addProbes(this);
            listening = true;
        }
    }

    /** Looks at a request before anything else does. */
    @Override
    @SuppressWarnings("rawtypes") // as it is declared
    public void onRequestReceiveEvent(
            HttpServerFilter filter, Connection connection, org.glassfish.grizzly.http.server.Request request) {
        RequestURIRef address = request.getRequest().getRequestURIRef();
        String path = address.getURI();
        String sound = sound(path);
        if (!sound.equals(path)) {
            address.setURI(sound);
        }
    }

    /** Nothing is left to be done after an answer. */
    @Override
    public void postInvoke(Request request, Response response) {
        // the answer is on its way
    }

    /**
     * A path as it is if it can be read in one way only; or else its folders up to where it cannot, and a name that
     * nothing has. What begins without a slash is left as it is.
     */
    static String sound(String path) {
        boolean plain =
                path.indexOf('%') < 0 && path.indexOf('\\') < 0 && !path.contains("/.") && !path.contains("-INF");
        if (plain || !path.startsWith("/")) {
            return path;
        }
        int end = 0;
        for (String segment : path.substring(1).split("/", -1)) {
            if (!isSound(segment)) {
                return path.substring(0, end + 1) + NOTHING;
            }
            end += segment.length() + 1;
        }
        return path;
    }

    /**
     * Whether its escapes are whole, and what they say is UTF-8, is no step up, is nothing inside an application, and has
     * nothing that ends a name.
     */
    private static boolean isSound(String segment) {
        byte[] bytes = new byte[segment.length()];
        int length = 0;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '%') {
                if (i + 2 >= segment.length()
                        || !HexFormat.isHexDigit(segment.charAt(i + 1))
                        || !HexFormat.isHexDigit(segment.charAt(i + 2))) {
                    return false;
                }
                bytes[length++] = (byte) HexFormat.fromHexDigits(segment, i + 1, i + 3);
                i += 2;
            } else {
                bytes[length++] = (byte) c; // the server has read each byte of the address as a character
            }
        }
        try {
            String name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Arrays.copyOf(bytes, length)))
                    .toString();
            return !name.equals("..")
                    && !name.equals(".")
                    && !name.startsWith("WEB-INF")
                    && !name.startsWith("META-INF")
                    && name.chars().noneMatch(SoundPaths::endsAName);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean endsAName(int c) {
        return c == 0 || c == '/' || c == '\\';
    }
}
