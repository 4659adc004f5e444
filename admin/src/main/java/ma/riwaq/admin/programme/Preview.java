package ma.riwaq.admin.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;

/** What the public will read of a session in one language, with what its form holds now. */
public class Preview {

    private final Lang lang;
    private final Session session;
    private final SlotForm slot;
    private final Event event;
    private final ResourceBundle words;

    /** The event is the one that is chosen in the form; null for none. */
    public Preview(Lang lang, Session session, SlotForm slot, Event event) {
        this.lang = lang;
        this.session = session;
        this.slot = slot;
        this.event = event;
        words = ResourceBundle.getBundle("ma.riwaq.admin.Messages", lang.getLocale());
    }

    /** The language. */
    public Lang getLang() {
        return lang;
    }

    /** A text in this language, or in another that is marked as such; null if there is none. */
    public LocalizedText.Shown shown(LocalizedText text) {
        return text == null ? null : text.in(lang).orElse(null);
    }

    /** What stands beside a text that is in another language. */
    public String mark(Lang other) {
        return words.getString("preview.mark." + other.name());
    }

    /** The text of a key in this language. */
    public String word(String key) {
        return words.getString(key);
    }

    /** A role or kind in this language. */
    public String word(Enum<?> choice) {
        return words.getString(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /** The day, its own or its event's; null if neither is known. */
    public String getDay() {
        LocalDate day = isPlaced() ? slot.getDay() : event == null ? null : event.getDay();
        return day == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(lang.getLocale())
                        .format(day);
    }

    /** The start, its own or its event's; null if neither is known. */
    public LocalTime getStart() {
        return isPlaced() ? slot.getStart() : event == null ? null : event.getStart();
    }

    /** The end; null if it has no time of its own. */
    public LocalTime getEnd() {
        return isPlaced() ? slot.getStart().plusMinutes(slot.getMinutes()) : null;
    }

    /** The room, its own or its event's; null if neither is known. */
    public Room getRoom() {
        return isPlaced() ? slot.getRoom() : event == null ? null : event.getRoom();
    }

    /** Whether it has a time of its own. */
    public boolean isPlaced() {
        return slot.isComplete();
    }

    /** The session. */
    public Session getSession() {
        return session;
    }
}
