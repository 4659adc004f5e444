package ma.riwaq.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.riwaq.communique.Warning;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Event;
import ma.riwaq.shared.Lang;
import ma.riwaq.venue.Room;

/**
 * What would come of a communiqué: an event with its sessions, as it was read and as a person corrected it. Nothing of it
 * is stored before it is accepted.
 */
public final class Draft implements Serializable {

    /** How long a session lasts of which only the start is told, in minutes. */
    public static final int USUAL_MINUTES = 60;

    private final String text;
    private Lang lang;
    private Event existing;
    private Finding<String> title = new Finding<>();
    private Finding<LocalDate> day = new Finding<>();
    private Finding<LocalTime> start = new Finding<>();
    private Finding<LocalTime> end = new Finding<>();
    private Finding<Room> room = new Finding<>();
    private final List<DraftOrganisation> organisations = new ArrayList<>();
    private Set<Audience> audiences = new LinkedHashSet<>();
    private final List<DraftSession> sessions = new ArrayList<>();
    private final List<DraftPerson> people = new ArrayList<>();
    private final List<DraftTheme> themes = new ArrayList<>();
    private final List<DraftPublication> publications = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private boolean approved;

    /** A draft of a text of a language, of which nothing is told yet. */
    public Draft(String text, Lang lang) {
        this.text = text;
        this.lang = lang;
    }

    void tell(
            Finding<String> name,
            Finding<LocalDate> heldOn,
            Finding<LocalTime> starts,
            Finding<LocalTime> ends,
            Finding<Room> place) {
        title = name;
        day = heldOn;
        start = starts;
        end = ends;
        room = place;
    }

    /** Adds a session of which nothing is told yet. */
    public DraftSession addSession() {
        DraftSession added = new DraftSession();
        added.getDay().setValue(day.getValue());
        sessions.add(added);
        return added;
    }

    /** The session of a place, from 0; null for none. */
    DraftSession session(Integer place) {
        return place == null || place >= sessions.size() ? null : sessions.get(place);
    }

    /** Whether the text announces nothing: no session, nobody who organises, no place for a day; days alone do not. */
    public boolean isEmpty() {
        boolean isHeld = day.getValue() != null && room.isPlaced();
        return sessions.isEmpty() && organisations.isEmpty() && themes.isEmpty() && !isHeld;
    }

    /** The words between two places of the text, on one line; empty for none. */
    public String words(int from, int to) {
        return from < 0 || to > text.length() || from >= to
                ? ""
                : text.substring(from, to).replaceAll("\\s+", " ").strip();
    }

    /** As it came. */
    public String getText() {
        return text;
    }

    /** The language of the text, in which its titles and names are stored. */
    public Lang getLang() {
        return lang;
    }

    public void setLang(Lang lang) {
        this.lang = lang;
    }

    /** The event that is there already and is brought up to date; null for a new one. */
    public Event getExisting() {
        return existing;
    }

    public void setExisting(Event existing) {
        this.existing = existing;
    }

    /** The name of the event. */
    public Finding<String> getTitle() {
        return title;
    }

    public Finding<LocalDate> getDay() {
        return day;
    }

    public Finding<LocalTime> getStart() {
        return start;
    }

    public Finding<LocalTime> getEnd() {
        return end;
    }

    public Finding<Room> getRoom() {
        return room;
    }

    /** Who does what for the event, in the order in which they are named. */
    public List<DraftOrganisation> getOrganisations() {
        return organisations;
    }

    /** For whom it is. */
    public Set<Audience> getAudiences() {
        return audiences;
    }

    public void setAudiences(Set<Audience> audiences) {
        this.audiences = new LinkedHashSet<>(audiences);
    }

    /** Its sessions in order, also those that are left out. */
    public List<DraftSession> getSessions() {
        return sessions;
    }

    /** Who takes part in which of its sessions, in the order of protocol. */
    public List<DraftPerson> getPeople() {
        return people;
    }

    /** The programmes and strategies of all its sessions. */
    public List<DraftTheme> getThemes() {
        return themes;
    }

    /** The books and the like that it names. */
    public List<DraftPublication> getPublications() {
        return publications;
    }

    /** What a person should look at. */
    public List<Warning> getWarnings() {
        return warnings;
    }

    /** Whether new sessions go into the next release. */
    public boolean isApproved() {
        return approved;
    }

    public void setApproved(boolean approved) {
        this.approved = approved;
    }
}
