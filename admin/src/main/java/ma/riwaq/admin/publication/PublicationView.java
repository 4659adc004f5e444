package ma.riwaq.admin.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.UUID;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Ordered;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.programme.Session;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.LocalizedText;

/** The form of a publication. */
@Named
@ViewScoped
public class PublicationView implements Serializable {

    private static final String LIST = "/publication/publications";

    @Inject
    private Publications publications;

    @Inject
    private CurrentEdition current;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    private UUID id;
    private Publication publication;
    private Ordered<Person> authors;
    private Ordered<Organisation> publishers;
    private Ordered<Session> sessions;

    /** Finds the publication, or makes a new one that is not yet stored. */
    public void load() {
        publication = id == null
                ? new Publication(current.getEdition(), null, LocalizedText.EMPTY)
                : publications
                        .find(id)
                        .filter(found -> found.getEdition().equals(current.getEdition()))
                        .orElseThrow(() -> new MissingException("publication " + id));
        authors = new Ordered<>(publication.getAuthors());
        publishers = new Ordered<>(publication.getPublishers());
        sessions = new Ordered<>(publication.getSessions());
    }

    /** Saves it, with a code if it was given none, and goes to the list. */
    public String save() {
        if (publication.isUnsaved() && publication.getCode() == null) {
            publication.setCode(Codes.random());
        }
        publication.setAuthors(authors.getItems());
        publication.setPublishers(publishers.getItems());
        publication.setSessions(new LinkedHashSet<>(sessions.getItems()));
        return saving.save(publication, publications::save, LIST);
    }

    /** Puts it in the bin and goes to the list. */
    public String remove() {
        UUID removed = publication.getId();
        return undo.remove(publication, () -> publications.remove(removed), () -> publications.restore(removed), LIST);
    }

    public Publication getPublication() {
        return publication;
    }

    /** Who wrote it, in the order of the title page. */
    public Ordered<Person> getAuthors() {
        return authors;
    }

    /** Who publishes it, in the order of the title page. */
    public Ordered<Organisation> getPublishers() {
        return publishers;
    }

    /** Where it is presented or signed. */
    public Ordered<Session> getSessions() {
        return sessions;
    }

    /** The identity in the address; null for a new publication. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
