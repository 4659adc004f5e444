package ma.riwaq.admin.conflict;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.conflict.TimeBands;
import ma.riwaq.shared.Page;

/** The list of the times that an edition keeps free. */
@Named
@RequestScoped
public class BandsView {

    @Inject
    private TimeBands bands;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    private Page<TimeBand> page;

    @PostConstruct
    void load() {
        page = bands.page(current.getEdition(), list.paging("sortArabic", "sortFrench", "start", "kind"));
    }

    /** The times that the address asks for. */
    public Page<TimeBand> getPage() {
        return page;
    }
}
