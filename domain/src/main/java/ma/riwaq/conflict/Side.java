package ma.riwaq.conflict;

import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.shared.LocalizedText;

/**
 * One that is party to a conflict, as a sentence needs it.
 *
 * @param id its identity; null for a day
 * @param name what it is called; empty for a day
 * @param time when it is; null if that is not known or does not matter
 * @param room the name of its room; empty if it has none
 */
public record Side(What what, UUID id, LocalizedText name, Span time, LocalizedText room) implements Serializable {

    Side(What what, UUID id, LocalizedText name) {
        this(what, id, name, null, LocalizedText.EMPTY);
    }

    /** What sort of thing it is. */
    public enum What {
        SESSION,
        EVENT,
        ROOM,
        PERSON,
        ORGANISATION,
        PUBLICATION,
        BAND,
        DAY
    }
}
