package ma.riwaq.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Programme;

/** The page of one organisation: what it holds, who speaks for it, what it publishes. */
@Named
@RequestScoped
public class OrganisationView {

    @Inject
    private CurrentPage page;

    @Inject
    private Programme programme;

    /** The organisation. */
    public Organisation getOrganisation() {
        return page.getEdition().organisation(page.getCode()).orElseThrow();
    }

    /** The events in which it has a role, each with that role. */
    public List<EventInRole> getEvents() {
        return page.getEdition().document().events().stream()
                .flatMap(event -> event.organisations().stream()
                        .filter(this::isThis)
                        .map(role -> new EventInRole(event, role.role())))
                .toList();
    }

    /** The sessions in which it has a role of its own. */
    public List<Placed> getSessions() {
        return programme.sessions(session -> session.organisations().stream().anyMatch(this::isThis));
    }

    /** Its people. */
    public List<Person> getPeople() {
        return page.getEdition().document().people().stream()
                .filter(person -> page.getCode().equals(person.organisation()))
                .toList();
    }

    /** Its publications. */
    public List<Publication> getPublications() {
        return page.getEdition().document().publications().stream()
                .filter(publication -> publication.publishers().contains(page.getCode()))
                .toList();
    }

    /** Whether its site may be linked to. */
    public boolean isLinked() {
        String site = getOrganisation().site();
        return site != null && (site.startsWith("https://") || site.startsWith("http://"));
    }

    private boolean isThis(OrganisationInRole role) {
        return page.getCode().equals(role.organisation());
    }

    /** An event and what the organisation does in it. */
    public record EventInRole(Event event, String role) {}
}
