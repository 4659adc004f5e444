package ma.riwaq.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** Links by which people take over the accounts that were made for them: for seven days, once. */
@ApplicationScoped
@Transactional
public class Invitations {

    private static final String BY_HASH = "SELECT i FROM Invitation i WHERE i.tokenHash = :hash";

    @Inject
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    /**
     * Saves a new account and invites its person.
     *
     * @return the token of the link, which is kept nowhere
     * @throws Refusal as {@link Accounts#save} does
     */
    @Allowed(Role.ADMINISTRATOR)
    public String invite(Account account) {
        return renew(accounts.save(account).getId());
    }

    /**
     * Makes a new link; the one before no longer holds.
     *
     * @return the token of the link, which is kept nowhere
     * @throws Refusal once the person has taken over the account
     */
    @Allowed(Role.ADMINISTRATOR)
    public String renew(UUID accountId) {
        Account account = store.find(Account.class, accountId).orElseThrow();
        Invitation invitation = of(accountId).orElseGet(() -> new Invitation(account));
        if (invitation.isUsed()) {
            throw new Refusal("invitation.used");
        }
        String token = Secrets.random();
        invitation.renew(Secrets.hash(token), Instant.now());
        em.persist(invitation);
        return token;
    }

    /** Lets the link of an account no longer hold. */
    @Allowed(Role.ADMINISTRATOR)
    public void withdraw(UUID accountId) {
        of(accountId).ifPresent(invitation -> invitation.withdraw(Instant.now()));
    }

    /** The invitation of an account; empty if nobody was invited. */
    @Allowed(Role.ADMINISTRATOR)
    public Optional<Invitation> of(UUID accountId) {
        return Optional.ofNullable(em.find(Invitation.class, accountId));
    }

    /** The invitation of a token; empty if there is none. */
    public Optional<Invitation> find(String token) {
        return find(token, LockModeType.NONE);
    }

    /**
     * Takes over the account with a name and a password.
     *
     * @param lang the language in which they read the invitation, and will read the back office
     * @return the account
     * @throws Refusal for a link that does not hold, a missing name, or a password that is too short or too long
     */
    public Account follow(String token, String name, String password, Lang lang) {
        Invitation invitation = find(token, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.getState() == Invitation.State.OPEN)
                .orElseThrow(() -> new Refusal("invitation.closed"));
        if (CleanText.line(name) == null) {
            throw new Refusal("name.missing");
        }
        Account account = invitation.getAccount();
        account.setName(name);
        account.choosePassword(password);
        account.setInterfaceLanguage(lang);
        invitation.use(Instant.now());
        signIns.signOutEverywhere(account);
        return account;
    }

    private Optional<Invitation> find(String token, LockModeType lock) {
        if (token == null || token.isEmpty() || token.length() > 100) {
            return Optional.empty();
        }
        return em.createQuery(BY_HASH, Invitation.class)
                .setParameter("hash", Secrets.hash(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
