package ma.riwaq.admin.sheet;

import jakarta.servlet.http.HttpServletResponse;

/** What all files that are saved to the disk have in common. */
final class Downloads {

    private Downloads() {}

    /** Says what comes and what it is to be called; never kept by anything on the way. */
    static void begin(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
