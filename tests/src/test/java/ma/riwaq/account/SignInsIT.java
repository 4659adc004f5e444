package ma.riwaq.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class SignInsIT {

    @Inject
    private Given given;

    @Inject
    private CurrentAccount current;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    private Account account;

    @BeforeEach
    void anAccount() {
        given.atWork(Role.ADMINISTRATOR);
        accounts.save(
                new Account(Codes.random() + "@example.ma", "مديرة", Set.of(Role.ADMINISTRATOR), "keeps the keys"));
        account = accounts.save(
                new Account(Codes.random() + "@example.ma", "سلمى", Set.of(Role.EDITOR), "a first password"));
    }

    @Test
    void aTokenStandsForTheAccountUntilSignOut() {
        String token = signIns.signIn(" " + account.getEmail().toUpperCase(Locale.ROOT), "a first password")
                .orElseThrow();
        assertThat(signIns.find(token)).contains(account);
        signIns.signOut(token);
        assertThat(signIns.find(token)).isEmpty();
    }

    @Test
    void wrongAndUnknownAreRefusedAlike() {
        assertThat(signIns.signIn(account.getEmail(), "another password")).isEmpty();
        assertThat(signIns.signIn("nobody@example.ma", "a first password")).isEmpty();
        assertThat(signIns.signIn(null, null)).isEmpty();
        assertThat(signIns.find("made up")).isEmpty();
        assertThat(signIns.find(null)).isEmpty();
    }

    @Test
    void disablingAnAccountEndsItsSignIns() {
        String token = signIns.signIn(account.getEmail(), "a first password").orElseThrow();
        Account changed = accounts.find(account.getId()).orElseThrow();
        changed.setDisabled(true);
        accounts.save(changed);
        assertThat(signIns.find(token)).isEmpty();
        assertThat(signIns.signIn(account.getEmail(), "a first password")).isEmpty();
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneAtTheNextRequest() {
        String token = signIns.signIn(account.getEmail(), "a first password").orElseThrow();
        Account changed = accounts.find(account.getId()).orElseThrow();
        changed.setRoles(Set.of(Role.PUBLISHER));
        accounts.save(changed);
        assertThat(signIns.find(token))
                .hasValueSatisfying(found -> assertThat(found.getRoles()).containsExactly(Role.PUBLISHER));
    }

    @Test
    void aNewPasswordEndsEverySignIn() {
        String token = signIns.signIn(account.getEmail(), "a first password").orElseThrow();
        current.signIn(account);
        assertThatThrownBy(() -> accounts.changeOwnPassword("not the old one", "a second password"))
                .isInstanceOf(Refusal.class);
        assertThat(signIns.find(token)).isPresent();
        accounts.changeOwnPassword("a first password", "a second password");
        assertThat(signIns.find(token)).isEmpty();
        assertThat(signIns.signIn(account.getEmail(), "a second password")).isPresent();
    }

    @Test
    void onlyAdministratorsKeepAccounts() {
        given.atWork(Role.EDITOR, Role.PUBLISHER);
        assertThatThrownBy(() -> accounts.save(account)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> accounts.resetPassword(account.getId())).isInstanceOf(NotAllowedException.class);
    }
}
