package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Optional;
import ma.riwaq.account.Account;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Tokens;
import ma.riwaq.admin.shared.Place;
import ma.riwaq.admin.shared.SignInLimit;

/** Lets a program in that shows a token, before anything else is looked at. No cookie counts here, so no form of another site does. */
@Provider
@PreMatching
@ApplicationScoped
public class BearerFilter implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    @Inject
    private Tokens tokens;

    @Inject
    private CurrentAccount current;

    @Inject
    private SignInLimit limit;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ProblemMapper problems;

    @Override
    public void filter(ContainerRequestContext context) {
        if (RootResource.DESCRIPTION.equals(context.getUriInfo().getPath())) {
            return;
        }
        try {
            String header = context.getHeaderString(HttpHeaders.AUTHORIZATION);
            Optional<Account> account = Optional.ofNullable(header)
                    .filter(sent -> sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                    .flatMap(sent -> tokens.find(sent.substring(SCHEME.length()).strip()));
            account.ifPresentOrElse(current::signIn, () -> context.abortWith(stranger(header)));
        } catch (RuntimeException e) {
            context.abortWith(problems.toResponse(e));
        }
    }

    private Response stranger(String header) {
        if (header != null) {
            Duration wait = limit.tryToken(Place.of(request));
            if (!wait.isZero()) {
                return problems.answer(new Problem(Problem.Kind.TOO_MANY))
                        .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                        .build();
            }
        }
        String error = header == null ? "" : ", error=\"invalid_token\"";
        return problems.answer(new Problem(Problem.Kind.UNAUTHORIZED))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"riwaq\"" + error)
                .build();
    }
}
