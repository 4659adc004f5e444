package ma.riwaq.admin.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** Keeps the cookie of the page state from scripts, from other sites, and to https where there is https. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private SignInCookie cookie;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig config = event.getServletContext().getSessionCookieConfig();
        config.setHttpOnly(true);
        config.setSecure(cookie.isSecure());
        config.setAttribute("SameSite", "Lax");
    }
}
