package ma.riwaq.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import ma.riwaq.shared.Lang;

/** Writes what a visitor gets. */
final class Answer {

    /** Kept by browsers and proxies, but asked for again each time: a release is seen at once, for a 304. */
    private static final String REVALIDATE = "public, no-cache";

    private static final Pattern REFUSED_GZIP = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private Answer() {}

    static void send(RenderedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = takesGzip(request.getHeader("Accept-Encoding"));
        SecurityHeaders.write(response, page.framed());
        if (page.isFeed()) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        response.setHeader("Cache-Control", page.status() == 200 ? REVALIDATE : "no-store");
        response.setHeader("Vary", "Accept-Encoding");
        if (page.status() == 200) {
            response.setHeader("ETag", gzip ? page.tag() : page.plainTag());
            if (page.isKnownBy(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        write(page, gzip, request, response);
    }

    /** A page that only staff see: kept by nobody, found by no search engine, told to no other site. */
    static void sendPrivate(RenderedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SecurityHeaders.write(response);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Cache-Control", "private, no-store");
        write(page, takesGzip(request.getHeader("Accept-Encoding")), request, response);
    }

    private static void write(RenderedPage page, boolean gzip, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(page.status());
        response.setContentType(page.contentType());
        if (page.language() != null) {
            response.setHeader("Content-Language", page.language());
        }
        byte[] body = gzip ? page.gzip() : page.plain();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    static void redirect(String path, HttpServletResponse response) {
        SecurityHeaders.write(response);
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", REVALIDATE);
    }

    /** The site in the first of the visitor's languages that it speaks, else in Arabic. */
    static void redirectByLanguage(HttpServletRequest request, HttpServletResponse response) {
        Lang lang = request.getHeader("Accept-Language") == null
                ? Lang.AR
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .flatMap(code -> Lang.of(code).stream())
                        .filter(Router.SITE_LANGUAGES::contains)
                        .findFirst()
                        .orElse(Lang.AR);
        SecurityHeaders.write(response);
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", "/" + lang.getCode() + "/");
        response.setHeader("Cache-Control", REVALIDATE);
        response.setHeader("Vary", "Accept-Language");
    }

    /** Whether a visitor takes compressed answers; {@code gzip;q=0} means no. */
    static boolean takesGzip(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        int gzip = acceptEncoding.indexOf("gzip");
        // most visitors send no weight at all: no pattern is tried for them
        return gzip >= 0
                && (acceptEncoding.indexOf("q=0", gzip) < 0
                        || !REFUSED_GZIP.matcher(acceptEncoding.substring(gzip)).lookingAt());
    }
}
