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
import ma.riwaq.account.Passwords;
import ma.riwaq.account.Role;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import org.omnifaces.util.Faces;

/** The form of an account, for administrators. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final String LIST = "/account/accounts";

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    private UUID id;
    private Account account;
    private Organisation organisation;
    private String password;

    /** Finds the account, or makes a new one with a password that is shown once. */
    public void load() {
        if (id == null) {
            password = Passwords.random();
            account = new Account(null, null, Set.of(), password);
        } else {
            account = accounts.find(id).orElseThrow(() -> new MissingException("account " + id));
            organisation = organisations.find(account.getOrganisationId()).orElse(null);
        }
    }

    /** Saves it; a new one goes to its own page, where the password can be read. */
    public String save() {
        account.setOrganisationId(organisation == null ? null : organisation.getId());
        boolean made = account.isUnsaved();
        if (saving.trySave(account, accounts::save) == null) {
            return null;
        }
        return made ? showPassword(password) : LIST + "?faces-redirect=true";
    }

    /** Makes a new password and shows it once. */
    public String reset() {
        return showPassword(accounts.resetPassword(account.getId()));
    }

    private String showPassword(String made) {
        Faces.setFlashAttribute("password", made);
        return "/account/account?faces-redirect=true&id=" + account.getId();
    }

    /** Puts it in the bin. */
    public String remove() {
        UUID removed = account.getId();
        return undo.remove(account, () -> accounts.remove(removed), () -> accounts.restore(removed), LIST);
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
