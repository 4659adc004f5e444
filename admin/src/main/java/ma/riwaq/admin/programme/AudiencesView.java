package ma.riwaq.admin.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.shared.Page;

/** The list of an edition's audiences. */
@Named
@RequestScoped
public class AudiencesView {

    @Inject
    private Audiences audiences;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    private Page<Audience> page;

    @PostConstruct
    void load() {
        page = audiences.page(current.getEdition(), list.paging("position", "sortArabic", "sortFrench", "code"));
    }

    /** The audiences that the address asks for. */
    public Page<Audience> getPage() {
        return page;
    }
}
