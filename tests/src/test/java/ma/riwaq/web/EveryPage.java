package ma.riwaq.web;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import ma.riwaq.support.Chromium;
import ma.riwaq.support.Crawl;
import ma.riwaq.support.Fair;
import ma.riwaq.support.Look;
import ma.riwaq.support.Screenshots;
import ma.riwaq.support.Visitors;

/**
 * Looks at every page of the example edition in every way, or at one of so many as it is told, and prints what keeps people
 * from reading it.
 */
public final class EveryPage {

    private EveryPage() {}

    /** Ends with 1 if there is anything; writes below {@code tests/target} only. */
    public static void main(String[] arguments) {
        int oneOf = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
        AtomicInteger pages = new AtomicInteger();
        AtomicInteger looked = new AtomicInteger();
        Map<String, Integer> found = new HashMap<>();
        try (Fair fair = Fair.measured().start("demo");
                Chromium chromium = new Chromium()) {
            Page page = chromium.browser().newPage(Visitors.arabic(fair));
            new Crawl(fair, PublicSiteIT.UNLINKED).walk(visit -> {
                if (visit.answer().statusCode() != 200) { // its links are missing then from what is looked at
                    System.out.println(
                            visit.path() + " answers " + visit.answer().statusCode());
                    found.merge("answers " + visit.answer().statusCode(), 1, Integer::sum);
                }
                if (visit.isPage() && pages.getAndIncrement() % oneOf == 0) {
                    looked.incrementAndGet();
                    page.navigate(visit.path());
                    for (Look look : Look.ALL) {
                        report(visit.path(), look, look.barriers(page), page, found);
                    }
                }
            });
        }
        System.out.printf("%d of %d pages, each in %d ways%n", looked.get(), pages.get(), Look.ALL.size());
        found.forEach((barrier, times) -> System.out.printf("%6d times %s%n", times, barrier));
        System.exit(found.isEmpty() ? 0 : 1);
    }

    private static void report(String path, Look look, List<String> barriers, Page page, Map<String, Integer> found) {
        for (String barrier : barriers) {
            System.out.println(path + " " + look + ": " + barrier);
            if (found.merge(barrier.replaceFirst(" at .*", ""), 1, Integer::sum) == 1) {
                Screenshots.keep(page, "barrier-" + path + "-" + look);
            }
        }
    }
}
