package ma.riwaq.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageCacheTest {

    private final PageCache cache = new PageCache(1_000_000);
    private final AtomicInteger rendered = new AtomicInteger();

    @Test
    void rendersOnce() throws Exception {
        RenderedPage first = cache.get("/ar/", "one", () -> page("one", Long.MAX_VALUE));

        assertThat(cache.get("/ar/", "one", () -> page("one", Long.MAX_VALUE))).isSameAs(first);
        assertThat(cache.find("/ar/", "one")).isSameAs(first);
        assertThat(rendered).hasValue(1);
    }

    @Test
    void rendersAgainAfterARelease() throws Exception {
        cache.get("/ar/", "one", () -> page("one", Long.MAX_VALUE));

        assertThat(cache.find("/ar/", "two")).isNull();
        assertThat(cache.get("/ar/", "two", () -> page("two", Long.MAX_VALUE)).state())
                .isEqualTo("two");
        assertThat(rendered).hasValue(2);
    }

    @Test
    void rendersAgainWhenTimeOvertookThePage() throws Exception {
        cache.get("/ar/", "one", () -> page("one", System.currentTimeMillis() - 1));

        assertThat(cache.find("/ar/", "one")).isNull();
        cache.get("/ar/", "one", () -> page("one", Long.MAX_VALUE));
        assertThat(rendered).hasValue(2);
    }

    @Test
    void wordsThatPeopleTypeTakeNoPlaceFromThePages() throws Exception {
        RenderedPage home = cache.get("/ar/", "one", () -> page("one", Long.MAX_VALUE));
        for (int i = 0; i < 5_000; i++) {
            cache.search("/ar/search?q=" + i, "one", () -> page("one", Long.MAX_VALUE));
        }

        assertThat(cache.find("/ar/", "one")).isSameAs(home);
        assertThat(cache.find("/ar/search?q=4999", "one")).isNull();
        assertThat(rendered).hasValue(5_001);
    }

    @Test
    void rendersOnceForManyAtOnce() throws Exception {
        ExecutorService visitors = Executors.newFixedThreadPool(16);
        Callable<RenderedPage> visit = () -> cache.get("/ar/", "one", () -> {
            Thread.sleep(100);
            return page("one", Long.MAX_VALUE);
        });
        List<Future<RenderedPage>> answers =
                visitors.invokeAll(IntStream.range(0, 64).mapToObj(i -> visit).toList());
        visitors.shutdown();

        for (Future<RenderedPage> answer : answers) {
            assertThat(answer.get().status()).isEqualTo(200);
        }
        assertThat(rendered).hasValue(1);
    }

    @Test
    void keepsNoFailure() throws Exception {
        assertThatThrownBy(() -> cache.get("/ar/", "one", () -> {
                    throw new IOException("no");
                }))
                .isInstanceOf(IOException.class);

        assertThat(cache.get("/ar/", "one", () -> page("one", Long.MAX_VALUE)).status())
                .isEqualTo(200);
    }

    @Test
    void staysWithinItsBytes() throws Exception {
        PageCache small = new PageCache(10_000);
        for (int i = 0; i < 1000; i++) {
            small.get("/ar/" + i, "one", () -> page("one", Long.MAX_VALUE));
        }

        long held = IntStream.range(0, 1000)
                .filter(i -> small.find("/ar/" + i, "one") != null)
                .count();
        assertThat(held).isBetween(1L, 25L);
    }

    @Test
    void givesTheSamePageInBothEncodings() {
        RenderedPage page = page("one", Long.MAX_VALUE);

        assertThat(new String(page.plain(), StandardCharsets.UTF_8)).isEqualTo("رواق");
        assertThat(page.tag()).isNotEqualTo(page.plainTag()).matches("\"[A-Za-z0-9_-]{22}-g\"");
        assertThat(page.isKnownBy(page.tag())).isTrue();
        assertThat(page.isKnownBy("\"other\", W/" + page.plainTag())).isTrue();
        assertThat(page.isKnownBy("*")).isTrue();
        assertThat(page.isKnownBy("\"other\"")).isFalse();
        assertThat(page.isKnownBy(null)).isFalse();
    }

    @Test
    void asksWhetherAVisitorTakesCompressedPages() {
        assertThat(Answer.takesGzip("gzip, deflate, br")).isTrue();
        assertThat(Answer.takesGzip("br;q=1.0, gzip;q=0.8")).isTrue();
        assertThat(Answer.takesGzip("gzip;q=0")).isFalse();
        assertThat(Answer.takesGzip("gzip; q=0.0, br")).isFalse();
        assertThat(Answer.takesGzip("identity")).isFalse();
        assertThat(Answer.takesGzip(null)).isFalse();
    }

    private RenderedPage page(String state, long until) {
        rendered.incrementAndGet();
        return RenderedPage.of(200, state, "text/html", "ar", "رواق".getBytes(StandardCharsets.UTF_8), until);
    }
}
