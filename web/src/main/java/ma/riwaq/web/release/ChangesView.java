package ma.riwaq.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import ma.riwaq.release.Change;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Times;

/** What the last release changed. */
@Named
@RequestScoped
public class ChangesView {

    @Inject
    private CurrentPage page;

    @Inject
    private Times times;

    /** The release. */
    public ReleaseHeader getHeader() {
        return page.getEdition().header();
    }

    /** When it was released, by the fair's clocks. */
    public LocalDateTime getReleasedAt() {
        return times.local(getHeader().releasedAt());
    }

    /** The page of what changed; null if it has none, or none any more. */
    public String link(Change change) {
        if (change.kind() == Change.Kind.REMOVED || change.code() == null) {
            return null;
        }
        return switch (change.noun()) {
            case SESSION -> page.link("sessions", change.code());
            case EVENT -> page.link("events", change.code());
            case PUBLICATION -> page.link("publications", change.code());
            case PERSON -> page.link("people", change.code());
            case ORGANISATION -> page.link("organisations", change.code());
            case ROOM -> page.link("rooms", change.code());
            case THEME -> page.link("themes", change.code());
            case AUDIENCE, EDITION -> null;
        };
    }
}
