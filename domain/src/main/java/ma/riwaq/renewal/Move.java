package ma.riwaq.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.programme.Event;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.venue.Room;

/**
 * An edition on other dates: its sessions, events, hours and the times kept free on a day go with their fair day; what had a day that is gone has none any more.
 */
public final class Move {

    private final Contents contents;
    private final FairDays days;
    private final List<BaseEntity> gone;

    /** A move that nothing has felt yet; things in the bin go along, so that they can be taken back. */
    public Move(Contents contents, LocalDate newFirst, LocalDate newLast) {
        this.contents = contents;
        this.days = FairDays.of(contents.edition(), newFirst, newLast);
        this.gone = Stream.of(
                        contents.slots().stream()
                                .filter(slot -> days.moved(slot.getDay()).isEmpty()),
                        contents.blocks().stream()
                                .filter(block -> days.moved(block.getPlace()).isEmpty()),
                        contents.bands().stream()
                                .filter(band -> days.moved(band).isEmpty()))
                .<BaseEntity>flatMap(each -> each)
                .toList();
    }

    /** What would happen to what is not in the bin. */
    public Forecast forecast() {
        Losses losses = new Losses(days);
        List<Slot> slots = contents.slots().stream()
                .filter(slot -> !slot.isRemoved() && !slot.getSession().isRemoved())
                .toList();
        List<Loss> unplaced = losses.slots(slots).toList();
        List<Event> events =
                kept(contents.events()).filter(event -> event.getDay() != null).toList();
        List<Loss> undated = losses.events(events).toList();
        return new Forecast(
                days.all(),
                List.of(
                        new Tally(Part.SESSIONS, true, slots.size() - unplaced.size(), slots.size()),
                        new Tally(Part.EVENTS, true, events.size() - undated.size(), events.size())),
                Stream.of(
                                unplaced.stream(),
                                undated.stream(),
                                losses.rooms(kept(contents.rooms()).toList()),
                                losses.blocks(contents.blocks()),
                                losses.bands(kept(contents.bands()).toList()))
                        .flatMap(each -> each)
                        .toList());
    }

    private static <T extends BaseEntity> Stream<T> kept(List<T> things) {
        return things.stream().filter(thing -> !thing.isRemoved());
    }

    /** The places of sessions, the blocks of rooms and the times kept free whose day is gone: they are to be taken away. */
    public List<BaseEntity> gone() {
        return gone;
    }

    /** Moves everything that has a day, and answers it. */
    public List<BaseEntity> carryOut() {
        Edition edition = contents.edition();
        List<OpeningHours> hours = edition.getDays();
        LocalDate opening = edition.getOfficialOpening();
        edition.holdOn(days.newFirst(), days.newLast());
        days.open(edition, hours);
        edition.setOfficialOpening(opening == null ? null : days.moved(opening).orElse(null));
        List<Room> rooms = contents.rooms().stream()
                .filter(room -> !room.getUnavailable().isEmpty())
                .toList();
        rooms.forEach(room -> room.setUnavailable(days.moved(room.getUnavailable())));
        List<Event> events = contents.events().stream()
                .filter(event -> event.getDay() != null)
                .toList();
        events.forEach(event -> event.setDay(days.moved(event.getDay()).orElse(null)));
        contents.sessions().stream()
                .filter(session -> session.getPlannedDay() != null)
                .forEach(session -> session.setPlannedDay(
                        days.moved(session.getPlannedDay()).orElse(null)));
        contents.slots().forEach(slot -> days.moved(slot.getDay()).ifPresent(slot::setDay));
        contents.slots().stream().filter(gone::contains).forEach(slot -> slot.getSession()
                .setPlannedMinutes(slot.getMinutes()));
        contents.blocks().forEach(block -> days.moved(block.getPlace()).ifPresent(block::moveTo));
        contents.bands().forEach(band -> days.moved(band).ifPresent(band::setDay));
        return Stream.of(List.of(edition), rooms, events, contents.slots(), contents.blocks(), contents.bands())
                .<BaseEntity>flatMap(List::stream)
                .filter(thing -> !gone.contains(thing))
                .toList();
    }
}
