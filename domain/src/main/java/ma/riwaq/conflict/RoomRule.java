package ma.riwaq.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A room holds one session at a time, can be used when it is free, and needs some minutes in between. An event holds its
 * room against all but its own sessions; because it often holds it loosely, that is no more than a warning.
 */
final class RoomRule implements Rule {

    @Override
    public void find(Snapshot edition, Consumer<Conflict> found) {
        occupants(edition).forEach((id, occupants) -> {
            Snapshot.Room room = occupants.get(0).room;
            Sweep<Occupant> sweep = new Sweep<>(occupants, Occupant::time, Occupant::id);
            if (!room.severalAtOnce()) {
                sweep.overlaps((one, other) -> overlap(one, other, room, found));
                sessionsOnly(occupants).followers((one, other) -> changeover(one, other, room, found));
            }
            sweep.inOrder().forEach(occupant -> unavailable(occupant, room, found));
        });
    }

    private static Map<UUID, List<Occupant>> occupants(Snapshot edition) {
        Map<UUID, List<Occupant>> byRoom = new HashMap<>();
        edition.timed()
                .filter(session -> session.room() != null)
                .map(session -> new Occupant(session.id(), session, session, session.time(), session.room()))
                .forEach(occupant -> add(byRoom, occupant));
        edition.events().stream()
                .filter(event -> event.time() != null && event.room() != null)
                .map(event -> new Occupant(event.id(), event, null, event.time(), event.room()))
                .forEach(occupant -> add(byRoom, occupant));
        return byRoom;
    }

    private static void add(Map<UUID, List<Occupant>> byRoom, Occupant occupant) {
        byRoom.computeIfAbsent(occupant.room.id(), room -> new ArrayList<>()).add(occupant);
    }

    private static Sweep<Occupant> sessionsOnly(List<Occupant> occupants) {
        return new Sweep<>(occupants.stream().filter(Occupant::isSession).toList(), Occupant::time, Occupant::id);
    }

    private static void overlap(Occupant one, Occupant other, Snapshot.Room room, Consumer<Conflict> found) {
        if (!one.belongsTo(other) && !other.belongsTo(one)) {
            Grade grade = one.isSession() && other.isSession() ? Grade.BLOCKER : Grade.WARNING;
            Span both = one.time.common(other.time);
            found.accept(Conflict.of(ConflictKind.ROOM_OVERLAP, grade, one.subject, other.subject, room, both, null));
        }
    }

    private static void changeover(Occupant one, Occupant next, Snapshot.Room room, Consumer<Conflict> found) {
        int minutes = one.time.minutesUntil(next.time);
        if (minutes < room.changeover()) {
            found.accept(Conflict.of(
                    ConflictKind.CHANGEOVER,
                    Grade.WARNING,
                    one.subject,
                    next.subject,
                    room,
                    null,
                    new Measure(minutes, room.changeover())));
        }
    }

    private static void unavailable(Occupant occupant, Snapshot.Room room, Consumer<Conflict> found) {
        Grade grade = occupant.isSession() ? Grade.BLOCKER : Grade.WARNING;
        room.unavailable().stream()
                .filter(occupant.time::overlaps)
                .map(closed -> Conflict.of(
                        ConflictKind.ROOM_UNAVAILABLE,
                        grade,
                        occupant.subject,
                        null,
                        room,
                        occupant.time.common(closed),
                        null))
                .forEach(found);
    }

    /** A session or event in a room; the session is null for an event. */
    private record Occupant(UUID id, Subject subject, Snapshot.Session session, Span time, Snapshot.Room room) {

        boolean isSession() {
            return session != null;
        }

        boolean belongsTo(Occupant other) {
            return isSession() && other.subject instanceof Snapshot.Event event && session.isIn(event);
        }
    }
}
