package ma.riwaq.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** When the fair is open to the public on one day. */
@Embeddable
public class OpeningHours implements Serializable {

    @NotNull
    @Column(name = "held_on")
    private LocalDate day;

    private LocalTime opens;

    private LocalTime closes;

    /** For the persistence provider. */
    protected OpeningHours() {}

    /** The hours of a day; both null on a day that is closed. */
    public OpeningHours(LocalDate day, LocalTime opens, LocalTime closes) {
        this.day = day;
        this.opens = opens;
        this.closes = closes;
    }

    /** Whether the fair closes after it opens, or either is unknown. */
    @AssertTrue(message = "{riwaq.closes.after.opening}")
    public boolean isInOrder() {
        return opens == null || closes == null || closes.isAfter(opens);
    }

    /** The day. */
    public LocalDate getDay() {
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours
                && Objects.equals(day, hours.day)
                && Objects.equals(opens, hours.opens)
                && Objects.equals(closes, hours.closes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, opens, closes);
    }

    /** Null on a day that is closed, or when not yet known. */
    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    /** Null on a day that is closed, or when not yet known. */
    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }
}
