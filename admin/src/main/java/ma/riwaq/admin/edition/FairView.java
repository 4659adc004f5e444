package ma.riwaq.admin.edition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.Fair;
import ma.riwaq.shared.LocalizedText;

/** The form of a fair. */
@Named
@ViewScoped
public class FairView implements Serializable {

    private static final String LIST = "/edition/fairs";

    @Inject
    private Editions editions;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    private UUID id;
    private Fair fair;

    /** Finds the fair, or makes a new one that is not yet stored. */
    public void load() {
        fair = id == null
                ? new Fair(null, LocalizedText.EMPTY)
                : editions.findFair(id).orElseThrow(() -> new MissingException("fair " + id));
    }

    /** Saves it and goes to the list. */
    public String save() {
        return saving.save(fair, editions::save, LIST);
    }

    /** Puts it in the bin and goes to the list. */
    public String remove() {
        UUID removed = fair.getId();
        return undo.remove(fair, () -> editions.removeFair(removed), () -> editions.restoreFair(removed), LIST);
    }

    public Fair getFair() {
        return fair;
    }

    /** The identity in the address; null for a new fair. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
