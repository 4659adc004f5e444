package ma.riwaq.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.riwaq.account.SavedFilter;
import ma.riwaq.account.SavedFilters;
import ma.riwaq.shared.Refusal;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** The saved filters that stand above a list: what its address says, under names of one's own. */
@Named
@RequestScoped
public class ListFilters {

    /** What an address says besides the filter itself. */
    private static final List<String> PASSING = List.of("e", "page");

    @Inject
    private HttpServletRequest request;

    @Inject
    private SavedFilters filters;

    @Inject
    private CurrentEdition current;

    @Inject
    private Notices notices;

    private List<SavedFilter> all;
    private Map<UUID, String> names;
    private String name;

    /** One's own filters of this list. */
    public List<SavedFilter> getAll() {
        if (all == null) {
            all = filters.of(list());
        }
        return all;
    }

    /** The names of the filters by identity, for a form that changes them. */
    public Map<UUID, String> getNames() {
        if (names == null) {
            names = new HashMap<>();
            getAll().forEach(filter -> names.put(filter.getId(), filter.getName()));
        }
        return names;
    }

    /** Whether the address says anything that can be saved. */
    public boolean isSavable() {
        return !query().isEmpty();
    }

    /** Where a filter leads to, in the edition that is worked on. */
    public String address(SavedFilter filter) {
        String edition = current.isPresent() ? "e=" + current.getSlug() + "&" : "";
        return "?" + edition + filter.getQuery();
    }

    /** For {@code aria-current}: whether the list shows what a filter asks for. */
    public String current(SavedFilter filter) {
        return filter.getQuery().equals(query()) ? "true" : null;
    }

    /** Saves what the address says. */
    public void save() throws IOException {
        change(() -> filters.add(list(), name, query()), "saved.done");
    }

    /** Gives a filter the name that was typed. */
    public void rename(UUID id) throws IOException {
        change(() -> filters.rename(id, getNames().get(id)), "saved.done");
    }

    /** Forgets a filter. */
    public void forget(UUID id) throws IOException {
        change(() -> filters.forget(id), "saved.gone");
    }

    private void change(Runnable change, String done) throws IOException {
        try {
            change.run();
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return;
        }
        notices.kept(done);
        String query = request.getQueryString();
        Faces.redirect(request.getContextPath() + list() + (query == null ? "" : "?" + query));
    }

    /** The page: {@code /programme/sessions}. */
    private static String list() {
        return Faces.getViewId().replaceFirst("\\.xhtml$", "");
    }

    /** From the address alone: what a form sends is no filter. */
    private String query() {
        String query = request.getQueryString();
        return query == null
                ? ""
                : Servlets.toParameterMap(query).entrySet().stream()
                        .filter(each -> !PASSING.contains(each.getKey()))
                        .filter(each -> !each.getValue().get(0).isBlank())
                        .map(each ->
                                ListState.pair(each.getKey(), each.getValue().get(0)))
                        .collect(Collectors.joining("&"));
    }

    /** What the filter shall be called. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
