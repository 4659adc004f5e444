package ma.riwaq.admin.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What every answer carries, and what no request may be. The content security policy of pages is in {@code web.xml},
 * because PrimeFaces adds its nonce to it.
 */
public class Headers extends HttpFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (path(request).startsWith("/api/")) {
            // programs show a token with each request, so there is nothing to forge; the API knows its own methods
            chain.doFilter(request, response);
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isForged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Browsers say where a form was sent from; one that another site made is not answered. */
    private static boolean isForged(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return "POST".equals(request.getMethod()) && ("cross-site".equals(site) || "same-site".equals(site));
    }

    private static boolean isResource(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/fonts/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
