package ma.riwaq.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.venue.Room;

/** A session of a draft: a new one, or what is to be changed in one that is there. */
public final class DraftSession implements Serializable {

    private boolean taken = true;
    private Session existing;
    private Finding<String> title = new Finding<>();
    private Finding<SessionKind> kind = new Finding<>();
    private Finding<LocalDate> day = new Finding<>();
    private Finding<LocalTime> start = new Finding<>();
    private Finding<LocalTime> end = new Finding<>();
    private Finding<Room> room = new Finding<>();

    /** A session of which nothing is told yet. */
    public DraftSession() {}

    DraftSession(
            Finding<String> title,
            Finding<SessionKind> kind,
            Finding<LocalDate> day,
            Finding<LocalTime> start,
            Finding<LocalTime> end,
            Finding<Room> room) {
        this.title = title;
        this.kind = kind;
        this.day = day;
        this.start = start;
        this.end = end;
        this.room = room;
    }

    /** Whether it becomes part of the programme. */
    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }

    /** The session that is there already and is brought up to date; null for a new one. */
    public Session getExisting() {
        return existing;
    }

    public void setExisting(Session existing) {
        this.existing = existing;
    }

    public Finding<String> getTitle() {
        return title;
    }

    public Finding<SessionKind> getKind() {
        return kind;
    }

    /** Its own day, or that of its event. */
    public Finding<LocalDate> getDay() {
        return day;
    }

    /** Its own start; empty where it follows others in its event. */
    public Finding<LocalTime> getStart() {
        return start;
    }

    public Finding<LocalTime> getEnd() {
        return end;
    }

    public Finding<Room> getRoom() {
        return room;
    }
}
