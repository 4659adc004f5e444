package ma.riwaq.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links by which people take over their accounts. */
@InContainer
class InvitationsIT {

    private static final String PASSWORD = "une phrase à moi";

    @Inject
    private Given given;

    @Inject
    private Accounts accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private SignIns signIns;

    @Inject
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private Account account;
    private String token;

    @BeforeEach
    void somebodyInvited() {
        given.atWork(Role.ADMINISTRATOR);
        accounts.save(
                new Account(Codes.random() + "@example.ma", "مديرة", Set.of(Role.ADMINISTRATOR), "keeps the keys"));
        account = new Account(Codes.random() + "@example.ma", "سلمى", Set.of(Role.EDITOR), Passwords.random());
        token = invitations.invite(account);
    }

    private Invitation.State state(String of) {
        return invitations.find(of).map(Invitation::getState).orElse(Invitation.State.UNKNOWN);
    }

    private void closed(String link) {
        assertThatThrownBy(() -> invitations.follow(link, "Salma", PASSWORD, Lang.FR))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("invitation.closed"));
    }

    @Test
    void aLinkHoldsForSevenDaysAndOnce() {
        Invitation invitation = invitations.find(token).orElseThrow();
        Instant week = Instant.now().plus(7, ChronoUnit.DAYS);
        assertThat(invitation.getExpiresAt()).isBetween(week.minusSeconds(60), week);
        assertThat(state(token)).isEqualTo(Invitation.State.OPEN);
        invitations.follow(token, "Salma El Fassi", PASSWORD, Lang.FR);
        assertThat(state(token)).isEqualTo(Invitation.State.USED);
        closed(token);
        String cookie = signIns.signIn(account.getEmail(), PASSWORD).orElseThrow();
        assertThat(signIns.find(cookie)).hasValueSatisfying(found -> {
            assertThat(found.getName()).isEqualTo("Salma El Fassi");
            assertThat(found.isMustChangePassword()).isFalse();
        });
        assertThatThrownBy(() -> invitations.renew(account.getId())).isInstanceOf(Refusal.class);
    }

    @Test
    void aRefusedPasswordOrNameLeavesTheLinkOpen() {
        assertThatThrownBy(() -> invitations.follow(token, "Salma", "short", Lang.FR))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> invitations.follow(token, " ", PASSWORD, Lang.FR))
                .isInstanceOf(Refusal.class);
        assertThat(state(token)).isEqualTo(Invitation.State.OPEN);
    }

    @Test
    void onlyItsHashIsKept() {
        assertThat(em.createNativeQuery("SELECT token_hash FROM invitation WHERE token_hash = ?")
                        .setParameter(1, token)
                        .getResultList()
                        .size())
                .isZero();
        assertThat(token).hasSizeGreaterThan(40);
    }

    @Test
    void aNewLinkEndsTheOneBeforeAndAWithdrawnOneIsOver() {
        String renewed = invitations.renew(account.getId());
        assertThat(state(token)).isEqualTo(Invitation.State.UNKNOWN);
        closed(token);
        invitations.withdraw(account.getId());
        assertThat(state(renewed)).isEqualTo(Invitation.State.EXPIRED);
        closed(renewed);
        assertThat(state(invitations.renew(account.getId()))).isEqualTo(Invitation.State.OPEN);
    }

    @Test
    void anOldLinkOrOneOfADisabledAccountIsOver() throws Exception {
        transaction.begin();
        em.createNativeQuery("UPDATE invitation SET expires_at = made_at WHERE account_id = ?")
                .setParameter(1, account.getId())
                .executeUpdate();
        transaction.commit();
        closed(token);
        String renewed = invitations.renew(account.getId());
        Account disabled = accounts.find(account.getId()).orElseThrow();
        disabled.setDisabled(true);
        accounts.save(disabled);
        closed(renewed);
        closed(null);
        closed("made up");
        closed("x".repeat(100_000));
    }

    @Test
    void aContributorHasAnOrganisation() {
        account.setRoles(Set.of(Role.CONTRIBUTOR));
        assertThatThrownBy(() -> accounts.save(account))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("organisation.missing"));
    }
}
