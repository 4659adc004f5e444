package ma.riwaq.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** Renders the page of an address once, for every visitor alike: nothing of the request reaches it but the address. */
@ApplicationScoped
public class Renderer {

    private static final String HTML = "text/html; charset=UTF-8";

    /** Request attribute: the {@link Address} that is rendered. */
    static final String ADDRESS = "ma.riwaq.address";

    /** Request attribute: the status that the page is sent with. */
    static final String STATUS = "ma.riwaq.status";

    /** Request attribute: epoch milliseconds until which the page is right; missing where time does not matter. */
    static final String UNTIL = "ma.riwaq.until";

    RenderedPage render(
            Address address, int status, String state, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Captured captured = new Captured(response);
        Anonymous anonymous = new Anonymous(request);
        anonymous.setAttribute(ADDRESS, address);
        anonymous.setAttribute(STATUS, status);
        anonymous.removeAttribute(UNTIL);
        anonymous.getRequestDispatcher(address.kind().view()).forward(anonymous, captured);
        if (captured.getStatus() >= 400) {
            throw new ServletException("The view " + address.kind().view() + " ended with " + captured.getStatus());
        }
        RenderedPage page = RenderedPage.of(
                status,
                state,
                address.kind().isPage() ? HTML : captured.getContentType(),
                address.kind().isPage() ? address.lang().getCode() : null,
                captured.body(),
                request.getAttribute(UNTIL) instanceof Long until ? until : Long.MAX_VALUE);
        return address.kind().isFramed() ? page.inFrames() : page;
    }

    /** A request as any visitor could have sent it: a GET without parameters, headers that matter, or a session. */
    private static final class Anonymous extends HttpServletRequestWrapper {

        Anonymous(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getQueryString() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
