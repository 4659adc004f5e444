package ma.riwaq.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import ma.riwaq.release.Change;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Times;
import ma.riwaq.web.shared.Words;

/** What the last release changed. */
@Named
@RequestScoped
public class ChangesView {

    @Inject
    private CurrentPage page;

    @Inject
    private Times times;

    @Inject
    private Words words;

    /** The release. */
    public ReleaseHeader getHeader() {
        return page.getEdition().header();
    }

    /** When it was released, by the fair's clocks. */
    public LocalDateTime getReleasedAt() {
        return times.local(getHeader().releasedAt());
    }

    /** A value of before or after, as people write it; null for null. */
    public String value(Change.Detail detail, String value) {
        if (value == null) {
            return null;
        }
        return switch (detail.field()) {
            case "room" ->
                page.getEdition()
                        .room(value)
                        .map(room -> page.text(room.name()))
                        .orElse(value);
            case "day", "firstDay", "lastDay", "officialOpening" -> times.day(LocalDate.parse(value));
            case "state" -> words.label("state", value);
            case "accessible" -> words.label("yes", value);
            case "kind", "event", "organisation", "parent", "photo", "logo", "cover" -> null;
            default -> value;
        };
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
