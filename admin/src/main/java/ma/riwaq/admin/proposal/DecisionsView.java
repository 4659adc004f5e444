package ma.riwaq.admin.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.proposal.Decisions;
import ma.riwaq.shared.Page;

/** What somebody of an agency is told of. */
@Named
@ViewScoped
public class DecisionsView implements Serializable {

    private static final String PAGE = "/proposal/decisions";

    @Inject
    private Decisions decisions;

    @Inject
    private ListState list;

    @Inject
    private Addresses addresses;

    private List<Decisions.Told> told = List.of();
    private long total;

    /** Reads the list. */
    public void load() {
        Page<Decisions.Told> page = decisions.page(list.paging());
        told = page.items();
        total = page.total();
    }

    /** Marks one as read. */
    public String read(UUID id) {
        decisions.read(id);
        return addresses.to(PAGE);
    }

    /** Marks all as read. */
    public String readAll() {
        decisions.readAll();
        return addresses.to(PAGE);
    }

    /** The decisions, the latest first. */
    public List<Decisions.Told> getTold() {
        return told;
    }

    /** Whether any is not yet read. */
    public boolean isNews() {
        return told.stream().anyMatch(Decisions.Told::unread);
    }

    /** For the links to the other parts of the list. */
    public Page<Decisions.Told> getPage() {
        return new Page<>(told, total);
    }
}
