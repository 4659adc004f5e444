package ma.riwaq.runtime.server;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiPredicate;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;

/**
 * Lets the public site answer with a page that it keeps ready before the server makes a request scope, naming contexts
 * and a chain of filters for it, of which such a page needs none. A third of the time of an answer goes there.
 *
 * <p>An application takes part by an attribute of its servlet context, {@value #ATTRIBUTE}: a predicate that answers
 * and says so, or leaves the request as it is. The server finds this class by its name in the setting of its host.
 */
public final class KeptPages implements GlassFishValve {

    /** Where an application leaves its {@code BiPredicate<HttpServletRequest, HttpServletResponse>}. */
    public static final String ATTRIBUTE = "ma.riwaq.kept";

    /** What the server calls this part in its log. */
    @Override
    public String getInfo() {
        return getClass().getName();
    }

    /** Answers, or passes the request on along the usual way. */
    @Override
    public int invoke(Request request, Response response) throws IOException {
        boolean answered =
                isAnswered((HttpServletRequest) request.getRequest(), (HttpServletResponse) response.getResponse());
        return answered ? END_PIPELINE : INVOKE_NEXT;
    }

    /** Nothing is left to be done after an answer. */
    @Override
    public void postInvoke(Request request, Response response) {
        // what is kept needs no rounding off
    }

    @SuppressWarnings("unchecked") // both sides of the class loaders share only the types of Java and of servlets
    private static boolean isAnswered(HttpServletRequest request, HttpServletResponse response) {
        ServletContext application = request.getServletContext();
        return application != null
                && application.getAttribute(ATTRIBUTE) instanceof BiPredicate<?, ?> kept
                && ((BiPredicate<HttpServletRequest, HttpServletResponse>) kept).test(request, response);
    }
}
