package ma.riwaq.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.programme.Event;
import ma.riwaq.renewal.Loss.Reason;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.venue.Room;

/** What loses its day, or a part of itself, because the new dates have no such day. */
record Losses(FairDays days) {

    /** The times at which rooms cannot be used. */
    Stream<Loss> rooms(List<Room> rooms) {
        return rooms.stream().flatMap(room -> room.getUnavailable().stream()
                .filter(time -> days.moved(time).isEmpty())
                .map(time -> of(Part.ROOMS, room, time.getStart().toLocalDate())));
    }

    /** The days of events. */
    Stream<Loss> events(List<Event> events) {
        return events.stream()
                .filter(event -> event.getDay() != null && isGone(event.getDay()))
                .map(event -> of(Part.EVENTS, event, event.getDay()));
    }

    /** The breaks and blockers of rooms. */
    Stream<Loss> blocks(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> isGone(block.getPlace().day()))
                .map(block -> of(block, Reason.BLOCK_GONE));
    }

    /** The breaks and blockers that no new edition takes over. */
    Stream<Loss> left(List<Block> blocks) {
        return blocks.stream().map(block -> of(block, Reason.BLOCK_LEFT));
    }

    /** The times kept free on one day, which are told with the rooms. */
    Stream<Loss> bands(List<TimeBand> bands) {
        return bands.stream()
                .filter(band -> days.moved(band).isEmpty())
                .map(band -> new Loss(
                        Part.ROOMS, band.getId(), band.getLabel(), Reason.BAND_GONE, days.number(band.getDay())));
    }

    /** The places of sessions. */
    Stream<Loss> slots(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> isGone(slot.getDay()))
                .map(slot -> of(Part.SESSIONS, slot.getSession(), slot.getDay()));
    }

    /** The days of segments that are not held every day. */
    Stream<Loss> segments(List<Segment> segments) {
        return segments.stream().flatMap(segment -> segment.days().stream()
                .filter(this::isGone)
                .map(day -> of(Part.SEGMENTS, segment.model().getSession(), day)));
    }

    private boolean isGone(LocalDate day) {
        return days.moved(day).isEmpty();
    }

    private Loss of(Block block, Reason reason) {
        return new Loss(
                Part.ROOMS,
                block.getId(),
                block.getPlace().room().getName(),
                reason,
                days.number(block.getPlace().day()));
    }

    private Loss of(Part part, ListedEntity thing, LocalDate day) {
        return new Loss(part, thing.getId(), thing.getLabel(), Reason.NO_SUCH_DAY, days.number(day));
    }
}
