package ma.riwaq.admin.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.shared.LocalizedText;

/** The form of an audience. */
@Named
@ViewScoped
public class AudienceView implements Serializable {

    private static final String LIST = "/programme/audiences";

    @Inject
    private Audiences audiences;

    @Inject
    private CurrentEdition current;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    private UUID id;
    private Audience audience;

    /** Finds the audience, or makes a new one that is not yet stored. */
    public void load() {
        audience = id == null
                ? newAudience()
                : audiences
                        .find(id)
                        .filter(found -> found.getEdition().equals(current.getEdition()))
                        .orElseThrow(() -> new MissingException("audience " + id));
    }

    private Audience newAudience() {
        Audience made = new Audience(current.getEdition(), null, LocalizedText.EMPTY);
        made.setPosition(audiences.all(current.getEdition()).size() + 1);
        return made;
    }

    /** Saves it and goes to the list. */
    public String save() {
        return saving.save(audience, audiences::save, LIST);
    }

    /** Puts it in the bin and goes to the list. */
    public String remove() {
        UUID removed = audience.getId();
        return undo.remove(audience, () -> audiences.remove(removed), () -> audiences.restore(removed), LIST);
    }

    public Audience getAudience() {
        return audience;
    }

    /** The identity in the address; null for a new audience. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
