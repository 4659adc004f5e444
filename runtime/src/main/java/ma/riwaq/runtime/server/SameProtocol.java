package ma.riwaq.runtime.server;

import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;

/**
 * Answers in the protocol of the question whoever offers to go on in another one, as RFC 9110, 7.8 allows. Java's own
 * client offers HTTP/2 with each request, and Grizzly takes an offer for a change that has happened: it then sends what
 * the application writes as it is, without its type and its length.
 */
public final class SameProtocol implements GlassFishValve {

    /** What the server calls this part in its log. */
    @Override
    public String getInfo() {
        return getClass().getName();
    }

    /** Makes an answer out of what follows, and passes the request on. */
    @Override
    public int invoke(Request request, Response response) {
        ((org.apache.catalina.connector.Request) request)
                .getCoyoteRequest()
                .getRequest()
                .setIgnoreContentModifiers(false);
        return INVOKE_NEXT;
    }

    /** Nothing is left to be done after an answer. */
    @Override
    public void postInvoke(Request request, Response response) {
        // the answer is on its way
    }
}
