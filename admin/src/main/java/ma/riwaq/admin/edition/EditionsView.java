package ma.riwaq.admin.edition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.release.ExampleEdition;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Refusal;

/** The list of editions, and the way in to an empty system. */
@Named
@RequestScoped
public class EditionsView {

    @Inject
    private Editions editions;

    @Inject
    private ExampleEdition example;

    @Inject
    private ListState list;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private Page<Edition> page;

    @PostConstruct
    void load() {
        page = editions.page(list.paging("number", "sortArabic", "sortFrench", "firstDay"));
    }

    /** The editions that the address asks for. */
    public Page<Edition> getPage() {
        return page;
    }

    /** Whether there is a fair whose edition a new one can be. */
    public boolean isFairKnown() {
        return !editions.fairs().isEmpty();
    }

    /** Loads the example edition and goes to its home. */
    public String loadExample() {
        try {
            return addresses.to("/edition/home", example.load());
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }
}
