package ma.riwaq.letter;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.LocalizedText;

/**
 * What somebody who takes part in a session must know of it.
 *
 * @param before null if they did not take part
 * @param now null if the session is no longer in the programme
 */
record Concern(Kind kind, Placed before, Placed now) {

    /** What happened to a session, in the order in which a letter tells it. */
    enum Kind {
        CANCELLED,
        POSTPONED,
        /** It is no longer in the programme. */
        WITHDRAWN,
        /** It is held without them. */
        LEFT,
        CHANGED,
        /** It was called off or put off, and is held after all. */
        RESTORED,
        ADDED
    }

    /** What concerns a person between two releases; of the first, which has none before it, all of their sessions. */
    static List<Concern> of(ReleasedEdition before, ReleasedEdition now, String person) {
        Map<String, Placed> was = before == null ? Map.of() : sessions(before, person);
        Map<String, Placed> is = sessions(now, person);
        List<Concern> concerns = new ArrayList<>();
        is.forEach((id, placed) -> {
            Kind kind = kind(was.get(id), placed);
            if (kind != null) {
                concerns.add(new Concern(kind, was.get(id), placed));
            }
        });
        was.forEach((id, placed) -> {
            if (!is.containsKey(id) && isHeld(placed)) {
                Placed left = now.session(placed.session().code()).orElse(null);
                concerns.add(new Concern(left == null ? Kind.WITHDRAWN : Kind.LEFT, placed, left));
            }
        });
        concerns.sort(comparing(Concern::kind)); // stable: by time within
        return concerns;
    }

    /** The sessions of a release that a person takes part in, by their identities, in the order of time. */
    static Map<String, Placed> sessions(ReleasedEdition edition, String person) {
        Map<String, Placed> own = new LinkedHashMap<>();
        edition.sessions().stream()
                .filter(placed -> placed.session().people().stream()
                        .anyMatch(part -> part.person().equals(person)))
                .forEach(placed -> own.put(placed.session().id(), placed));
        return own;
    }

    /** The codes of those who take part. */
    static Set<String> people(Placed placed) {
        return placed.session().people().stream().map(PersonInRole::person).collect(Collectors.toSet());
    }

    private static Kind kind(Placed was, Placed is) {
        if (was == null) {
            return isHeld(is) ? Kind.ADDED : null;
        }
        if (!was.session().state().equals(is.session().state())) {
            return is.cancelled() ? Kind.CANCELLED : is.postponed() ? Kind.POSTPONED : Kind.RESTORED;
        }
        return isHeld(is) && !told(was).equals(told(is)) ? Kind.CHANGED : null;
    }

    private static boolean isHeld(Placed placed) {
        return !placed.cancelled() && !placed.postponed();
    }

    /** What letters tell of a session, to be compared. */
    private static List<?> told(Placed placed) {
        return List.of(placed.session().title(), When.of(placed), room(placed), people(placed));
    }

    /** The name of the room; empty if not known. */
    static LocalizedText room(Placed placed) {
        Room room = placed.room();
        return room == null ? LocalizedText.EMPTY : room.name();
    }

    /** Whether something about the session is another than it was. */
    <T> boolean differs(Function<Placed, T> part) {
        return !Objects.equals(part.apply(before), part.apply(now));
    }
}
