package ma.riwaq.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import ma.riwaq.account.SignIns;
import ma.riwaq.admin.shared.LocalAddress;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Place;
import ma.riwaq.admin.shared.SignInLimit;
import ma.riwaq.admin.shared.Texts;
import org.omnifaces.util.Faces;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private SignIns signIns;

    @Inject
    private SignInLimit limit;

    @Inject
    private SignInCookie cookie;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private String email;
    private String password;
    private String from;

    /** Signs in and goes to the page that was asked for. */
    public void signIn() throws IOException {
        String place = Place.of(Faces.getRequest());
        Duration wait = limit.tryNow(email, place);
        if (!wait.isZero()) {
            Faces.setResponseStatus(TOO_MANY_REQUESTS);
            Faces.getResponse().setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            notices.wrong("password", texts.of("signin.wait", wait.toMinutes() + 1));
            return;
        }
        Optional<String> token = signIns.signIn(email, password);
        if (token.isEmpty()) {
            notices.wrong("password", texts.of("signin.wrong"));
            return;
        }
        limit.succeeded(email, place);
        enter(token.get());
    }

    private void enter(String token) throws IOException {
        HttpServletRequest request = Faces.getRequest();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        HttpServletResponse response = Faces.getResponse();
        cookie.write(response, token);
        Faces.redirect(request.getContextPath() + LocalAddress.of(from));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The page to go to afterwards, from the back office's own root on. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
