package ma.riwaq.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** A response of a feed or file whose refusals are remembered, so that the site's own error page is sent instead. */
final class PassedOn extends HttpServletResponseWrapper {

    private int refused;

    PassedOn(HttpServletResponse response) {
        super(response);
    }

    /** The status refused with; 0 where the answer was given. */
    int refused() {
        return refused;
    }

    @Override
    public void sendError(int code) {
        refused = code;
    }

    @Override
    public void sendError(int code, String message) {
        refused = code;
    }
}
