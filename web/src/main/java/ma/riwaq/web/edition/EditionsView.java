package ma.riwaq.web.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.web.shared.Site;

/** The list of all editions that were ever published. */
@Named
@RequestScoped
public class EditionsView {

    @Inject
    private Site site;

    /** The latest first. */
    public List<ReleasedEdition> getEditions() {
        return site.editions().all();
    }
}
