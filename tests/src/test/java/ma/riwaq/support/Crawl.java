package ma.riwaq.support;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The public site as a search engine walks through it: from the first pages along every link, each address once. Of
 * addresses with a choice only those are visited that a page without one leads to: choices upon choices are without
 * number. The pages for easy reading, which are made of the same templates, are visited in Arabic only.
 */
public final class Crawl {

    /** Where it starts: the first page of each language. */
    public static final List<String> STARTS = List.of("/ar/", "/fr/", "/zgh/", "/en/");

    private final Fair fair;
    private final Set<String> seen;
    private final Deque<String> open;

    /** Walks through this fair's site, also from pages that no link leads to. */
    public Crawl(Fair fair, Collection<String> unlinked) {
        this.fair = fair;
        this.seen = new LinkedHashSet<>(STARTS);
        seen.addAll(unlinked);
        this.open = new ArrayDeque<>(seen);
    }

    /** Shows the visitor each address once. */
    public void walk(Consumer<Visit> visitor) {
        while (!open.isEmpty()) {
            Visit visit = new Visit(open.remove(), fair);
            if (visit.isPage()) {
                visit.links().filter(seen::add).forEach(open::add);
            }
            visitor.accept(visit);
        }
    }

    /**
     * An address and what was answered.
     *
     * @param page null for what is no page
     */
    public record Visit(String path, HttpResponse<String> answer, Document page) {

        private static final String LINKS = "a[href], link[rel=alternate][href], link[rel=stylesheet][href]";

        private static final String EASY = "/easy/";

        private Visit(String path, Fair fair) {
            this(path, fair.get(path), fair.address());
        }

        private Visit(String path, HttpResponse<String> answer, String address) {
            this(
                    path,
                    answer,
                    type(answer).startsWith("text/html") ? Jsoup.parse(answer.body(), address + path) : null);
        }

        /** Whether it is a page for people. */
        public boolean isPage() {
            return page != null;
        }

        /** Whether it is a style sheet. */
        public boolean isSheet() {
            return type(answer).startsWith("text/css");
        }

        private Stream<String> links() {
            String site = page.location().substring(0, page.location().length() - path.length());
            return page.select(LINKS).stream()
                    .map(link -> link.absUrl("href").replaceFirst("#.*", ""))
                    .filter(link -> link.startsWith(site + "/"))
                    .map(link -> link.substring(site.length()))
                    .filter(link -> !link.contains("?") || !path.contains("?"))
                    .filter(link -> !link.startsWith(EASY) || link.startsWith(EASY + "ar/"));
        }

        private static String type(HttpResponse<String> answer) {
            return answer.headers().firstValue("Content-Type").orElse("");
        }
    }
}
