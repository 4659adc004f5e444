package ma.riwaq.admin.venue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Rows;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import ma.riwaq.venue.Unavailability;

/** The form of a room. */
@Named
@ViewScoped
public class RoomView implements Serializable {

    private static final String LIST = "/venue/rooms";

    @Inject
    private Rooms rooms;

    @Inject
    private CurrentEdition current;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    private UUID id;
    private Room room;
    private Rows<Unavailability> closed;

    /** Finds the room, or makes a new one that is not yet stored. */
    public void load() {
        room = id == null
                ? newRoom()
                : rooms.find(id)
                        .filter(found -> found.getEdition().equals(current.getEdition()))
                        .orElseThrow(() -> new MissingException("room " + id));
        closed = new Rows<>(room.getUnavailable());
    }

    private Room newRoom() {
        Room made = new Room(current.getEdition(), null, LocalizedText.EMPTY);
        made.setPosition(rooms.all(current.getEdition()).size() + 1);
        return made;
    }

    /** Adds a period in which the room cannot be used, to be filled in. */
    public void close() {
        closed.append(new Unavailability());
    }

    /** Saves it and goes to the list. */
    public String save() {
        room.setUnavailable(closed.getAll());
        return saving.save(room, rooms::save, LIST);
    }

    /** Puts it in the bin and goes to the list. */
    public String remove() {
        UUID removed = room.getId();
        return undo.remove(room, () -> rooms.remove(removed), () -> rooms.restore(removed), LIST);
    }

    public Room getRoom() {
        return room;
    }

    /** When it cannot be used. */
    public Rows<Unavailability> getClosed() {
        return closed;
    }

    /** The identity in the address; null for a new room. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
