package ma.riwaq.admin.shared;

import java.util.regex.Pattern;

/** Addresses to come back to, which must never lead out of the back office. */
public final class LocalAddress {

    // no "//host", no "/\host", no scheme: only a path of ours with a query
    private static final Pattern OURS = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9_./-]*)?(\\?[^\\s\\\\#]*)?");

    private LocalAddress() {}

    /** The address, from the back office's own root on, or the root itself for any that could lead elsewhere. */
    public static String of(String asked) {
        return asked != null && asked.length() < 2000 && OURS.matcher(asked).matches() ? asked : "/";
    }
}
