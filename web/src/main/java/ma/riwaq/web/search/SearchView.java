package ma.riwaq.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.PageKind;
import ma.riwaq.web.shared.Parameter;
import ma.riwaq.web.shared.search.Closeness;

/** The page on which people look for words. */
@Named
@RequestScoped
public class SearchView {

    private static final int MOST = 20;

    @Inject
    private CurrentPage page;

    @Inject
    private Finder finder;

    private List<Result> results;

    /** What was found, edition by edition; editions without anything are left out. */
    public List<Result> getResults() {
        if (results == null) {
            results = finder.find(MOST);
        }
        return results;
    }

    /** How many things were found. */
    public int getTotal() {
        return getResults().stream()
                .flatMap(result -> result.kinds().stream())
                .mapToInt(OfKind::total)
                .sum();
    }

    /** Whether the words are spelt otherwise in all that was found. */
    public boolean isSimilar() {
        return is(Closeness.SIMILAR);
    }

    /** Whether nothing has all of the words. */
    public boolean isSome() {
        return is(Closeness.SOME);
    }

    private boolean is(Closeness closeness) {
        return getResults().stream().anyMatch(result -> result.closeness() == closeness);
    }

    /** The programme with the same words looked for. */
    public String schedule(Result result) {
        return page.scheduleOf(result.edition(), Parameter.Q, page.getWording());
    }

    /** Whether there are more sessions than are listed, which the programme shows. */
    public boolean isCut(OfKind kind) {
        return kind.total() > kind.lines().size();
    }

    /** Whether the things of a kind are sessions. */
    public boolean isOfSessions(OfKind kind) {
        return kind.kind().equals(PageKind.SESSION.name());
    }
}
