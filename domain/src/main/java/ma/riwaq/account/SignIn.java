package ma.riwaq.account;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** A browser in which somebody is signed in. Its token is only in the browser's cookie; here is its SHA-256. */
@Entity
@Table(name = "sign_in")
public class SignIn implements Serializable {

    /** Signed out for good after this time without a request. */
    static final Duration IDLE = Duration.ofHours(8);

    /** And at the latest after this. */
    static final Duration LONGEST = Duration.ofDays(3);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = LAZY, optional = false)
    private Account account;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For the persistence provider. */
    protected SignIn() {}

    SignIn(String tokenHash, Account account, Instant now) {
        this.tokenHash = tokenHash;
        this.account = account;
        createdAt = now;
        seen(now);
    }

    final void seen(Instant now) {
        lastSeenAt = now;
        Instant end = createdAt.plus(LONGEST);
        Instant idle = now.plus(IDLE);
        expiresAt = idle.isBefore(end) ? idle : end;
    }

    boolean seenLongAgo(Instant now) {
        return lastSeenAt.plus(Duration.ofMinutes(1)).isBefore(now);
    }

    boolean holdsAt(Instant now) {
        return now.isBefore(expiresAt) && !account.isDisabled() && !account.isRemoved();
    }

    /** Who is signed in. */
    public Account getAccount() {
        return account;
    }
}
