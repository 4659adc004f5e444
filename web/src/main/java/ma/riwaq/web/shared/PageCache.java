package ma.riwaq.web.shared;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Rendered pages by address, bounded in bytes. However many visitors ask for a page that is not held, it is rendered
 * once and the others wait for it.
 */
@ApplicationScoped
public class PageCache {

    private static final int OVERHEAD = 400;

    /** What pages with words to look for may take of the whole. */
    private static final int SHARE_OF_SEARCHES = 16;

    private AsyncCache<String, RenderedPage> pages;
    private AsyncCache<String, RenderedPage> searches;

    /** For the container. */
    protected PageCache() {}

    /** Holds so many bytes of pages. */
    @Inject
    public PageCache(@ConfigProperty(name = "riwaq.page.cache.bytes", defaultValue = "67108864") long bytes) {
        pages = cache(bytes);
        searches = cache(bytes / SHARE_OF_SEARCHES);
    }

    private static AsyncCache<String, RenderedPage> cache(long bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String address, RenderedPage page) -> address.length() * 2 + page.gzip().length + OVERHEAD)
                .executor(Runnable::run)
                .buildAsync();
    }

    /** The page held for an address if it shows this state now; null if there is none yet. */
    RenderedPage find(String address, String state) {
        CompletableFuture<RenderedPage> held = pages.getIfPresent(address);
        if (held == null || !held.isDone()) {
            return null;
        }
        RenderedPage page = held.join();
        return page != null && page.holds(state, System.currentTimeMillis()) ? page : null;
    }

    /** The page of an address in this state: the one held, or the one that somebody renders now. */
    RenderedPage get(String address, String state, Rendering rendering) throws Exception {
        return get(pages, address, state, rendering);
    }

    /** As {@link #get}, of a page that depends on what people type: it takes no place from the others. */
    RenderedPage search(String address, String state, Rendering rendering) throws Exception {
        return get(searches, address, state, rendering);
    }

    private static RenderedPage get(
            AsyncCache<String, RenderedPage> pages, String address, String state, Rendering rendering)
            throws Exception {
        while (true) {
            CompletableFuture<RenderedPage> mine = new CompletableFuture<>();
            CompletableFuture<RenderedPage> held = pages.asMap().putIfAbsent(address, mine);
            if (held == null) {
                return render(mine, rendering);
            }
            RenderedPage page = held.join();
            if (page == null) {
                throw new ServletException("the rendering that was waited for failed");
            }
            if (page.holds(state, System.currentTimeMillis())) {
                return page;
            }
            pages.asMap().remove(address, held);
        }
    }

    private static RenderedPage render(CompletableFuture<RenderedPage> promise, Rendering rendering) throws Exception {
        try {
            RenderedPage page = rendering.render();
            promise.complete(page);
            return page;
        } finally {
            // nothing if the page is there; if not, the cache forgets the promise and those who wait fail with it
            promise.complete(null);
        }
    }

    /** How a page comes to be. */
    @FunctionalInterface
    interface Rendering {
        RenderedPage render() throws Exception;
    }
}
