package ma.riwaq.admin.proposal;

import java.io.Serializable;
import ma.riwaq.programme.Session;
import ma.riwaq.proposal.Decision;

/** What an agency asks to have opened again, with what the editor is about to answer. */
public class ReopeningRow implements Serializable {

    private final Decision asked;
    private String remark;

    /** A request that nobody answered. */
    public ReopeningRow(Decision asked) {
        this.asked = asked;
    }

    /** When, by whom and why it was asked for. */
    public Decision getAsked() {
        return asked;
    }

    /** What is to be opened again. */
    public Session getSession() {
        return asked.getSession();
    }

    /** What the agency is told; null for nothing. */
    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
