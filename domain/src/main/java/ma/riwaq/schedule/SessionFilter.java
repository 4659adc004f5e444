package ma.riwaq.schedule;

import java.time.LocalDate;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Theme;
import ma.riwaq.venue.Room;

/**
 * What a person looks for in the list of sessions; every null part asks nothing.
 *
 * @param edition the edition, never null
 * @param without what the sessions lack
 */
public record SessionFilter(
        Edition edition,
        SessionKind kind,
        SessionState state,
        Event event,
        Theme theme,
        Room room,
        LocalDate day,
        Without without) {

    /** All sessions of an edition. */
    public static SessionFilter of(Edition edition) {
        return new SessionFilter(edition, null, null, null, null, null, null, null);
    }

    /** The same filter, for sessions that lack something. */
    public SessionFilter lacking(Without lack) {
        return new SessionFilter(edition, kind, state, event, theme, room, day, lack);
    }

    /** What a session may lack before it is fit to be released. */
    public enum Without {
        /** No time of its own and none of its event. */
        TIME,
        /** A time, but no room and no event that is held in the pavilion as a whole. */
        ROOM,
        ARABIC_TITLE,
        FRENCH_TITLE,
        ENGLISH_TITLE,
        SUMMARY,
        PEOPLE,
        APPROVAL
    }
}
