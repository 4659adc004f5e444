package ma.riwaq.shared;

/** Addresses of web sites, as staff and the operator enter them. */
public final class WebAddress {

    /** Only the web's own schemes, so that no link runs a script. */
    public static final String PATTERN = "https?://[^\\s<>\"]+";

    private WebAddress() {}

    /** Without slashes at its end, so that a path can be put behind it. */
    public static String withoutSlash(String address) {
        return address.replaceAll("/+$", "");
    }
}
