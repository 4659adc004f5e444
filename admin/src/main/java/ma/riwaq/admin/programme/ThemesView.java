package ma.riwaq.admin.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.shared.Page;

/** The list of an edition's themes. */
@Named
@RequestScoped
public class ThemesView {

    @Inject
    private Themes themes;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    private Page<Theme> page;

    @PostConstruct
    void load() {
        page = themes.page(current.getEdition(), list.paging("sortArabic", "sortFrench", "kind", "code"));
    }

    /** The themes that the address asks for. */
    public Page<Theme> getPage() {
        return page;
    }
}
