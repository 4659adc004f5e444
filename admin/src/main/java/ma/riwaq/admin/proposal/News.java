package ma.riwaq.admin.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.proposal.Decisions;

/** Whether somebody of an agency has anything new to read, for the header of every page. */
@Named
@RequestScoped
public class News {

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentAccount current;

    private Long unread;

    /** Whether whoever is at work is told of decisions at all. */
    public boolean isTold() {
        return current.isPresent() && current.mayActAs(Role.CONTRIBUTOR);
    }

    /** How many decisions are not yet read. */
    public long getUnread() {
        if (unread == null) {
            unread = isTold() ? decisions.unread() : 0;
        }
        return unread;
    }
}
