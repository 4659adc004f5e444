package ma.riwaq.admin.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.shared.Page;

/** The list of an edition's publications. */
@Named
@RequestScoped
public class PublicationsView {

    @Inject
    private Publications publications;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    private Page<Publication> page;

    @PostConstruct
    void load() {
        page = publications.page(
                current.getEdition(), list.paging("sortArabic", "sortFrench", "year", "isbn", "shelf"));
    }

    /** The publications that the address asks for. */
    public Page<Publication> getPage() {
        return page;
    }
}
