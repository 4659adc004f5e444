package ma.riwaq.schedule;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.TextSize;
import ma.riwaq.venue.Room;

/** A time at which staff want no session in a room. It is of the board only and never reaches a release. */
@Entity
public class Block extends BaseEntity implements Placed {

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Room room;

    @NotNull
    @Column(name = "held_on")
    private LocalDate day;

    @NotNull
    @Column(name = "starts")
    private LocalTime start;

    @Positive
    @Max(1440)
    private int minutes;

    @NotNull
    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    @NotNull
    @TextSize(max = 200)
    private LocalizedText note = LocalizedText.EMPTY;

    /** For the persistence provider. */
    protected Block() {}

    /** A block of a room, which a block never lacks. */
    public Block(Edition edition, BlockKind kind, LocalizedText note, Place place) {
        this.edition = edition;
        this.kind = kind;
        this.note = note;
        moveTo(place);
    }

    /** The same block again that stood on the board before it was taken off. */
    static Block again(UUID id, Edition edition, BlockKind kind, LocalizedText note, Place place) {
        Block block = new Block(edition, kind, note, place);
        block.keepId(id);
        return block;
    }

    @Override
    public UUID getItem() {
        return getId();
    }

    @Override
    public Place getPlace() {
        return new Place(room, day, start, minutes);
    }

    @Override
    public final void moveTo(Place place) {
        room = place.room();
        day = place.day();
        start = place.start();
        minutes = place.minutes();
    }

    /** Says what it is and what for. */
    public void describe(BlockKind newKind, LocalizedText newNote) {
        kind = newKind;
        note = newNote;
    }

    /** Whether it is on a day of its edition. */
    @AssertTrue(message = "{riwaq.day.outside}")
    public boolean isWithinEdition() {
        return day == null || edition.isHeldOn(day);
    }

    /** Whether its room is of its edition. */
    @AssertTrue(message = "{riwaq.other.edition}")
    public boolean isWithinOneEdition() {
        return room == null || room.getEdition().equals(edition);
    }

    public Edition getEdition() {
        return edition;
    }

    public BlockKind getKind() {
        return kind;
    }

    /** What it is for, as staff read it; may be empty. */
    public LocalizedText getNote() {
        return note;
    }
}
