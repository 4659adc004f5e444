package ma.riwaq.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import ma.riwaq.release.Change;
import ma.riwaq.release.ChangelogEntry;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.PageKind;
import ma.riwaq.web.shared.Times;

/** What each release changed, the latest first. */
@Named
@RequestScoped
public class ChangesView {

    @Inject
    private CurrentPage page;

    @Inject
    private Times times;

    /** Every moment at which the public saw another release. */
    public List<ChangelogEntry> getEntries() {
        return page.getEdition().changelog();
    }

    /** When that was, by the fair's clocks. */
    public LocalDateTime at(ChangelogEntry entry) {
        return times.local(entry.at());
    }

    /** The page of what changed; null if it has none, or none any more. */
    public String link(Change change) {
        PageKind kind = PageKind.of(change.noun());
        return kind == null || !kind.isThere(page.getEdition(), change.code())
                ? null
                : page.link(kind.getSection(), change.code());
    }
}
