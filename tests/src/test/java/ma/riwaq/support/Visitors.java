package ma.riwaq.support;

import com.microsoft.playwright.Browser.NewPageOptions;

/** Who comes to look, for {@code browser.newPage(…)}. */
public final class Visitors {

    private Visitors() {}

    /** Reads Arabic, on a wide screen. */
    public static NewPageOptions arabic(Fair fair) {
        return new NewPageOptions()
                .setBaseURL(fair.address())
                .setLocale("ar-MA")
                .setViewportSize(1280, 900);
    }

    /** Reads French, on a wide screen. */
    public static NewPageOptions french(Fair fair) {
        return arabic(fair).setLocale("fr-MA");
    }

    /** Reads Arabic, on a phone. */
    public static NewPageOptions phone(Fair fair) {
        return arabic(fair).setViewportSize(360, 740).setDeviceScaleFactor(2);
    }

    /** Reads Arabic, and no script is run. */
    public static NewPageOptions scriptless(Fair fair) {
        return arabic(fair).setJavaScriptEnabled(false);
    }
}
