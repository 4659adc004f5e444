package ma.riwaq.release;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.LocalizedText;

/** That the draft is to be released at a time. Some node claims it once the time has come, and no other after it. */
@Entity
@Table(name = "release_plan")
public class ReleasePlan implements Serializable {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @Column(name = "due_at")
    private LocalDateTime dueAt;

    private LocalizedText note = LocalizedText.EMPTY;

    private String author;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @ManyToOne(fetch = LAZY)
    private Release release;

    private String failure;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    /** For the persistence provider. */
    protected ReleasePlan() {}

    ReleasePlan(Edition edition, LocalDateTime dueAt, LocalizedText note, String author) {
        this.edition = edition;
        this.dueAt = dueAt;
        this.note = note == null ? LocalizedText.EMPTY : note;
        this.author = author;
        plannedAt = Instant.now();
    }

    /** Whether nothing came of it yet, and it was not cancelled. */
    public boolean isOpen() {
        return claimedAt == null && cancelledAt == null;
    }

    /** Whether its time has come, by the clocks of the fair. */
    boolean isDue(Instant now) {
        return !getInstant().isAfter(now);
    }

    /** When its time comes, by the rules that the edition's zone has now. */
    Instant getInstant() {
        return FairTime.at(dueAt, edition.getZoneId()).toInstant();
    }

    void cancel(String by) {
        cancelledAt = Instant.now();
        cancelledBy = by;
    }

    void succeed(Release made) {
        release = made;
    }

    void fail(String reason) {
        failure = reason;
    }

    /** The identity. */
    public UUID getId() {
        return id;
    }

    /** The edition whose draft is to be released. */
    public Edition getEdition() {
        return edition;
    }

    /** When, in the edition's local time. */
    public LocalDateTime getDueAt() {
        return dueAt;
    }

    /** What will be said of the release. */
    public LocalizedText getNote() {
        return note;
    }

    /** Who planned it: the release is theirs. */
    public String getAuthor() {
        return author;
    }

    /** When it was planned. */
    public Instant getPlannedAt() {
        return plannedAt;
    }

    /** Number of the release that came of it; null if none did. */
    public Integer getNumber() {
        return release == null ? null : release.getNumber();
    }

    /** Why no release came of it: the reason of a refusal; null if that did not happen. */
    public String getFailure() {
        return failure;
    }

    /** Who cancelled it; null if nobody did. */
    public String getCancelledBy() {
        return cancelledBy;
    }

    /** Whether it was cancelled. */
    public boolean isCancelled() {
        return cancelledAt != null;
    }
}
