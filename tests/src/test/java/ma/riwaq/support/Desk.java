package ma.riwaq.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's desk in the back office: a browser page in which they are signed in.
 *
 * @param complaints the errors in the browser's console since then, such as what the content security policy refused
 */
public record Desk(Fair fair, Page page, List<String> complaints) implements AutoCloseable {

    /** Signs in as the first account, in Arabic. */
    public static Desk signIn(Browser browser, Fair fair) {
        return signIn(browser, fair, Fair.EMAIL, fair.password());
    }

    /** Signs in as somebody, in Arabic. */
    public static Desk signIn(Browser browser, Fair fair, String email, String password) {
        Page page = browser.newPage(Visitors.arabic(fair));
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(fair.address() + "/admin/");
        page.locator("[id$=email]").fill(email);
        page.locator("input[id$=password]").fill(password);
        page.locator("[id$=save]").click();
        page.waitForURL(address -> !address.contains("sign-in"));
        return new Desk(fair, page, complaints);
    }

    /** Opens a page of the back office, of which a path that starts with a slash is given. */
    public Page open(String path) {
        page.navigate(fair.address() + "/admin" + path);
        return page;
    }

    /** Fills a field by its id, the property's name. */
    public Desk fill(String id, String value) {
        page.locator("[id='form:" + id + "']").fill(value);
        return this;
    }

    /** Fills a text in a language, such as {@code ar}. */
    public Desk fill(String id, String lang, String value) {
        return fill(id + "-" + lang, value);
    }

    /** Fills a name in Arabic and in French. */
    public Desk name(String id, String arabic, String french) {
        return fill(id, "ar", arabic).fill(id, "fr", french);
    }

    /** Chooses what a menu shows, or holds, at a place; 1 is the first after "none". */
    public Desk choose(String id, int place) {
        page.locator("[id='form:" + id + "']").selectOption(new SelectOption().setIndex(place));
        return this;
    }

    /** Saves the form; fails if it comes back with errors. */
    public Desk save() {
        return press("save");
    }

    /** Presses a button of the form; fails if the form comes back with errors. */
    public Desk press(String id) {
        page.locator("[id='form:" + id + "']").click();
        page.waitForLoadState();
        assertThat(page.locator(".errors, .ui-message-error").allInnerTexts()).isEmpty();
        assertThat(page.locator("nav:not(.languages)").count())
                .as("a page with its navigation, not one that says what went wrong: %s", page.title())
                .isPositive();
        return this;
    }

    /** Brings a list into an edition by a file with columns that are known by their headings; fails if a row is refused. */
    public Desk bring(String slug, String kind, String csv) {
        open("/sheet/imports?e=" + slug);
        page.locator("select[id$=kind]").selectOption(kind);
        page.locator("input[type=file]").setInputFiles(new FilePayload(kind + ".csv", "text/csv", csv.getBytes(UTF_8)));
        for (String form : List.of("form", "columns", "carry")) {
            page.locator("[id='" + form + ":save']").click();
            page.waitForLoadState();
        }
        page.locator("[id='form:save']").waitFor();
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
