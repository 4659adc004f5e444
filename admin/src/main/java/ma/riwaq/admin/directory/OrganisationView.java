package ma.riwaq.admin.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.OrganisationKind;
import ma.riwaq.directory.Organisations;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.LocalizedText;

/** The form of an organisation. */
@Named
@ViewScoped
public class OrganisationView implements Serializable {

    private static final String LIST = "/directory/organisations";

    @Inject
    private Organisations organisations;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    private UUID id;
    private Organisation organisation;

    /** Finds the organisation, or makes a new one that is not yet stored. */
    public void load() {
        organisation = id == null
                ? new Organisation(null, LocalizedText.EMPTY)
                : organisations.find(id).orElseThrow(() -> new MissingException("organisation " + id));
    }

    /** Saves it, with a code if it was given none, and goes to the list. */
    public String save() {
        if (organisation.isUnsaved() && organisation.getCode() == null) {
            organisation.setCode(Codes.random());
        }
        return saving.save(organisation, organisations::save, LIST);
    }

    /** Puts it in the bin and goes to the list. */
    public String remove() {
        UUID removed = organisation.getId();
        return undo.remove(
                organisation, () -> organisations.remove(removed), () -> organisations.restore(removed), LIST);
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** What it can be. */
    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    /** The identity in the address; null for a new organisation. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
