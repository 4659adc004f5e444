package ma.riwaq.account;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What lets a program work in the name of an account, until a day or until somebody revokes it. */
@Entity
public class Token implements Serializable {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = LAZY, optional = false)
    private Account account;

    private String name;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For the persistence provider. */
    protected Token() {}

    Token(Account account, String name, String hash, Instant now, Duration life) {
        this.account = account;
        this.name = name;
        this.hash = hash;
        createdAt = now;
        expiresAt = now.plus(life);
    }

    boolean holdsAt(Instant now) {
        return now.isBefore(expiresAt) && !account.isDisabled() && !account.isRemoved();
    }

    /** Remembers the use, to the minute: a program that asks a hundred times a second writes once. */
    void usedAt(Instant now) {
        if (lastUsedAt == null || lastUsedAt.plus(Duration.ofMinutes(1)).isBefore(now)) {
            lastUsedAt = now;
        }
    }

    /** The identity, which opens nothing. */
    public UUID getId() {
        return id;
    }

    /** In whose name the program works. */
    public Account getAccount() {
        return account;
    }

    /** What its owner calls it, such as the program that holds it. */
    public String getName() {
        return name;
    }

    /** When it was made. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When it was last used, to the minute; null if never. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }

    /** From when on it opens nothing. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Whether its time is over. */
    public boolean isExpired() {
        return !Instant.now().isBefore(expiresAt);
    }
}
