package ma.riwaq.renewal;

import java.util.EnumSet;
import java.util.Set;

/** A part of an edition that its next one may take over, in the order in which they are copied. */
public enum Part {
    /** With the times at which they cannot be used. */
    ROOMS,
    /** With their other wordings and what they are part of. */
    THEMES,
    AUDIENCES,
    EVENTS,
    /** What organisations do in events and sessions. */
    ORGANISATIONS,
    /** What comes back day by day at the same time, as empty slots to be filled. */
    SEGMENTS,
    /** As drafts; those that were called off or put off stay behind. */
    SESSIONS,
    /** What people do in sessions. */
    PEOPLE,
    /** What is still on display. */
    PUBLICATIONS;

    /** What most next editions begin with: the frame, without the contents of last year's sessions. */
    public static Set<Part> usual() {
        return EnumSet.complementOf(EnumSet.of(SESSIONS, PEOPLE));
    }

    /** Whether other parts that are taken over lose something when this one is not. */
    public boolean isMissedBy(Set<Part> taken) {
        return !taken.contains(this) && users().stream().anyMatch(taken::contains);
    }

    private Set<Part> users() {
        return switch (this) {
            case ROOMS -> EnumSet.of(EVENTS, SEGMENTS, SESSIONS);
            case THEMES, EVENTS, PEOPLE -> EnumSet.of(SESSIONS);
            case AUDIENCES, ORGANISATIONS -> EnumSet.of(EVENTS, SESSIONS);
            case SESSIONS -> EnumSet.of(PUBLICATIONS);
            case SEGMENTS, PUBLICATIONS -> EnumSet.noneOf(Part.class);
        };
    }
}
