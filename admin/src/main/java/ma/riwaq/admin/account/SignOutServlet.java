package ma.riwaq.admin.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import ma.riwaq.account.SignIns;

/** Signs out: for good, also for a copied cookie. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    private SignIns signIns;

    @Inject
    private SignInCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        cookie.read(request).ifPresent(signIns::signOut);
        cookie.clear(response);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/sign-in");
    }
}
