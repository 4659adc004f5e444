package ma.riwaq.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.CurrentPage;

/** The page of one session. */
@Named
@RequestScoped
public class SessionView {

    @Inject
    private CurrentPage page;

    /** The session, where and when it is held. */
    public Placed getItem() {
        return page.getEdition().session(page.getCode()).orElseThrow();
    }

    /** Who holds it: its own organisations, or else those of its event. */
    public List<OrganisationInRole> getOrganisations() {
        Placed item = getItem();
        return item.session().organisations().isEmpty() && item.event() != null
                ? item.event().organisations()
                : item.session().organisations();
    }

    /** The categories of people that it is meant for: its own, or else those of its event. */
    public List<String> getAudiences() {
        Placed item = getItem();
        return item.session().audiences().isEmpty() && item.event() != null
                ? item.event().audiences()
                : item.session().audiences();
    }
}
