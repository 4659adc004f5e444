package ma.riwaq.shared;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A thing that staff keep: it has its identity from the moment it is made, knows who changed it last, and a save of an
 * older copy of it is refused.
 */
@MappedSuperclass
@EntityListeners(ChangeStamp.class)
public abstract class BaseEntity implements Serializable {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    /** The identity, which never changes. */
    public UUID getId() {
        return id;
    }

    /** Takes the identity of a thing that was there before and is made again, before it is saved. */
    protected final void keepId(UUID kept) {
        id = kept;
    }

    /** How often it was saved; 0 until the first time. */
    public long getVersion() {
        return version;
    }

    /** Whether it was never saved. */
    public boolean isUnsaved() {
        return version == 0;
    }

    /** When it was last saved; null until then. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** The name of who saved it last; null if the system did. */
    public String getChangedBy() {
        return changedBy;
    }

    /** Whether it lies in the bin, from where it can be taken back for a short while. */
    public boolean isRemoved() {
        return removedAt != null;
    }

    /** When it was put in the bin; null while it is not there. */
    public Instant getRemovedAt() {
        return removedAt;
    }

    /** Lets the next save of this copy replace what somebody else saved meanwhile, which a person has seen and judged. */
    public void overrule(BaseEntity stored) {
        version = stored.version;
    }

    void stamp(Instant now, String author) {
        changedAt = now;
        changedBy = author;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof BaseEntity entity && id.equals(entity.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + id;
    }
}
