package ma.riwaq.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Programme;

/** The list of publications. */
@Named
@RequestScoped
public class PublicationsView {

    @Inject
    private CurrentPage page;

    @Inject
    private Programme programme;

    private List<Publication> publications;

    /** All of them, by title. */
    public List<Publication> getPublications() {
        if (publications == null) {
            publications = programme.sorted(page.getEdition().document().publications(), Publication::title);
        }
        return publications;
    }
}
