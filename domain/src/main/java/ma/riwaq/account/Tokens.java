package ma.riwaq.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Refusal;

/** The tokens of programs. Everybody keeps their own; administrators keep everybody's. */
@ApplicationScoped
@Transactional
public class Tokens {

    /** The longest life of a token, in days. */
    public static final int LONGEST_DAYS = 730;

    /** How many an account may hold. */
    public static final int MOST = 20;

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 100;

    private static final String OF_ACCOUNT =
            "SELECT t FROM Token t WHERE t.account.id = :account ORDER BY t.createdAt DESC";
    private static final String BY_HASH = "SELECT t FROM Token t JOIN FETCH t.account WHERE t.hash = :hash";

    @Inject
    private EntityManager em;

    @Inject
    private CurrentAccount current;

    @Inject
    private Event<Act> acts;

    /** The tokens of an account, the latest first. */
    public List<Token> of(UUID account) {
        requireOwner(account);
        return em.createQuery(OF_ACCOUNT, Token.class)
                .setParameter("account", account)
                .getResultList();
    }

    /**
     * Makes a token for an account.
     *
     * @param name what it is for
     * @param days how long it holds, from 1 to {@link #LONGEST_DAYS}
     * @return the token, which is never shown again
     * @throws Refusal without a name, for another length of life, and if the account has enough of them
     */
    public String make(UUID account, String name, int days) {
        requireOwner(account);
        String cleaned = CleanText.line(name);
        if (cleaned == null || cleaned.length() > LONGEST_NAME) {
            throw new Refusal("name.token", LONGEST_NAME);
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Refusal("days.token", LONGEST_DAYS);
        }
        if (of(account).size() >= MOST) {
            throw new Refusal("name.tokens", MOST);
        }
        String token = Secrets.TOKEN + Secrets.random();
        Account owner = em.find(Account.class, account);
        em.persist(new Token(owner, cleaned, Secrets.hash(token), Instant.now(), Duration.ofDays(days)));
        acts.fire(Act.of(Act.Kind.TOKEN_MADE, Account.class.getSimpleName(), account, owner.getLabel(), null));
        return token;
    }

    /** Lets a token open nothing from now on. */
    public void revoke(UUID id) {
        Token token = em.find(Token.class, id);
        if (token != null) {
            requireOwner(token.getAccount().getId());
            em.remove(token);
            Account owner = token.getAccount();
            acts.fire(Act.of(
                    Act.Kind.TOKEN_REVOKED, Account.class.getSimpleName(), owner.getId(), owner.getLabel(), null));
        }
    }

    /** In whose name a program works that shows this; empty for what is unknown, revoked or too old. */
    public Optional<Account> find(String secret) {
        if (secret == null || !secret.startsWith(Secrets.TOKEN) || secret.length() > 100) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        Optional<Token> token = em.createQuery(BY_HASH, Token.class)
                .setParameter("hash", Secrets.hash(secret))
                .getResultStream()
                .findFirst()
                .filter(found -> found.holdsAt(now));
        token.ifPresent(found -> found.usedAt(now));
        return token.map(Token::getAccount);
    }

    private void requireOwner(UUID account) {
        boolean own = current.isPresent() && current.getAccount().getId().equals(account);
        if (!own && !current.mayActAs(Role.ADMINISTRATOR)) {
            throw new NotAllowedException("tokens of another account");
        }
    }
}
