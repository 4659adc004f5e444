package ma.riwaq.web.venue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.CurrentPage;

/** The page of a room and what is on in it. */
@Named
@RequestScoped
public class RoomView {

    @Inject
    private CurrentPage page;

    /** The room. */
    public Room getRoom() {
        return page.getEdition().room(page.getCode()).orElseThrow();
    }

    /** Its sessions in the order of time. */
    public List<Placed> getSessions() {
        Room room = getRoom();
        return page.getEdition().sessions().stream()
                .filter(placed -> room.equals(placed.room()))
                .toList();
    }
}
