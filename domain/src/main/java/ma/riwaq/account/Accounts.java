package ma.riwaq.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** Who may sign in, and with what roles. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    private Store store;

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentAccount current;

    /** The account of an identity. */
    @Allowed(Role.ADMINISTRATOR)
    public Optional<Account> find(UUID id) {
        return store.find(Account.class, id);
    }

    /** A part of the list. */
    @Allowed(Role.ADMINISTRATOR)
    public Page<Account> page(Paging paging) {
        return store.page(Account.class, List.of(), paging, "sortArabic", "email");
    }

    /**
     * Saves an account; throws {@link Refusal} when the address is taken, when a contributor would have no organisation,
     * or when the last administrator would lose the role.
     */
    @Allowed(Role.ADMINISTRATOR)
    public Account save(Account account) {
        store.refuseTaken("email", account, account.getEmail(), List.of(Condition.equal("email", account.getEmail())));
        if (account.has(Role.CONTRIBUTOR) && account.getOrganisationId() == null) {
            throw new Refusal("organisation.missing");
        }
        if (account.isDisabled() || !account.has(Role.ADMINISTRATOR)) {
            keepAnAdministrator(account.getId());
        }
        Account saved = store.save(account);
        if (saved.isDisabled()) {
            signIns.signOutEverywhere(saved);
        }
        return saved;
    }

    /** Makes a new password for somebody, signs them out everywhere and gives it, once. */
    @Allowed(Role.ADMINISTRATOR)
    public String resetPassword(UUID id) {
        Account account = store.find(Account.class, id).orElseThrow();
        String password = Passwords.random();
        account.replacePassword(password);
        signIns.signOutEverywhere(account);
        return password;
    }

    /** Replaces one's own password, and signs every browser out; throws {@link Refusal} if the old one is wrong. */
    public void changeOwnPassword(String old, String chosen) {
        Account account =
                store.find(Account.class, current.getAccount().getId()).orElseThrow();
        if (!account.accepts(old)) {
            throw new Refusal("password.wrong");
        }
        account.choosePassword(chosen);
        signIns.signOutEverywhere(account);
    }

    /** Keeps the language of the back office for whoever is signed in. */
    public void chooseLanguage(Lang lang) {
        store.find(Account.class, current.getAccount().getId())
                .ifPresent(account -> account.setInterfaceLanguage(lang));
    }

    /** Removes an account; throws {@link Refusal} for one's own and for the last administrator's. */
    @Allowed(Role.ADMINISTRATOR)
    public void remove(UUID id) {
        if (current.isPresent() && current.getAccount().getId().equals(id)) {
            throw new Refusal("account.own");
        }
        keepAnAdministrator(id);
        store.find(Account.class, id).ifPresent(signIns::signOutEverywhere);
        store.remove(Account.class, id);
    }

    /** Takes a removed account back. */
    @Allowed(Role.ADMINISTRATOR)
    public boolean restore(UUID id) {
        return store.restore(Account.class, id);
    }

    private void keepAnAdministrator(UUID without) {
        boolean another = store.list(Account.class, List.of()).stream()
                .anyMatch(account ->
                        !account.getId().equals(without) && account.has(Role.ADMINISTRATOR) && !account.isDisabled());
        if (!another) {
            throw new Refusal("account.last.administrator");
        }
    }
}
