package ma.riwaq.conflict;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.BaseEntity;

/** Somebody's decision to live with a conflict, as long as neither of its sides changes. */
@Entity
public class Acceptance extends BaseEntity {

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @NotBlank
    private String fingerprint;

    @NotBlank
    @Size(max = 500)
    private String reason;

    @Column(name = "accepted_by")
    private String author;

    @NotNull
    @Column(name = "accepted_at")
    private Instant time;

    /** For the persistence provider. */
    protected Acceptance() {}

    Acceptance(Edition edition, Conflict conflict, String reason, String author, Instant time) {
        this.edition = edition;
        this.fingerprint = conflict.fingerprint();
        this.reason = reason;
        this.author = author;
        this.time = time;
    }

    public Edition getEdition() {
        return edition;
    }

    /** The fingerprint of the conflict, which also holds the state of both sides. */
    public String getFingerprint() {
        return fingerprint;
    }

    /** Why it is well as it is. */
    public String getReason() {
        return reason;
    }

    /** The name of who decided it; null if the system did. */
    public String getAuthor() {
        return author;
    }

    /** When it was decided. */
    public Instant getTime() {
        return time;
    }
}
