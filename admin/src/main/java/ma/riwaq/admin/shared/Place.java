package ma.riwaq.admin.shared;

import jakarta.servlet.http.HttpServletRequest;

/** Where requests come from. */
public final class Place {

    private Place() {}

    /** The address: a proxy on this machine says it, anybody else is believed only for themself. */
    public static String of(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        boolean proxied = forwarded != null && request.getRemoteAddr().matches("127\\..*|::1|0:0:0:0:0:0:0:1");
        return proxied ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip() : request.getRemoteAddr();
    }
}
