package ma.riwaq.conflict;

import java.util.function.Consumer;
import ma.riwaq.programme.SessionState;
import ma.riwaq.shared.Lang;

/** What a session needs by itself: its titles, a place and time once it is approved, approval once it has them, seats. */
final class SessionRule implements Rule {

    @Override
    public void find(Snapshot edition, Consumer<Conflict> found) {
        for (Snapshot.Session session : edition.sessions()) {
            title(session, Lang.AR, ConflictKind.ARABIC_TITLE_MISSING, edition, found);
            title(session, Lang.FR, ConflictKind.FRENCH_TITLE_MISSING, edition, found);
            if (session.isHeld()) {
                place(session, found);
                seats(session, found);
            }
        }
    }

    private static void title(
            Snapshot.Session session, Lang lang, ConflictKind kind, Snapshot edition, Consumer<Conflict> found) {
        if (edition.languages().contains(lang) && !session.title().has(lang)) {
            found.accept(Conflict.of(kind, Grade.WARNING, session));
        }
    }

    private static void place(Snapshot.Session session, Consumer<Conflict> found) {
        Snapshot.Event event = session.event();
        if (session.state() != SessionState.APPROVED) {
            if (session.time() != null) {
                found.accept(Conflict.of(ConflictKind.UNAPPROVED, Grade.HINT, session));
            }
        } else if (session.time() == null) {
            if (event == null || !event.isTimed()) {
                found.accept(Conflict.of(ConflictKind.NO_TIME, Grade.WARNING, session));
            }
        } else if (session.ownRoom() == null && event == null) {
            found.accept(Conflict.of(ConflictKind.NO_ROOM, Grade.WARNING, session));
        }
    }

    /** Of what is expected and what is known, the greater number has to find a seat. */
    private static void seats(Snapshot.Session session, Consumer<Conflict> found) {
        Snapshot.Room room = session.room();
        if (room == null || room.capacity() == null) {
            return;
        }
        int expected = count(session.expected());
        int registered = count(session.registered());
        int people = Math.max(expected, registered);
        if (people > room.capacity()) {
            found.accept(Conflict.of(
                    registered == people ? ConflictKind.TOO_MANY_REGISTERED : ConflictKind.TOO_MANY,
                    Grade.WARNING,
                    session,
                    null,
                    room,
                    null,
                    new Measure(people, room.capacity())));
        }
    }

    private static int count(Integer people) {
        return people == null ? 0 : people;
    }
}
