package ma.riwaq.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.FairTime;
import ma.riwaq.web.shared.search.Indexes;
import ma.riwaq.web.shared.search.Sought;

/** The sessions that the address of the page asks for. */
@RequestScoped
public class FilteredProgramme {

    @Inject
    private CurrentPage page;

    @Inject
    private Indexes indexes;

    private Selection selection;

    /** What the filters and the words of the address leave. */
    public Selection selection() {
        if (selection == null) {
            ReleasedEdition edition = page.getEdition();
            String zone = edition.edition().zone();
            LocalDateTime now = FairTime.local(Instant.now(), zone);
            Map<String, String> filters = page.getFilters();
            selection = Selection.of(edition.sessions(), filters, found(), now);
            if (filters.containsKey(Parameter.COMING.getName())) {
                selection.sessions().stream()
                        .filter(placed -> placed.day() != null)
                        .map(Selection::lastMoment)
                        .filter(end -> end.isAfter(now))
                        .min(Comparator.naturalOrder())
                        .ifPresent(end -> page.holdUntil(FairTime.at(end, zone).toInstant()));
            }
        }
        return selection;
    }

    /** The codes of the sessions that have the words; null where none are looked for. */
    private Set<String> found() {
        String words = page.getFilters().get(Parameter.Q.getName());
        Sought sought = Sought.of(words);
        return sought.isEmpty() ? null : indexes.of(page.getEdition()).codes(sought, PageKind.SESSION);
    }
}
