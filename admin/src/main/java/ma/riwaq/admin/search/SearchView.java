package ma.riwaq.admin.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.search.Found;
import ma.riwaq.search.Search;

/** What was found by some words, kind by kind. */
@Named
@RequestScoped
public class SearchView {

    private static final int MOST = 20;

    @Inject
    private Search search;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    private List<Found> found;

    @PostConstruct
    void load() {
        found = search.find(current.isPresent() ? current.getEdition() : null, list.getWords(), MOST);
    }

    /** What was found; empty if nothing was, or nothing was asked. */
    public List<Found> getFound() {
        return found;
    }
}
