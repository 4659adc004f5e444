package ma.riwaq.schedule;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OfEdition;
import ma.riwaq.programme.Session;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.venue.Room;

/** The place and time of a session. */
@Entity
public class Slot extends BaseEntity implements OfEdition, Placed {

    @NotNull
    @OneToOne(fetch = LAZY, optional = false)
    private Session session;

    @NotNull
    @Column(name = "held_on")
    private LocalDate day;

    @NotNull
    @Column(name = "starts")
    private LocalTime start;

    @Positive
    @Max(1440)
    private int minutes;

    @ManyToOne(fetch = LAZY)
    private Room room;

    /** For the persistence provider. */
    protected Slot() {}

    /** A place and time; the room may be null if only the time is known. */
    public Slot(Session session, LocalDate day, LocalTime start, int minutes, Room room) {
        this.session = session;
        this.day = day;
        this.start = start;
        this.minutes = minutes;
        this.room = room;
    }

    @Override
    public UUID getItem() {
        return session.getId();
    }

    @Override
    public Place getPlace() {
        return new Place(room, day, start, minutes);
    }

    @Override
    public void moveTo(Place place) {
        room = place.room();
        day = place.day();
        start = place.start();
        minutes = place.minutes();
    }

    /** When it starts, in local time. */
    public LocalDateTime getStartsAt() {
        return day.atTime(start);
    }

    /** When it ends, in local time, which may be on the next day. */
    public LocalDateTime getEndsAt() {
        return getStartsAt().plusMinutes(minutes);
    }

    /** Whether two slots share a moment; one that ends when the other starts does not. */
    public boolean overlaps(Slot other) {
        return getStartsAt().isBefore(other.getEndsAt()) && other.getStartsAt().isBefore(getEndsAt());
    }

    /** Whether two slots want the same room, which holds one session at a time, at the same moment. */
    public boolean clashesWith(Slot other) {
        return !equals(other) && room != null && room.equals(other.room) && !room.isSeveralAtOnce() && overlaps(other);
    }

    /** Whether it is on a day of its edition. */
    @AssertTrue(message = "{riwaq.day.outside}")
    public boolean isWithinEdition() {
        return day == null || session.getEdition().isHeldOn(day);
    }

    /** Whether its room is of the session's edition. */
    @AssertTrue(message = "{riwaq.other.edition}")
    public boolean isWithinOneEdition() {
        return room == null || room.getEdition().equals(session.getEdition());
    }

    public Session getSession() {
        return session;
    }

    @Override
    public Edition getEdition() {
        return session.getEdition();
    }

    /** The local day on which it starts. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Local time. */
    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    /** Its length. */
    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    /** Null if only the time is known. */
    public Room getRoom() {
        return room;
    }

    public void setRoom(Room room) {
        this.room = room;
    }
}
