package ma.riwaq.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.BaseEntity;

/**
 * An edition on other dates: its sessions, events, hours and the times at which rooms cannot be used go with their fair
 * day; what had a day that is gone has none any more.
 */
public final class Move {

    private final Contents contents;
    private final FairDays days;

    /** A move that nothing has felt yet; things in the bin go along, so that they can be taken back. */
    public Move(Contents contents, LocalDate newFirst, LocalDate newLast) {
        this.contents = contents;
        this.days = FairDays.of(contents.edition(), newFirst, newLast);
    }

    /** What would happen to what is not in the bin. */
    public Forecast forecast() {
        Losses gone = new Losses(days);
        List<Slot> slots = contents.slots().stream()
                .filter(slot -> !slot.isRemoved() && !slot.getSession().isRemoved())
                .toList();
        List<Loss> unplaced = gone.slots(slots).toList();
        var events =
                kept(contents.events()).filter(event -> event.getDay() != null).toList();
        List<Loss> undated = gone.events(events).toList();
        return new Forecast(
                days.all(),
                List.of(
                        new Tally(Part.SESSIONS, true, slots.size() - unplaced.size(), slots.size()),
                        new Tally(Part.EVENTS, true, events.size() - undated.size(), events.size())),
                Stream.of(
                                unplaced.stream(),
                                undated.stream(),
                                gone.rooms(kept(contents.rooms()).toList()))
                        .flatMap(losses -> losses)
                        .toList());
    }

    private static <T extends BaseEntity> Stream<T> kept(List<T> things) {
        return things.stream().filter(thing -> !thing.isRemoved());
    }

    /** Moves everything; the places that are answered are on days that are gone, and are to be taken away. */
    public List<Slot> carryOut() {
        Edition edition = contents.edition();
        List<OpeningHours> hours = edition.getDays();
        LocalDate opening = edition.getOfficialOpening();
        edition.holdOn(days.newFirst(), days.newLast());
        days.open(edition, hours);
        edition.setOfficialOpening(opening == null ? null : days.moved(opening).orElse(null));
        contents.rooms().forEach(room -> room.setUnavailable(days.moved(room.getUnavailable())));
        contents.events().stream()
                .filter(event -> event.getDay() != null)
                .forEach(event -> event.setDay(days.moved(event.getDay()).orElse(null)));
        List<Slot> gone = contents.slots().stream()
                .filter(slot -> days.moved(slot.getDay()).isEmpty())
                .toList();
        contents.slots().forEach(slot -> days.moved(slot.getDay()).ifPresent(slot::setDay));
        return gone;
    }
}
