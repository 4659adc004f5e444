package ma.riwaq.admin.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.programme.AccessService;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.ThemeKind;
import ma.riwaq.programme.Themes;
import ma.riwaq.schedule.SessionFilter;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** What the forms and filters of the programme offer to choose from, asked of the database once a request. */
@Named("choices")
@RequestScoped
public class ProgrammeChoices {

    @Inject
    private CurrentEdition current;

    @Inject
    private Themes themes;

    @Inject
    private Audiences audiences;

    @Inject
    private Events events;

    @Inject
    private Rooms rooms;

    private final Map<String, List<?>> asked = new HashMap<>();

    @SuppressWarnings("unchecked")
    private <T> List<T> once(String name, Function<Edition, List<T>> door) {
        return (List<T>) asked.computeIfAbsent(name, key -> door.apply(current.getEdition()));
    }

    /** The themes of the edition. */
    public List<Theme> getThemes() {
        return once("themes", themes::all);
    }

    /** The themes that another can be a part of: all but itself. */
    public List<Theme> themesBut(Theme theme) {
        return getThemes().stream().filter(each -> !each.equals(theme)).toList();
    }

    /** The categories of people of the edition. */
    public List<Audience> getAudiences() {
        return once("audiences", audiences::all);
    }

    /** The events of the edition. */
    public List<Event> getEvents() {
        return once("events", events::all);
    }

    /** The rooms of the edition. */
    public List<Room> getRooms() {
        return once("rooms", rooms::all);
    }

    /** The days of the edition. */
    public List<LocalDate> getDays() {
        return current.getEdition().getDays().stream().map(OpeningHours::getDay).toList();
    }

    /** Every kind of session. */
    public List<SessionKind> getKinds() {
        return List.of(SessionKind.values());
    }

    /** Every state of a session. */
    public List<SessionState> getStates() {
        return List.of(SessionState.values());
    }

    /** What a session may lack. */
    public List<SessionFilter.Without> getLacks() {
        return List.of(SessionFilter.Without.values());
    }

    /** Every kind of theme. */
    public List<ThemeKind> getThemeKinds() {
        return List.of(ThemeKind.values());
    }

    /** What makes a session open to people with disabilities. */
    public List<AccessService> getAccessServices() {
        return List.of(AccessService.values());
    }
}
