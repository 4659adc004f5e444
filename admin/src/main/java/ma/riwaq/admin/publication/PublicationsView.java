package ma.riwaq.admin.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Texts;
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

    @Inject
    private Texts texts;

    private Page<Publication> page;

    @PostConstruct
    void load() {
        page = publications.page(
                current.getEdition(),
                list.choice("display", Publications.Display.class),
                list.paging("sortArabic", "sortFrench", "year", "isbn", "shelf"));
    }

    /** What can be asked of the display. */
    public List<SelectItem> getDisplays() {
        return Stream.of(Publications.Display.values())
                .map(display -> new SelectItem(display.name(), texts.plain(display)))
                .toList();
    }

    /** The publications that the address asks for. */
    public Page<Publication> getPage() {
        return page;
    }
}
