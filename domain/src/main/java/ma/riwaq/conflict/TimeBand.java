package ma.riwaq.conflict;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.TextSize;
import ma.riwaq.venue.Room;

/** A time in which an edition keeps its programme free: on one day, on one weekday or every day. */
@Entity
@Table(name = "time_band")
public class TimeBand extends ListedEntity {

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @NotNull
    @TextSize(max = 200, required = true)
    private LocalizedText name = LocalizedText.EMPTY;

    @NotNull
    @Enumerated(EnumType.STRING)
    private BandKind kind = BandKind.OTHER;

    private boolean hard;

    @Column(name = "held_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @NotNull
    @Column(name = "starts")
    private LocalTime start;

    @NotNull
    @Column(name = "ends")
    private LocalTime end;

    @ManyToOne(fetch = LAZY)
    private Room room;

    /** For the persistence provider. */
    protected TimeBand() {}

    /** A time of an edition, every day until told otherwise. */
    public TimeBand(Edition edition, BandKind kind, LocalizedText name, LocalTime start, LocalTime end) {
        this.edition = edition;
        this.kind = kind;
        this.name = name;
        this.start = start;
        this.end = end;
    }

    @Override
    public LocalizedText getLabel() {
        return name;
    }

    /** Whether it lasts at all; it may end on the next day. */
    @AssertTrue(message = "{riwaq.ends.after.start}")
    public boolean isEndRight() {
        return start == null || end == null || !start.equals(end);
    }

    /** Whether its day is one of the edition. */
    @AssertTrue(message = "{riwaq.day.outside}")
    public boolean isDayRight() {
        return day == null || edition.isHeldOn(day);
    }

    /** Whether its weekday, if both are told, is that of its day. */
    @AssertTrue(message = "{riwaq.weekday}")
    public boolean isWeekdayRight() {
        return !WeekdayCheck.contradicts(weekday, day);
    }

    /** Whether its room is of its own edition. */
    @AssertTrue(message = "{riwaq.other.edition}")
    public boolean isRoomRight() {
        return room == null || room.getEdition().equals(edition);
    }

    public Edition getEdition() {
        return edition;
    }

    public LocalizedText getName() {
        return name;
    }

    public void setName(LocalizedText name) {
        this.name = name == null ? LocalizedText.EMPTY : name;
    }

    public BandKind getKind() {
        return kind;
    }

    public void setKind(BandKind kind) {
        this.kind = kind;
    }

    /** Whether no session may be held in it; else it is a warning. */
    public boolean isHard() {
        return hard;
    }

    public void setHard(boolean hard) {
        this.hard = hard;
    }

    /** Null for every day, or every one of its weekday. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Null for any. */
    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    /** Local time. */
    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    /** Local time; on the next day if it is not after the start. */
    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }

    /** Null for the whole pavilion. */
    public Room getRoom() {
        return room;
    }

    public void setRoom(Room room) {
        this.room = room;
    }
}
