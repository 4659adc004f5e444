package ma.riwaq.support;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, kept for people to look at. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** Takes the whole page, to {@code target/screenshots/NAME.png}. */
    public static Path keep(Page page, String name) {
        Path file = FOLDER.resolve(name.replaceAll("[^\\w.-]+", "_") + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }
}
