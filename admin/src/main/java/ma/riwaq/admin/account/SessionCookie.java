package ma.riwaq.admin.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Keeps the cookie of the page state to https where there is https; web.xml says the rest of it. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private SignInCookie cookie;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(cookie.isSecure());
    }
}
