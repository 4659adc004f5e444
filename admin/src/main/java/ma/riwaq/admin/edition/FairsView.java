package ma.riwaq.admin.edition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.Fair;
import ma.riwaq.shared.Page;

/** The list of fairs: so few that it is never paged. */
@Named
@RequestScoped
public class FairsView {

    @Inject
    private Editions editions;

    private Page<Fair> page;

    @PostConstruct
    void load() {
        List<Fair> fairs = editions.fairs();
        page = new Page<>(fairs, fairs.size());
    }

    /** Every fair. */
    public Page<Fair> getPage() {
        return page;
    }
}
