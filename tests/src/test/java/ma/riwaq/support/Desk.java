package ma.riwaq.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/** Somebody's desk in the back office: a browser page in which they are signed in. */
public record Desk(Fair fair, Page page) implements AutoCloseable {

    /** Signs in as the first account, in Arabic. */
    public static Desk signIn(Browser browser, Fair fair) {
        Page page = browser.newPage(Visitors.arabic(fair));
        page.navigate(fair.address() + "/admin/");
        page.locator("[id$=email]").fill(Fair.EMAIL);
        page.locator("input[id$=password]").fill(fair.password());
        page.locator("[id$=save]").click();
        page.waitForURL(address -> !address.contains("sign-in"));
        return new Desk(fair, page);
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
        page.locator("[id^='form:" + id + "'][lang='" + lang + "'], [id^='form:" + id + "'][lang^='" + lang + "-']")
                .first()
                .fill(value);
        return this;
    }

    /** Saves the form and waits until its page is left or comes back with errors. */
    public Desk save() {
        page.locator("[id='form:save']").click();
        page.waitForLoadState();
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
