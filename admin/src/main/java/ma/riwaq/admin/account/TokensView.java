package ma.riwaq.admin.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.Accounts;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Token;
import ma.riwaq.account.Tokens;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.shared.Refusal;
import org.omnifaces.util.Faces;

/** The access tokens of one's own account; administrators see those of any. */
@Named
@ViewScoped
public class TokensView implements Serializable {

    private static final int USUAL_DAYS = 365;

    @Inject
    private Tokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentAccount current;

    @Inject
    private Notices notices;

    private UUID id;
    private Account account;
    private String name;
    private Integer days = USUAL_DAYS;

    /** Finds the account. */
    public void load() {
        account = id == null || id.equals(current.getAccount().getId())
                ? current.getAccount()
                : accounts.find(id).orElseThrow(() -> new MissingException("account " + id));
    }

    /** The tokens, the latest first. */
    public List<Token> getTokens() {
        return tokens.of(account.getId());
    }

    /** Makes a token and goes where it can be read, once. */
    public String make() {
        try {
            Faces.setFlashAttribute("token", tokens.make(account.getId(), name, days == null ? 0 : days));
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        return page();
    }

    /** Lets a token open nothing from now on. */
    public String revoke(UUID token) {
        tokens.revoke(token);
        notices.kept("tokens.revoked");
        return page();
    }

    private String page() {
        return "/account/tokens?faces-redirect=true&id=" + account.getId();
    }

    /** Whose tokens they are. */
    public Account getAccount() {
        return account;
    }

    /** The identity in the address; null for one's own account. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** What a new token is for. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** How long a new token holds. */
    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
