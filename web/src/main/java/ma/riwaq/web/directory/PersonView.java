package ma.riwaq.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Programme;

/** The page of one person. */
@Named
@RequestScoped
public class PersonView {

    @Inject
    private CurrentPage page;

    @Inject
    private Programme programme;

    /** The person. */
    public Person getPerson() {
        return page.getEdition().person(page.getCode()).orElseThrow();
    }

    /** The sessions in which the person takes part. */
    public List<Placed> getSessions() {
        String code = getPerson().code();
        return programme.sessions(session -> session.people().stream().anyMatch(role -> code.equals(role.person())));
    }

    /** The publications by the person. */
    public List<Publication> getPublications() {
        return page.getEdition().document().publications().stream()
                .filter(publication -> publication.authors().contains(page.getCode()))
                .toList();
    }
}
