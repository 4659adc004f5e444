package ma.riwaq.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;

/** The part of a release that a text is about. What was called off or put off is never among what is held. */
record Scope(ReleasedEdition release, Subject subject) {

    /** The event that the text is about; null if it is about something else. */
    Event event() {
        return release.event(subject.event()).orElse(null);
    }

    /** The session that the text is about; null if it is about something else. */
    Placed session() {
        return release.session(subject.session()).orElse(null);
    }

    private List<Placed> sessions() {
        if (subject.day() != null) {
            return release.sessionsOn(subject.day());
        }
        if (subject.event() != null) {
            return event() == null ? List.of() : release.sessionsOf(event());
        }
        return subject.session() == null
                ? release.sessions()
                : release.session(subject.session()).stream().toList();
    }

    /** What takes place, in order. */
    List<Placed> held() {
        return sessions().stream().filter(Predicate.not(Scope::isOff)).toList();
    }

    /** What was to take place and was called off or put off. */
    List<Placed> off() {
        return sessions().stream().filter(Scope::isOff).toList();
    }

    /** Whether the text is about a session that is off, or an event of which nothing is left. */
    boolean isCalledOff() {
        return (subject.session() != null || subject.event() != null) && held().isEmpty() && !off().isEmpty();
    }

    static boolean isOff(Placed session) {
        return session.cancelled() || session.postponed();
    }

    /** The days on which something is held. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        held().stream().filter(placed -> placed.day() != null).forEach(placed -> days.add(placed.day()));
        return days;
    }
}
