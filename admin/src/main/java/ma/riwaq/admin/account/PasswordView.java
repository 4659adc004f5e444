package ma.riwaq.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import ma.riwaq.account.Accounts;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.SignIns;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.shared.Refusal;
import org.omnifaces.util.Faces;

/** The page on which people change their own password. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private SignInCookie cookie;

    @Inject
    private CurrentAccount current;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Addresses addresses;

    private String old;
    private String password;
    private String again;

    /** Changes it, which signs every browser out but this one. */
    public String change() {
        if (!Objects.equals(password, again)) {
            notices.wrong("again", texts.of("password.differs"));
            return null;
        }
        try {
            accounts.changeOwnPassword(old, password);
        } catch (Refusal refusal) {
            String field = "password.wrong".equals(refusal.getReason()) ? "old" : "password";
            notices.refused(refusal, field);
            return null;
        }
        String token = signIns.signIn(current.getAccount().getEmail(), password).orElseThrow();
        cookie.write(Faces.getResponse(), token);
        notices.kept("password.changed");
        return addresses.to("/index");
    }

    /** Whether somebody else made the password, so that it must be changed now. */
    public boolean isMust() {
        return current.getAccount().isMustChangePassword();
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The new password once more. */
    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
