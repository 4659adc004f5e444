package ma.riwaq.admin.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.shared.LocalizedText;

/** The form of an event, with its sessions in order. */
@Named
@ViewScoped
public class EventView implements Serializable {

    private static final String LIST = "/programme/events";

    @Inject
    private Events events;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentEdition current;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    private UUID id;
    private Event event;
    private Involvements organisations;

    /** Finds the event, or makes a new one that is not yet stored. */
    public void load() {
        event = id == null
                ? new Event(current.getEdition(), LocalizedText.EMPTY)
                : events.find(id)
                        .filter(found -> found.getEdition().equals(current.getEdition()))
                        .orElseThrow(() -> new MissingException("event " + id));
        organisations = new Involvements(event.getOrganisations());
    }

    /** Saves it and goes to the list. */
    public String save() {
        event.setOrganisations(organisations.finish());
        return saving.save(event, events::save, LIST);
    }

    /** Puts it in the bin and goes to the list. */
    public String remove() {
        UUID removed = event.getId();
        return undo.remove(event, () -> events.remove(removed), () -> events.restore(removed), LIST);
    }

    /** Its sessions in their order. */
    public List<Session> getSessions() {
        return event.isUnsaved() ? List.of() : sessions.of(event);
    }

    public Event getEvent() {
        return event;
    }

    /** Who does what for it. */
    public Involvements getOrganisations() {
        return organisations;
    }

    /** The identity in the address; null for a new event. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
