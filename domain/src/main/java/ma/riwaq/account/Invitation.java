package ma.riwaq.account;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The link by which somebody takes over their new account. Its token is only in the link; here is its SHA-256. */
@Entity
public class Invitation implements Serializable {

    /** How long a link holds. */
    public static final Duration HOLDS = Duration.ofDays(7);

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @OneToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "account_id", insertable = false, updatable = false)
    private Account account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** For the persistence provider. */
    protected Invitation() {}

    Invitation(Account account) {
        this.account = account;
        accountId = account.getId();
    }

    void renew(String hash, Instant now) {
        tokenHash = hash;
        madeAt = now;
        expiresAt = now.plus(HOLDS);
        usedAt = null;
    }

    void withdraw(Instant now) {
        expiresAt = now;
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    /** How it stands with the link. */
    public State getState() {
        if (isUsed()) {
            return State.USED;
        }
        boolean open = Instant.now().isBefore(expiresAt) && !account.isDisabled() && !account.isRemoved();
        return open ? State.OPEN : State.EXPIRED;
    }

    /** Whose it is. */
    public Account getAccount() {
        return account;
    }

    /** When the link was made. */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** Until when it holds. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** How it stands with a link. */
    public enum State {
        /** It can be used. */
        OPEN,
        /** It was used: the person has a password. */
        USED,
        /** It is too old, or was withdrawn. */
        EXPIRED,
        /** There is no such link. */
        UNKNOWN
    }
}
