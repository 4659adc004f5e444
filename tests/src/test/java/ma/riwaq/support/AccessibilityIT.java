package ma.riwaq.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** That the browser and axe see what they are there to see. */
@InBrowser
class AccessibilityIT {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ar-MA" dir="rtl">
            <head><title>رواق</title></head>
            <body><main><h1>رواق</h1>%s</main></body>
            </html>
            """;

    @Test
    void findsNothingInAGoodPage(Browser browser) {
        Page page = browser.newPage();
        page.setContent(PAGE.formatted("<p>الحادية عشرة</p>"));

        assertThat(Accessibility.barriers(page)).isEmpty();
        assertThat(Screenshots.keep(page, "good page")).isNotEmptyFile();
    }

    @Test
    void findsAPictureWithoutWords(Browser browser) {
        Page page = browser.newPage();
        page.setContent(PAGE.formatted("<img src='data:,'>"));

        assertThat(Accessibility.barriers(page)).singleElement().asString().startsWith("image-alt");
    }
}
