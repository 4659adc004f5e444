package ma.riwaq.release;

import java.io.Serializable;
import java.util.List;
import ma.riwaq.shared.LocalizedText;

/**
 * One line of the public changelog: what a release did to one thing.
 *
 * @param noun what kind of thing
 * @param code its public code
 * @param title its title as it is now, or as it was when it is gone
 * @param kind what happened
 * @param details what about it differs; empty unless it was changed
 */
public record Change(Noun noun, String code, LocalizedText title, Kind kind, List<Detail> details)
        implements Serializable {

    /** The kinds of things that a changelog tells of, in the order in which it does. */
    public enum Noun {
        SESSION,
        EVENT,
        PUBLICATION,
        PERSON,
        ORGANISATION,
        ROOM,
        THEME,
        AUDIENCE,
        EDITION
    }

    /** What happened to a thing. */
    public enum Kind {
        ADDED,
        CANCELLED,
        POSTPONED,
        RESTORED,
        MOVED,
        CHANGED,
        REMOVED
    }

    /**
     * One field that differs.
     *
     * @param field name of the field, a key of the bundles
     * @param before plain value of before, null if there was none; a time or code is told as such, a text is left out
     * @param after as {@code before}, of now
     */
    public record Detail(String field, String before, String after) implements Serializable {}
}
