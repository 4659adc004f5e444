package ma.riwaq.admin.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import ma.riwaq.account.Account;
import ma.riwaq.account.Invitation;
import ma.riwaq.account.Invitations;
import ma.riwaq.account.SignIns;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.shared.Refusal;
import org.omnifaces.util.Faces;

/** The page to which the link of an invitation leads: somebody takes over the account that was made for them. */
@Named
@RequestScoped
public class InvitationView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Invitations invitations;

    @Inject
    private SignIns signIns;

    @Inject
    private SignInCookie cookie;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private CurrentLanguage language;

    private String token;
    private Optional<Invitation> invitation;
    private String name;
    private String password;
    private String again;

    @PostConstruct
    void find() {
        token = request.getParameter("t");
        invitation = invitations.find(token);
        name = invitation.map(found -> found.getAccount().getName()).orElse(null);
    }

    /** Answers a link that does not hold any more as gone. */
    public void check() {
        if (!isOpen()) {
            Faces.setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    /** Sets the name and the password, and signs in. */
    public void accept() throws IOException {
        if (!Objects.equals(password, again)) {
            notices.wrong("again", texts.of("password.differs"));
            return;
        }
        try {
            enter(invitations.follow(token, name, password, language.getLang()));
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
    }

    private void enter(Account account) throws IOException {
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        cookie.write(
                Faces.getResponse(),
                signIns.signIn(account.getEmail(), password).orElseThrow());
        Faces.redirect(request.getContextPath() + "/");
    }

    /** How it stands with the link. */
    public Invitation.State getState() {
        return invitation.map(Invitation::getState).orElse(Invitation.State.UNKNOWN);
    }

    /** Whether it can be used. */
    public boolean isOpen() {
        return getState() == Invitation.State.OPEN;
    }

    /** What the person will sign in with. */
    public String getEmail() {
        return invitation.map(found -> found.getAccount().getEmail()).orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The password once more. */
    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
