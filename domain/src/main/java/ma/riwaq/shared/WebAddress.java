package ma.riwaq.shared;

/** Addresses of web sites that staff enter. */
public final class WebAddress {

    /** Only the web's own schemes, so that no link runs a script. */
    public static final String PATTERN = "https?://[^\\s<>\"]+";

    private WebAddress() {}
}
