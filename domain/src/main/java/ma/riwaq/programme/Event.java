package ma.riwaq.programme;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OfEdition;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.TextSize;
import ma.riwaq.venue.Room;

/** A container of sessions, such as a day of communication and interaction. */
@Entity
public class Event extends ListedEntity implements OfEdition {

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @NotBlank
    @Pattern(regexp = Codes.SIX)
    private String code = Codes.random();

    @NotNull
    @TextSize(max = 300, required = true)
    private LocalizedText name = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 20000)
    @Column(name = "body")
    private LocalizedText text = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 5000)
    private LocalizedText display = LocalizedText.EMPTY;

    @Column(name = "held_on")
    private LocalDate day;

    @Column(name = "starts")
    private LocalTime start;

    @Column(name = "ends")
    private LocalTime end;

    @ManyToOne(fetch = LAZY)
    private Room room;

    @Column(name = "pos")
    private int position;

    @Valid
    @ElementCollection
    @CollectionTable(name = "event_organisation", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "pos")
    private List<Involvement> organisations = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "event_audience",
            joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "audience_id"))
    private Set<Audience> audiences = new LinkedHashSet<>();

    /** For the persistence provider. */
    protected Event() {}

    /** An event of an edition. */
    public Event(Edition edition, LocalizedText name) {
        this.edition = edition;
        this.name = name;
    }

    @Override
    public LocalizedText getLabel() {
        return name;
    }

    @Override
    protected Stream<String> searchable() {
        return Stream.of(code);
    }

    /** Sets a code that it had elsewhere, before it is saved for the first time. */
    public void keepCode(String code) {
        this.code = code;
    }

    /** Whether it ends after it starts, or either is unknown. */
    @AssertTrue(message = "{riwaq.ends.after.start}")
    public boolean isInOrder() {
        return start == null || end == null || end.isAfter(start);
    }

    /** Whether it is on a day of its edition, or on none yet. */
    @AssertTrue(message = "{riwaq.day.outside}")
    public boolean isWithinEdition() {
        return day == null || edition.isHeldOn(day);
    }

    /** Whether its room and its audiences are of its own edition. */
    @AssertTrue(message = "{riwaq.other.edition}")
    public boolean isWithinOneEdition() {
        return (room == null || room.getEdition().equals(edition))
                && audiences.stream().allMatch(audience -> audience.getEdition().equals(edition));
    }

    @Override
    public Edition getEdition() {
        return edition;
    }

    /** Its name in public addresses, which never changes. */
    public String getCode() {
        return code;
    }

    public LocalizedText getName() {
        return name;
    }

    public void setName(LocalizedText name) {
        this.name = name == null ? LocalizedText.EMPTY : name;
    }

    /** What it is about. */
    public LocalizedText getText() {
        return text;
    }

    public void setText(LocalizedText text) {
        this.text = text == null ? LocalizedText.EMPTY : text;
    }

    /** What is on display beside its sessions. */
    public LocalizedText getDisplay() {
        return display;
    }

    public void setDisplay(LocalizedText display) {
        this.display = display == null ? LocalizedText.EMPTY : display;
    }

    /** Null if not yet known. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Null if not yet known. */
    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    /** Null if it is open. */
    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }

    /** Null for the pavilion as a whole. */
    public Room getRoom() {
        return room;
    }

    public void setRoom(Room room) {
        this.room = room;
    }

    /** Its place among the events of a day. */
    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    /** Who does what for it, in the order in which they are named. */
    public List<Involvement> getOrganisations() {
        return Collections.unmodifiableList(organisations);
    }

    public void setOrganisations(List<Involvement> organisations) {
        this.organisations = Involvement.read(organisations);
    }

    /** Who takes part. */
    public Set<Audience> getAudiences() {
        return Collections.unmodifiableSet(audiences);
    }

    public void setAudiences(Set<Audience> audiences) {
        this.audiences = new LinkedHashSet<>(audiences);
    }
}
