package ma.riwaq.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Programme;

/** The list of organisations. */
@Named
@RequestScoped
public class OrganisationsView {

    @Inject
    private CurrentPage page;

    @Inject
    private Programme programme;

    private List<Organisation> organisations;

    /** All of them, by name. */
    public List<Organisation> getOrganisations() {
        if (organisations == null) {
            organisations = programme.sorted(page.getEdition().document().organisations(), Organisation::name);
        }
        return organisations;
    }
}
