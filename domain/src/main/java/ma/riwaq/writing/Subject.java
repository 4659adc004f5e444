package ma.riwaq.writing;

import java.time.LocalDate;

/**
 * What a text is about; all null for a whole edition, else one of them.
 *
 * @param day a day of the edition
 * @param event code of an event
 * @param session code of a session
 */
public record Subject(LocalDate day, String event, String session) {

    /** The edition itself. */
    public static final Subject EDITION = new Subject(null, null, null);

    /** One day. */
    public static Subject day(LocalDate day) {
        return new Subject(day, null, null);
    }

    /** One event. */
    public static Subject event(String code) {
        return new Subject(null, code, null);
    }

    /** One session. */
    public static Subject session(String code) {
        return new Subject(null, null, code);
    }
}
