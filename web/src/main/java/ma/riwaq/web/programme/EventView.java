package ma.riwaq.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.CurrentPage;

/** The page of an event and its sessions. */
@Named
@RequestScoped
public class EventView {

    @Inject
    private CurrentPage page;

    /** The event. */
    public Event getEvent() {
        return page.getEdition().event(page.getCode()).orElseThrow();
    }

    /** Where it is held; null if not told. */
    public Room getRoom() {
        return page.getEdition().room(getEvent().room()).orElse(null);
    }

    /** Its sessions in its order. */
    public List<Placed> getSessions() {
        return page.getEdition().sessionsOf(getEvent());
    }
}
