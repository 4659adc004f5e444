package ma.riwaq.admin.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.Accounts;
import ma.riwaq.account.Invitation;
import ma.riwaq.account.Invitations;
import ma.riwaq.account.Passwords;
import ma.riwaq.account.Role;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.shared.Refusal;
import org.omnifaces.util.Faces;

/** The form of an account, for administrators. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final String LIST = "/account/accounts";

    @Inject
    private Accounts accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private Organisations organisations;

    @Inject
    private InvitationLink link;

    @Inject
    private Saving saving;

    @Inject
    private Notices notices;

    @Inject
    private Undo undo;

    private UUID id;
    private Account account;
    private Organisation organisation;
    private Invitation invitation;
    private String token;

    /** Finds the account, or makes a new one with a password that nobody knows. */
    public void load() {
        if (id == null) {
            account = new Account(null, null, Set.of(), Passwords.random());
        } else {
            account = accounts.find(id).orElseThrow(() -> new MissingException("account " + id));
            organisation = organisations.find(account.getOrganisationId()).orElse(null);
            invitation = invitations.of(id).orElse(null);
        }
    }

    /** Saves it; a new one goes to its own page, where the link of its invitation can be read. */
    public String save() {
        account.setOrganisationId(organisation == null ? null : organisation.getId());
        boolean made = account.isUnsaved();
        if (saving.trySave(account, made ? this::invite : accounts::save) == null) {
            return null;
        }
        return made ? showOnce("link", link.of(token)) : LIST + "?faces-redirect=true";
    }

    private Account invite(Account invited) {
        token = invitations.invite(invited);
        return invited;
    }

    /** Makes a new link for the invitation and shows it once. */
    public String renew() {
        try {
            return showOnce("link", link.of(invitations.renew(account.getId())));
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    /** Lets the link of the invitation no longer hold. */
    public String withdraw() {
        invitations.withdraw(account.getId());
        notices.kept("invitation.withdrawn");
        return page();
    }

    /** Makes a new password and shows it once. */
    public String reset() {
        return showOnce("password", accounts.resetPassword(account.getId()));
    }

    private String showOnce(String what, String secret) {
        Faces.setFlashAttribute(what, secret);
        return page();
    }

    private String page() {
        return "/account/account?faces-redirect=true&id=" + account.getId();
    }

    /** Puts it in the bin. */
    public String remove() {
        UUID removed = account.getId();
        return undo.remove(account, () -> accounts.remove(removed), () -> accounts.restore(removed), LIST);
    }

    /** Whether the person was invited and has not come yet. */
    public boolean isAwaited() {
        return invitation != null && invitation.getState() != Invitation.State.USED;
    }

    /** Whether the link of the invitation holds. */
    public boolean isLinkOpen() {
        return invitation != null && invitation.getState() == Invitation.State.OPEN;
    }

    /** The invitation; null if the person was not invited. */
    public Invitation getInvitation() {
        return invitation;
    }

    public Account getAccount() {
        return account;
    }

    /** Every role. */
    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** The organisation whose things a contributor keeps. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The identity in the address; null for a new account. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
