package ma.riwaq.admin.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.release.Releases;

/** The edition that is worked on: the one whose slug the address carries as {@code e}, or else the latest. */
@Named
@RequestScoped
public class CurrentEdition {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Editions editions;

    @Inject
    private Releases releases;

    @Inject
    private Texts texts;

    private List<Edition> all;
    private Edition edition;
    private Boolean pending;

    @PostConstruct
    void find() {
        all = editions.all();
        String slug = request.getParameter("e");
        edition = all.stream()
                .filter(each -> slug == null || slug.isEmpty() || each.getSlug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    /** Whether there is such an edition. */
    public boolean isPresent() {
        return edition != null;
    }

    /** The edition; throws {@link MissingException} if the address names none that exists. */
    public Edition getEdition() {
        if (edition == null) {
            throw new MissingException("edition " + request.getParameter("e"));
        }
        return edition;
    }

    /** Its slug, for addresses; null if there is none. */
    public String getSlug() {
        return edition == null ? null : edition.getSlug();
    }

    /** Every edition, the latest first, for the switcher. */
    public List<Edition> getAll() {
        return all;
    }

    /** Whether the draft was changed since the release that the public sees, or it sees nothing yet. */
    public boolean isPending() {
        if (pending == null) {
            pending = isPresent() && releases.isPending(edition);
        }
        return pending;
    }

    /** How the draft stands to what the public sees, in words. */
    public String getState() {
        return releases.currentNumber(edition)
                .map(number -> texts.of(isPending() ? "release.state.pending" : "release.state.released", number))
                .orElseGet(() -> texts.of("release.state.never"));
    }
}
