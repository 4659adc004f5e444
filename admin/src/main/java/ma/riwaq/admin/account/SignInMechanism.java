package ma.riwaq.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.riwaq.account.Account;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.account.SignIns;
import ma.riwaq.admin.shared.Faults;

/**
 * Who makes a request: asked of the database each time, so that a copied cookie is dead once its owner signed out. Whoever
 * is not signed in is led to the sign-in page, and whoever has a password that somebody else made to the password page.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** What anybody may see. */
    private static final Set<String> OPEN =
            Set.of("/sign-in", "/invitation", "/jakarta.faces.resource", "/fonts", "/language", "/favicon.svg");

    /** Where programs show tokens instead of cookies, which another filter asks for. */
    private static final Set<String> PROGRAMS = Set.of("/api");

    /** What somebody with a made password may do. */
    private static final Set<String> BEFORE_PASSWORD = Set.of("/account/password", "/sign-out");

    @Inject
    private SignIns signIns;

    @Inject
    private SignInCookie cookie;

    @Inject
    private CurrentAccount current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isIn(PROGRAMS, request)) {
            return context.doNothing();
        }
        try {
            Optional<Account> account = cookie.read(request).flatMap(signIns::find);
            return account.isPresent()
                    ? signedIn(account.get(), request, response, context)
                    : stranger(request, response, context);
        } catch (RuntimeException e) {
            return failed(e, request, response, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuthenticationStatus signedIn(
            Account account, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        current.signIn(account);
        if (account.isMustChangePassword() && !isIn(OPEN, request) && !isIn(BEFORE_PASSWORD, request)) {
            response.sendRedirect(request.getContextPath() + "/account/password");
            return AuthenticationStatus.SEND_CONTINUE;
        }
        Set<String> roles = account.getRoles().stream().map(Role::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(account.getEmail(), roles);
    }

    private static AuthenticationStatus stranger(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        if (isIn(OPEN, request)) {
            return context.doNothing();
        }
        String query = request.getQueryString();
        String from = "GET".equals(request.getMethod()) ? path(request) + (query == null ? "" : "?" + query) : "/";
        response.sendRedirect(
                request.getContextPath() + "/sign-in?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The sign-in page itself is shown without the database; it says so when it is asked to sign in. */
    private static AuthenticationStatus failed(
            RuntimeException fault,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        Optional<Integer> status = Faults.status(fault);
        if (status.isEmpty()) {
            throw fault;
        }
        if (isIn(OPEN, request)) {
            return context.doNothing();
        }
        try {
            response.sendError(status.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isIn(Set<String> places, HttpServletRequest request) {
        String path = path(request);
        return places.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
