package ma.riwaq.web.shared;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that every answer of the public site carries. */
final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** Added, not set: to set one looks through all that are there, on each answer. */
    static void write(HttpServletResponse response) {
        response.addHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.addHeader("X-Content-Type-Options", "nosniff");
        response.addHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.addHeader("X-Frame-Options", "DENY");
        response.addHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.addHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
