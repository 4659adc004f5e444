package ma.riwaq.admin.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import ma.riwaq.account.Accounts;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.shared.Lang;

/** The language switch: {@code /language/fr?from=/venue/rooms} remembers the choice and goes back. */
@WebServlet("/language/*")
public class LanguageServlet extends HttpServlet {

    @Inject
    private CurrentAccount current;

    @Inject
    private Accounts accounts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Lang> chosen =
                Lang.of(path == null ? "" : path.substring(1)).filter(CurrentLanguage.CHOICES::contains);
        if (chosen.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (current.isPresent()) {
            accounts.chooseLanguage(chosen.get());
        }
        Cookie cookie = new Cookie(CurrentLanguage.COOKIE, chosen.get().getCode());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        response.sendRedirect(request.getContextPath() + LocalAddress.of(request.getParameter("from")));
    }
}
