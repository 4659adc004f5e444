package ma.riwaq.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;

/**
 * A state of something on the board, as it is remembered for undo.
 *
 * @param room the identity of the room; null if only the time is known
 * @param kind what a block is for; null for a session
 * @param note what a block says; null for a session
 */
public record Spot(UUID room, LocalDate day, LocalTime start, int minutes, BlockKind kind, LocalizedText note) {

    /** The state of something now. */
    static Spot of(Placed thing) {
        return thing instanceof Block block
                ? of(block.getPlace(), block.getKind(), block.getNote())
                : of(thing.getPlace());
    }

    /** A session at a place. */
    static Spot of(Place place) {
        return of(place, null, null);
    }

    /** A block at a place. */
    static Spot of(Place place, BlockKind kind, LocalizedText note) {
        Room room = place.room();
        return new Spot(room == null ? null : room.getId(), place.day(), place.start(), place.minutes(), kind, note);
    }

    /** The same thing elsewhere. */
    Spot at(Place place) {
        return of(place, kind, note);
    }
}
