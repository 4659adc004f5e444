package ma.riwaq.admin.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import ma.riwaq.programme.Session;
import ma.riwaq.schedule.Slot;
import ma.riwaq.venue.Room;

/** The place and time of a session in its form: either nothing, or a day, a start and a length. */
public class SlotForm implements Serializable {

    private final Session session;
    private final Slot stored;
    private LocalDate day;
    private LocalTime start;
    private Integer minutes;
    private Room room;

    /** Begins with what is stored; null if that is nothing. */
    public SlotForm(Session session, Slot stored) {
        this.session = session;
        this.stored = stored;
        if (stored != null) {
            day = stored.getDay();
            start = stored.getStart();
            minutes = stored.getMinutes();
            room = stored.getRoom();
        }
    }

    /** Whether nothing was told. */
    public boolean isEmpty() {
        return day == null && start == null && minutes == null && room == null;
    }

    /** Whether enough was told for a place and time. */
    public boolean isComplete() {
        return day != null && start != null && minutes != null;
    }

    /** What is to be saved; null if it has no place and time, or not a whole one. */
    public Slot toSlot() {
        if (!isComplete()) {
            return null;
        }
        if (stored == null) {
            return new Slot(session, day, start, minutes, room);
        }
        stored.setDay(day);
        stored.setStart(start);
        stored.setMinutes(minutes);
        stored.setRoom(room);
        return stored;
    }

    /** The local day; null if not told. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Local time; null if not told. */
    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    /** The length; null if not told. */
    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
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
