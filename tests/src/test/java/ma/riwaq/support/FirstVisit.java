package ma.riwaq.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * What a phone that was never here before fetches to show a page.
 *
 * @param addresses of all that was fetched, the page and its fonts included
 * @param bytes of headers and bodies as they came
 */
public record FirstVisit(List<String> addresses, int bytes) {

    /** Opens the page, and waits until nothing more is fetched. */
    public static FirstVisit of(String path, Fair fair, Browser browser) {
        Page page = browser.newPage(Visitors.phone(fair).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate(path);
        page.evaluate("document.fonts.ready.then(() => true)");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int bytes = requests.stream()
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
        page.context().close();
        return new FirstVisit(requests.stream().map(Request::url).toList(), bytes);
    }
}
