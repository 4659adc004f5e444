package ma.riwaq.release;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Lets whoever has a token look at the public site as of a release for a while. */
@Entity
@Table(name = "release_preview")
public class ReleasePreview implements Serializable {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = LAZY, optional = false)
    private Release release;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For the persistence provider. */
    protected ReleasePreview() {}

    ReleasePreview(String tokenHash, Release release, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.release = release;
        this.expiresAt = expiresAt;
    }

    /** The release that is looked at. */
    public Release getRelease() {
        return release;
    }

    /** Until when the token opens it. */
    public Instant getExpiresAt() {
        return expiresAt;
    }
}
