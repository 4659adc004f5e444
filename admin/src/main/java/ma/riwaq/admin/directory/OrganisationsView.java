package ma.riwaq.admin.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.OrganisationKind;
import ma.riwaq.directory.Organisations;
import ma.riwaq.shared.Page;

/** The list of the organisations of all editions. */
@Named
@RequestScoped
public class OrganisationsView {

    @Inject
    private Organisations organisations;

    @Inject
    private ListState list;

    private Page<Organisation> page;

    @PostConstruct
    void load() {
        page = organisations.page(getKind(), list.paging("sortArabic", "sortFrench", "kind", "code"));
    }

    /** The organisations that the address asks for. */
    public Page<Organisation> getPage() {
        return page;
    }

    /** The kind that is asked for; null for any. */
    public OrganisationKind getKind() {
        return list.choice("kind", OrganisationKind.class);
    }

    /** The kinds to ask for. */
    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }
}
