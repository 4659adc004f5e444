package ma.riwaq.release;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.riwaq.edition.Edition;

/** That an earlier release was made current again. */
@Entity
@Table(name = "release_return")
public class ReleaseReturn implements Serializable {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @ManyToOne(fetch = LAZY, optional = false)
    private Release release;

    private int number;

    @Column(name = "instead_of")
    private int insteadOf;

    private String changelog;

    private String author;

    @Column(name = "returned_at")
    private Instant returnedAt;

    /** For the persistence provider. */
    protected ReleaseReturn() {}

    ReleaseReturn(Release release, Release instead, List<Change> changes, String author) {
        edition = release.getEdition();
        this.release = release;
        number = release.getNumber();
        insteadOf = instead.getNumber();
        changelog = ReleaseJson.write(changes);
        this.author = author;
        returnedAt = Instant.now();
    }

    /** The edition. */
    public Edition getEdition() {
        return edition;
    }

    /** The release that was made current. */
    public Release getRelease() {
        return release;
    }

    /** Its number. */
    public int getNumber() {
        return number;
    }

    /** Number of the release that was current before. */
    public int getInsteadOf() {
        return insteadOf;
    }

    /** What it changed for the public. */
    public List<Change> changes() {
        return ReleaseJson.changes(changelog);
    }

    /** Who did it. */
    public String getAuthor() {
        return author;
    }

    /** When. */
    public Instant getReturnedAt() {
        return returnedAt;
    }
}
