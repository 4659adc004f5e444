package ma.riwaq.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Set;
import ma.riwaq.history.History;
import ma.riwaq.history.HistoryEntry;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class TokensIT {

    @Inject
    private Given given;

    @Inject
    private CurrentAccount current;

    @Inject
    private Accounts accounts;

    @Inject
    private Tokens tokens;

    @Inject
    private History history;

    @Inject
    private SavedFilters filters;

    @Inject
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private Account account;

    @BeforeEach
    void anAccount() {
        given.atWork(Role.ADMINISTRATOR);
        account = accounts.save(new Account(Codes.random() + "@example.ma", "سلمى", Set.of(Role.EDITOR), "a password"));
        current.signIn(account);
    }

    @Test
    void standsForItsAccountUntilItIsRevoked() {
        String token = tokens.make(account.getId(), "  استيراد ", 30);

        assertThat(tokens.find(token)).contains(account);
        assertThat(tokens.of(account.getId())).singleElement().satisfies(kept -> {
            assertThat(kept.getName()).isEqualTo("استيراد");
            assertThat(kept.getLastUsedAt()).isNotNull();
            assertThat(kept.isExpired()).isFalse();
        });
        tokens.revoke(tokens.of(account.getId()).get(0).getId());
        assertThat(tokens.find(token)).isEmpty();
        given.atWork(Role.ADMINISTRATOR);
        assertThat(history.of(account.getId(), new Paging(null, null, false, 0, 2))
                        .items())
                .extracting(HistoryEntry::getAct)
                .containsExactly(Act.Kind.TOKEN_REVOKED, Act.Kind.TOKEN_MADE);
    }

    @Test
    void endsWithItsTimeAndWithItsAccount() throws Exception {
        String token = tokens.make(account.getId(), "import", 1);
        transaction.begin();
        em.createQuery("UPDATE Token t SET t.expiresAt = :now WHERE t.account.id = :account")
                .setParameter("now", Instant.now())
                .setParameter("account", account.getId())
                .executeUpdate();
        transaction.commit();
        assertThat(tokens.find(token)).isEmpty();

        String another = tokens.make(account.getId(), "import", 1);
        given.atWork(Role.ADMINISTRATOR);
        accounts.save(new Account(
                Codes.random() + "@example.ma", "مديرة", Set.of(Role.ADMINISTRATOR), "keeps the keys of the house"));
        Account disabled = accounts.find(account.getId()).orElseThrow();
        disabled.setDisabled(true);
        accounts.save(disabled);
        assertThat(tokens.find(another)).isEmpty();
    }

    @Test
    void isNoBusinessOfOthers() {
        tokens.make(account.getId(), "import", 1);
        Token kept = tokens.of(account.getId()).get(0);
        given.atWork(Role.EDITOR, Role.PUBLISHER);

        assertThatThrownBy(() -> tokens.of(account.getId())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> tokens.make(account.getId(), "import", 1)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> tokens.revoke(kept.getId())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isRefusedWithoutNameOrEnd() {
        assertThatThrownBy(() -> tokens.make(account.getId(), " ", 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tokens.make(account.getId(), "import", 0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tokens.make(account.getId(), "import", 100_000))
                .isInstanceOf(Refusal.class);
        assertThat(tokens.find("riwaq_made-up")).isEmpty();
        assertThat(tokens.find(null)).isEmpty();
    }

    @Test
    void aFilterIsOnesOwn() {
        filters.add("/programme/sessions", "اليوم الأول", "day=2027-04-30");
        filters.add("/programme/sessions", "اليوم الأول", "day=2027-05-01");
        SavedFilter saved = filters.of("/programme/sessions").get(0);
        assertThat(saved.getQuery()).isEqualTo("day=2027-05-01");
        filters.rename(saved.getId(), "اليوم الثاني");
        assertThat(filters.of("/programme/sessions"))
                .extracting(SavedFilter::getName)
                .containsExactly("اليوم الثاني");

        current.signIn(accounts.save(other()));
        filters.forget(saved.getId());
        assertThat(filters.of("/programme/sessions")).isEmpty();
        current.signIn(account);
        assertThat(filters.of("/programme/sessions")).hasSize(1);
        filters.forget(saved.getId());
        assertThat(filters.of("/programme/sessions")).isEmpty();
    }

    private Account other() {
        given.atWork(Role.ADMINISTRATOR);
        return new Account(Codes.random() + "@example.ma", "أمينة", Set.of(Role.EDITOR), "a password");
    }
}
