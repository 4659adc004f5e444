package ma.riwaq.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import ma.riwaq.shared.Refusal;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final Account account = new Account(" Salma@Example.MA ", "سلمى", Set.of(Role.EDITOR), "first password");

    @Test
    void foldsItsAddress() {
        assertThat(account.getEmail()).isEqualTo("salma@example.ma");
    }

    @Test
    void acceptsOnlyItsPassword() {
        assertThat(account.accepts("first password")).isTrue();
        assertThat(account.accepts("First password")).isFalse();
        assertThat(account.accepts(null)).isFalse();
        assertThat(account.accepts("x".repeat(100_000))).isFalse();
    }

    @Test
    void acceptsNothingWhenDisabled() {
        account.setDisabled(true);
        assertThat(account.accepts("first password")).isFalse();
    }

    @Test
    void mustReplaceAPasswordThatSomebodyElseMade() {
        assertThat(account.isMustChangePassword()).isTrue();
        account.choosePassword("كلمة سر طويلة بما يكفي");
        assertThat(account.isMustChangePassword()).isFalse();
        assertThat(account.accepts("كلمة سر طويلة بما يكفي")).isTrue();
    }

    @Test
    void refusesAShortPassword() {
        assertThatThrownBy(() -> account.choosePassword("short"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("password.short"));
    }

    @Test
    void makesPasswordsThatDiffer() {
        assertThat(Passwords.random()).matches("([2-9a-z]{4}-){3}[2-9a-z]{4}").isNotEqualTo(Passwords.random());
    }
}
