package ma.riwaq.web.shared;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that every answer of the public site carries. */
final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
                    + "style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors ";

    private SecurityHeaders() {}

    static void write(HttpServletResponse response) {
        write(response, false);
    }

    /** With {@code framed}, pages of others may show the answer in a frame. */
    static void write(HttpServletResponse response, boolean framed) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY + (framed ? "*" : "'none'"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        if (!framed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
