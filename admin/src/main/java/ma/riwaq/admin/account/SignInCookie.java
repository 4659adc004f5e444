package ma.riwaq.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that holds the token of a sign-in: out of reach of scripts, of other sites, and of plain http where there is https. */
@ApplicationScoped
public class SignInCookie {

    @Inject
    @ConfigProperty(name = "riwaq.admin.url")
    private Optional<String> adminUrl;

    @Inject
    @ConfigProperty(name = "riwaq.public.url")
    private Optional<String> publicUrl;

    /** Whether staff reach the back office by https. */
    public boolean isSecure() {
        return adminUrl.or(() -> publicUrl).orElse("").startsWith("https:");
    }

    /** The token that a browser sent; empty if none. */
    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> name().equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Gives a token to the browser, until it is closed. */
    public void write(HttpServletResponse response, String token) {
        response.addCookie(cookie(token, -1));
    }

    /** Takes it away. */
    public void clear(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private String name() {
        return isSecure() ? "__Host-riwaq" : "riwaq";
    }

    private Cookie cookie(String token, int age) {
        Cookie cookie = new Cookie(name(), token);
        cookie.setPath("/"); // as the __Host- prefix asks
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(age);
        return cookie;
    }
}
