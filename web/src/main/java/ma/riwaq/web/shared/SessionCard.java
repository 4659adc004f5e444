package ma.riwaq.web.shared;

import java.util.List;
import ma.riwaq.shared.LocalizedText.Shown;

/**
 * A session as it stands in a list, in the words of the page. Everything is worked out before, and read by getters,
 * because a page of a whole programme holds hundreds and its expression language is slow in calling methods.
 */
public final class SessionCard {

    private final String link;
    private final Shown title;
    private final Hours hours;
    private final String state;
    private final Shown reason;
    private final Shown kind;
    private final Shown room;
    private final List<String> access;
    private final List<Shown> people;
    private final List<ThemeLink> themes;

    SessionCard(
            String link,
            Shown title,
            Hours hours,
            String state,
            Shown reason,
            Shown kind,
            Shown room,
            List<String> access,
            List<Shown> people,
            List<ThemeLink> themes) {
        this.link = link;
        this.title = title;
        this.hours = hours;
        this.state = state;
        this.reason = reason;
        this.kind = kind;
        this.room = room;
        this.access = access;
        this.people = people;
        this.themes = themes;
    }

    /** Address of its page. */
    public String getLink() {
        return link;
    }

    /** Its title. */
    public Shown getTitle() {
        return title;
    }

    /** Its times. */
    public Hours getHours() {
        return hours;
    }

    /** {@code cancelled}, {@code postponed} or {@code approved}. */
    public String getState() {
        return state;
    }

    /** Why it was cancelled or postponed; null if nobody said. */
    public Shown getReason() {
        return reason;
    }

    /** What staff or the site call its kind. */
    public Shown getKind() {
        return kind;
    }

    /** The name of its room; null if not known. */
    public Shown getRoom() {
        return room;
    }

    /** Its access services. */
    public List<String> getAccess() {
        return access;
    }

    /** The names of its people in their order. */
    public List<Shown> getPeople() {
        return people;
    }

    /** Its themes. */
    public List<ThemeLink> getThemes() {
        return themes;
    }

    /** A theme by name and colour, with the address of its page. */
    public record ThemeLink(String code, String link, Shown name) {

        /** For pages. */
        public String getCode() {
            return code;
        }

        /** As above. */
        public String getLink() {
            return link;
        }

        /** As above. */
        public Shown getName() {
            return name;
        }
    }

    /**
     * The times of a session.
     *
     * @param start null if not known
     * @param startTag for machines, with the offset
     * @param end null where only the start of its event is known
     * @param endTag as {@code startTag}
     * @param order its place in the event; null where it has a time of its own
     */
    public record Hours(String start, String startTag, String end, String endTag, String order) {

        /** For pages. */
        public String getStart() {
            return start;
        }

        /** As above. */
        public String getStartTag() {
            return startTag;
        }

        /** As above. */
        public String getEnd() {
            return end;
        }

        /** As above. */
        public String getEndTag() {
            return endTag;
        }

        /** As above. */
        public String getOrder() {
            return order;
        }
    }
}
