package ma.riwaq.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.Cards;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.SessionCard;

/** The page of one session. */
@Named
@RequestScoped
public class SessionView {

    @Inject
    private CurrentPage page;

    @Inject
    private Cards cards;

    /** The session, where and when it is held. */
    public Placed getItem() {
        return page.getEdition().session(page.getCode()).orElseThrow();
    }

    /** The session in the words of the page. */
    public SessionCard getCard() {
        return cards.of(getItem()).get(0);
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
