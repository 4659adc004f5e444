package ma.riwaq.venue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;
import ma.riwaq.shared.CleanText;

/** A time at which a room cannot be used. */
@Embeddable
public class Unavailability implements Serializable {

    @NotNull
    @Column(name = "starts_at")
    private LocalDateTime start;

    @NotNull
    @Column(name = "ends_at")
    private LocalDateTime end;

    @Size(max = 300)
    private String reason;

    /** For the persistence provider and forms. */
    public Unavailability() {}

    /** From a local time until, not including, another. */
    public Unavailability(LocalDateTime start, LocalDateTime end, String reason) {
        this.start = start;
        this.end = end;
        setReason(reason);
    }

    /** Whether it ends after it starts. */
    @AssertTrue(message = "{riwaq.ends.after.start}")
    public boolean isInOrder() {
        return start == null || end == null || end.isAfter(start);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unavailability time
                && Objects.equals(start, time.start)
                && Objects.equals(end, time.end)
                && Objects.equals(reason, time.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, reason);
    }

    /** Local time of the edition. */
    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    /** Local time of the edition; the room is free again from then on. */
    public LocalDateTime getEnd() {
        return end;
    }

    public void setEnd(LocalDateTime end) {
        this.end = end;
    }

    /** For staff; null if none is told. */
    public String getReason() {
        return reason;
    }

    public final void setReason(String reason) {
        this.reason = CleanText.line(reason);
    }
}
