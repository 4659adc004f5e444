package ma.riwaq.support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** A way to look at a page: on a screen this wide, by day or in the dark. */
public record Look(int width, ColorScheme light) {

    /** A phone by day. */
    public static final Look PHONE = new Look(360, ColorScheme.LIGHT);

    /** A phone in the dark. */
    public static final Look PHONE_IN_THE_DARK = new Look(360, ColorScheme.DARK);

    /** A wide screen by day. */
    public static final Look WIDE = new Look(1280, ColorScheme.LIGHT);

    /** A wide screen in the dark. */
    public static final Look WIDE_IN_THE_DARK = new Look(1280, ColorScheme.DARK);

    /** Every way. */
    public static final List<Look> ALL = List.of(PHONE, PHONE_IN_THE_DARK, WIDE, WIDE_IN_THE_DARK);

    /** What keeps people from reading the page that is open, looked at in this way: each in a line. */
    public List<String> barriers(Page page) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        List<String> barriers = new ArrayList<>(Accessibility.barriers(page));
        if (page.locator("h1").count() != 1) {
            barriers.add("not one h1");
        }
        if (!page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .equals(0)) {
            barriers.add("scrolls sideways");
        }
        return barriers;
    }
}
