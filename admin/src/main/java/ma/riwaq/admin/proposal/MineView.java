package ma.riwaq.admin.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.proposal.Proposals;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.SessionFilter;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Refusal;

/** The home of somebody of an agency: their sessions, how far each has come and what it lacks. */
@Named
@ViewScoped
public class MineView implements Serializable {

    private static final String PAGE = "/proposal/mine";

    @Inject
    private Schedule schedule;

    @Inject
    private Sessions sessions;

    @Inject
    private Proposals proposals;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private List<MineRow> rows = List.of();
    private long total;

    /** Reads the sessions: those that the door shows to whoever is at work. */
    public void load() {
        Page<SessionRow> page =
                schedule.page(SessionFilter.of(current.getEdition()), list.paging("sortArabic", "sortFrench"));
        total = page.total();
        rows = page.items().stream()
                .map(row -> new MineRow(
                        row, proposals.of(row.session()).stream().findFirst().orElse(null)))
                .toList();
    }

    /** Hands one in. */
    public String propose(UUID id) {
        try {
            Session session = sessions.find(id).orElseThrow(() -> new Refusal("session.gone"));
            proposals.propose(session);
            notices.kept("proposal.proposed");
            return addresses.to(PAGE);
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    /** The sessions of their organisation. */
    public List<MineRow> getRows() {
        return rows;
    }

    /** For the links to the other parts of the list. */
    public Page<MineRow> getPage() {
        return new Page<>(rows, total);
    }
}
