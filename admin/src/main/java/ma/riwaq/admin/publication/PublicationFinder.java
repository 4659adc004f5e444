package ma.riwaq.admin.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.Finder;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.shared.Paging;

/** Finds titles in the catalogue of the edition that is worked on by their words. */
@Named
@RequestScoped
public class PublicationFinder implements Finder<Publication> {

    @Inject
    private Publications publications;

    @Inject
    private CurrentEdition current;

    @Inject
    private Texts texts;

    @Override
    public List<Publication> find(String words) {
        return publications
                .page(current.getEdition(), Paging.search(words, OFFERED))
                .items();
    }

    @Override
    public String label(Publication publication) {
        return texts.plain(publication);
    }

    @Override
    public Optional<Publication> chosen(UUID id) {
        return publications.find(id);
    }
}
