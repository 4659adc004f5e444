package ma.riwaq.admin.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import ma.riwaq.account.NotAllowedException;
import org.primefaces.csp.CspException;

/** Answers what went wrong with the status and the page that fit, never with a stack trace. */
public class Faults extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            Optional<Integer> status = status(e);
            if (status.isEmpty() || response.isCommitted()) {
                throw e;
            }
            if (status.get() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                LOG.log(System.Logger.Level.WARNING, "the database does not answer: {0}", root(e));
            }
            response.resetBuffer();
            response.sendError(status.get());
        }
    }

    /** The status of a fault that has one; empty for what nobody foresaw. */
    public static Optional<Integer> status(Throwable fault) {
        if (causes(fault).anyMatch(MissingException.class::isInstance)) {
            return Optional.of(HttpServletResponse.SC_NOT_FOUND);
        }
        if (causes(fault).anyMatch(NotAllowedException.class::isInstance)) {
            return Optional.of(HttpServletResponse.SC_FORBIDDEN);
        }
        if (causes(fault).anyMatch(ViewExpiredException.class::isInstance)) {
            return Optional.of(HttpServletResponse.SC_GONE);
        }
        if (causes(fault).anyMatch(Faults::isTooLarge)) {
            return Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        if (causes(fault)
                .anyMatch(each -> each instanceof CspException || arose(each, "org.apache.catalina.fileupload."))) {
            return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
        }
        return causes(fault).anyMatch(Faults::isDatabaseDown)
                ? Optional.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                : Optional.empty();
    }

    /** The server has no exceptions of its own for a form that is longer than it reads. */
    private static boolean isTooLarge(Throwable fault) {
        return (fault instanceof IllegalStateException && arose(fault, "org.glassfish.grizzly.http.server.Request"))
                || fault.getClass().getSimpleName().contains("SizeLimitExceeded");
    }

    private static boolean arose(Throwable fault, String place) {
        return Arrays.stream(fault.getStackTrace()).limit(5).anyMatch(frame -> frame.getClassName()
                .startsWith(place));
    }

    /** No connection, or a lost one; not what the database answered, as 22, 23 and 42 do (SQLSTATE classes). */
    private static boolean isDatabaseDown(Throwable fault) {
        if (!(fault instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        return state == null || !state.matches("(2[0-9]|4[0-9]).*");
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause).limit(20);
    }

    private static Throwable root(Throwable fault) {
        return causes(fault).reduce(fault, (before, cause) -> cause);
    }
}
