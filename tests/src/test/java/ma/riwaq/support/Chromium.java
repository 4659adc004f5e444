package ma.riwaq.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** A Chromium without a window, driven by Playwright; it asks nothing of anybody but the pages that a test opens. */
public final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-domain-reliability",
            "--disable-quic",
            "--disable-sync",
            "--no-first-run",
            "--no-pings");

    private final Playwright playwright;
    private final Browser browser;

    /** Starts it. */
    public Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // without the sandbox: root has none, and the pages are our own
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(DebianProgram.CHROMIUM.path())
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
    }

    /** The browser, which knows nothing of anybody yet. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
