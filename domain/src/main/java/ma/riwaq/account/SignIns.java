package ma.riwaq.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.LocalizedText;

/**
 * Signing in and out. A sign-in is a row, so that signing out, disabling an account or changing a password ends it on
 * every node at once, also for a copied cookie.
 */
@ApplicationScoped
@Transactional
public class SignIns {

    private static final String BY_EMAIL = "SELECT a FROM Account a WHERE a.email = :email AND a.removedAt IS NULL";
    private static final String FORGET = "DELETE FROM SignIn s WHERE s.account.id = :account";
    private static final String SWEEP = "DELETE FROM SignIn s WHERE s.expiresAt < :now";

    @Inject
    private EntityManager em;

    @Inject
    private Event<Act> acts;

    /**
     * Signs somebody in.
     *
     * @return the token for the browser's cookie; empty for a wrong password, an unknown or a disabled account, which
     *     all take the same time
     */
    public Optional<String> signIn(String email, String password) {
        String folded = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = em.createQuery(BY_EMAIL, Account.class)
                .setParameter("email", folded)
                .getResultStream()
                .findFirst();
        if (account.isEmpty()) {
            Passwords.matches(password, null);
            // not what was typed as an address: it may be a password
            acts.fire(Act.of(Act.Kind.SIGN_IN_FAILED, null, null, LocalizedText.EMPTY, null));
            return Optional.empty();
        }
        if (!account.get().accepts(password)) {
            tell(Act.Kind.SIGN_IN_FAILED, account.get(), null);
            return Optional.empty();
        }
        tell(Act.Kind.SIGNED_IN, account.get(), account.get());
        return Optional.of(open(account.get()));
    }

    private void tell(Act.Kind kind, Account account, Account by) {
        acts.fire(new Act(
                kind,
                Account.class.getSimpleName(),
                account.getId(),
                account.getLabel(),
                null,
                by == null ? null : by.getId(),
                by == null ? null : by.getName()));
    }

    private String open(Account account) {
        em.createQuery(SWEEP).setParameter("now", Instant.now()).executeUpdate();
        String token = Secrets.random();
        em.persist(new SignIn(Secrets.hash(token), account, Instant.now()));
        return token;
    }

    /** Whose browser holds a token; empty for a token that is unknown, signed out or too old. */
    public Optional<Account> find(String token) {
        if (token == null || token.isEmpty() || token.length() > 100) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        SignIn signIn = em.find(SignIn.class, Secrets.hash(token));
        if (signIn == null || !signIn.holdsAt(now)) {
            return Optional.empty();
        }
        if (signIn.seenLongAgo(now)) {
            signIn.seen(now);
        }
        return Optional.of(signIn.getAccount());
    }

    /** Signs a browser out. */
    public void signOut(String token) {
        SignIn signIn = token == null ? null : em.find(SignIn.class, Secrets.hash(token));
        if (signIn != null) {
            tell(Act.Kind.SIGNED_OUT, signIn.getAccount(), signIn.getAccount());
            em.remove(signIn);
        }
    }

    /** Signs an account out everywhere. */
    public void signOutEverywhere(Account account) {
        em.createQuery(FORGET).setParameter("account", account.getId()).executeUpdate();
    }
}
