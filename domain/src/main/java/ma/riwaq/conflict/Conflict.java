package ma.riwaq.conflict;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.shared.Sha256;

/**
 * Something in the programme that stands against something else.
 *
 * @param first the session or event that is at fault; of two equal ones, the earlier
 * @param second the other session or event, the day or the time kept free; null if there is no other
 * @param about the room, person, organisation or publication over which they meet; null if there is none
 * @param when the time at which both are held; null if that is not the matter
 * @param measure the number that is not as it should be; null if none is
 * @param fingerprint the same as long as neither side changes in what matters to the programme
 */
public record Conflict(
        ConflictKind kind,
        Grade grade,
        Side first,
        Side second,
        Side about,
        Span when,
        Measure measure,
        String fingerprint)
        implements Serializable {

    static Conflict of(ConflictKind kind, Grade grade, Subject first) {
        return of(kind, grade, first, null, null, null, null);
    }

    static Conflict of(
            ConflictKind kind, Grade grade, Subject first, Subject second, Subject about, Span when, Measure measure) {
        return new Conflict(
                kind,
                grade,
                side(first),
                side(second),
                side(about),
                when,
                measure,
                seal(matter(kind, measure), first, second, about));
    }

    /** Who registers changes nothing of the programme, so only the conflict over their number knows it. */
    private static String matter(ConflictKind kind, Measure measure) {
        return kind == ConflictKind.TOO_MANY_REGISTERED ? kind + " " + measure.found() : kind.name();
    }

    private static Side side(Subject subject) {
        return subject == null ? null : subject.side();
    }

    private static String seal(String matter, Subject... subjects) {
        String states = Stream.of(subjects)
                .map(subject -> subject == null ? "" : subject.side().id() + " " + subject.facts())
                .collect(Collectors.joining("|"));
        return Sha256.of((matter + "|" + states).getBytes(UTF_8));
    }

    /** Whether a person may decide to live with it. */
    public boolean isAcceptable() {
        return grade != Grade.BLOCKER;
    }
}
