package ma.riwaq.admin.proposal;

import java.io.Serializable;
import java.util.List;
import ma.riwaq.programme.Session;
import ma.riwaq.proposal.Decision;
import ma.riwaq.proposal.Proposal;

/** A proposal in the queue, with what the editor is about to say of it. */
public class ProposalRow implements Serializable {

    private final Proposal proposal;
    private final List<ChangeLines.Line> lines;
    private boolean chosen;
    private String remark;

    /** A proposal with its changes in words. */
    public ProposalRow(Proposal proposal, List<ChangeLines.Line> lines) {
        this.proposal = proposal;
        this.lines = lines;
    }

    /** What is proposed. */
    public Session getSession() {
        return proposal.session();
    }

    /** When and by whom it was handed in. */
    public Decision getProposed() {
        return proposal.proposed();
    }

    /** What was last decided on it; null if nothing was. */
    public Decision getDecided() {
        return proposal.decided();
    }

    /** What is new in it. */
    public List<ChangeLines.Line> getLines() {
        return lines;
    }

    /** Whether it is one of those that are decided on together. */
    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    /** What the agency is told; null for nothing. */
    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
