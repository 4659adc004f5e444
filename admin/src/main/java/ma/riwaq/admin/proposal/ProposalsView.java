package ma.riwaq.admin.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.util.List;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.programme.Session;
import ma.riwaq.proposal.Proposal;
import ma.riwaq.proposal.Proposals;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Refusal;

/** The editors' queue: what agencies proposed, what is new in it, and what is decided on it. */
@Named
@ViewScoped
public class ProposalsView implements Serializable {

    private static final String PAGE = "/proposal/proposals";

    @Inject
    private Proposals proposals;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    @Inject
    private ChangeLines changes;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Addresses addresses;

    private transient Page<Proposal> page;
    private List<ProposalRow> rows = List.of();
    private List<ReopeningRow> reopenings = List.of();
    private long total;
    private String remark;

    /** How a proposal is decided on: by a door. */
    private interface Deciding {

        /** Throws {@link Refusal} where it cannot be. */
        Session decide(Session session, String remark);
    }

    /** Reads the queue. */
    public void load() {
        page = proposals.queue(current.getEdition(), list.paging("sortArabic", "sortFrench"));
        total = page.total();
        rows = page.items().stream()
                .map(proposal -> new ProposalRow(proposal, changes.of(proposal.changes())))
                .toList();
        reopenings = proposals.reopenings(current.getEdition()).stream()
                .map(ReopeningRow::new)
                .toList();
    }

    /** Opens a session again, as its agency asked. */
    public String reopen(ReopeningRow row) {
        return answer(
                row,
                () -> proposals.reopen(
                        row.getSession().getId(), row.getSession().getVersion(), row.getRemark()));
    }

    /** Refuses to. */
    public String keepClosed(ReopeningRow row) {
        return answer(row, () -> proposals.keepClosed(row.getSession().getId(), row.getRemark()));
    }

    private String answer(ReopeningRow row, Runnable door) {
        if (isDone(row.getSession(), door)) {
            notices.kept("reopening.answered");
            return addresses.to(PAGE);
        }
        return null;
    }

    /** Approves one. */
    public String approve(ProposalRow row) {
        return decide(List.of(row), row.getRemark(), this::approve);
    }

    /** Sends one back. */
    public String sendBack(ProposalRow row) {
        return decide(List.of(row), row.getRemark(), this::sendBack);
    }

    /** Approves all that are chosen. */
    public String approveChosen() {
        return decide(chosen(), remark, this::approve);
    }

    /** Sends back all that are chosen. */
    public String sendBackChosen() {
        return decide(chosen(), remark, this::sendBack);
    }

    private Session approve(Session session, String said) {
        return proposals.approve(session.getId(), session.getVersion(), said);
    }

    private Session sendBack(Session session, String said) {
        return proposals.sendBack(session.getId(), session.getVersion(), said);
    }

    private List<ProposalRow> chosen() {
        return rows.stream().filter(ProposalRow::isChosen).toList();
    }

    private String decide(List<ProposalRow> asked, String said, Deciding door) {
        if (asked.isEmpty()) {
            notices.wrong("proposals", texts.of("proposal.none.chosen"));
            return null;
        }
        long done = asked.stream()
                .filter(row -> isDone(row.getSession(), () -> door.decide(row.getSession(), said)))
                .count();
        if (done == asked.size()) {
            notices.kept("proposal.decided", done);
            return addresses.to(PAGE);
        }
        if (done > 0) {
            load();
        }
        return null;
    }

    private boolean isDone(Session session, Runnable door) {
        try {
            door.run();
            return true;
        } catch (Refusal refusal) {
            notices.refused(refusal);
        } catch (OptimisticLockException e) {
            notices.refused(new Refusal("proposal.changed", session.getTitle()));
        }
        return false;
    }

    /** What waits for a decision. */
    public List<ProposalRow> getRows() {
        return rows;
    }

    /** What agencies ask to have opened again. */
    public List<ReopeningRow> getReopenings() {
        return reopenings;
    }

    /** How many wait in all. */
    public long getTotal() {
        return total;
    }

    /** The part of the queue that is shown, for the links to the others; null after a form was sent. */
    public Page<Proposal> getPage() {
        return page;
    }

    /** What the agencies of all that are chosen are told; null for nothing. */
    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
