package ma.riwaq.release;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import ma.riwaq.shared.LocalizedText;

/**
 * One line of the public changelog: what a release did to one thing.
 *
 * @param noun what kind of thing
 * @param code its public code
 * @param title its title as it is now, or as it was when it is gone
 * @param kind what happened
 * @param day the day on which it is held now, or was held when it is gone; null if it has none
 * @param details what about it differs; of a session or an event that is new, when and where it is held
 */
public record Change(Noun noun, String code, LocalizedText title, Kind kind, LocalDate day, List<Detail> details)
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

    /** What happened to a thing, in the order in which it matters to whoever planned a visit. */
    public enum Kind {
        CANCELLED,
        POSTPONED,
        MOVED,
        RESTORED,
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One field that differs. Of a list, what went is told as before and what came as after.
     *
     * @param field name of the field
     * @param before plain value of before: a day, a time, a number, codes parted by commas; null if there was none
     * @param after as {@code before}, of now
     * @param was words of before: a title, names; empty if there were none, or if the text is too long to be told
     * @param is as {@code was}, of now
     */
    public record Detail(String field, String before, String after, List<LocalizedText> was, List<LocalizedText> is)
            implements Serializable {

        /** As read, with what an older program did not write made empty. */
        public Detail {
            was = was == null ? List.of() : List.copyOf(was);
            is = is == null ? List.of() : List.copyOf(is);
        }

        /** Only that a field differs. */
        static Detail differs(String field) {
            return new Detail(field, null, null, List.of(), List.of());
        }

        /** A field with plain values. */
        static Detail plain(String field, Object before, Object after) {
            return new Detail(
                    field,
                    before == null ? null : before.toString(),
                    after == null ? null : after.toString(),
                    List.of(),
                    List.of());
        }

        /** A field with words. */
        static Detail words(String field, List<LocalizedText> was, List<LocalizedText> is) {
            return new Detail(field, null, null, was, is);
        }
    }
}
