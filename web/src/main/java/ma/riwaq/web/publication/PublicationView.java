package ma.riwaq.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Programme;

/** The page of one publication. */
@Named
@RequestScoped
public class PublicationView {

    @Inject
    private CurrentPage page;

    @Inject
    private Programme programme;

    /** The publication. */
    public Publication getPublication() {
        return page.getEdition().publication(page.getCode()).orElseThrow();
    }

    /** The sessions at which it is presented or signed. */
    public List<Placed> getSessions() {
        return programme.sessionsOf(getPublication());
    }

    /** Whether its link leads to the web and may be followed. */
    public boolean isLinked() {
        String link = getPublication().link();
        return link != null && (link.startsWith("https://") || link.startsWith("http://"));
    }
}
