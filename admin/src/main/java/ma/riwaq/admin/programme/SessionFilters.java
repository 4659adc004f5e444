package ma.riwaq.admin.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Theme;
import ma.riwaq.schedule.SessionFilter;
import ma.riwaq.venue.Room;

/** The filter of sessions that an address holds: the same for their list and for what is done to all that it shows. */
@RequestScoped
public class SessionFilters {

    @Inject
    private CurrentEdition current;

    @Inject
    private ProgrammeChoices choices;

    @Inject
    private ListState list;

    /** The filter. */
    public SessionFilter read() {
        return new SessionFilter(
                current.getEdition(),
                list.choice("kind", SessionKind.class),
                list.choice("state", SessionState.class),
                named("event", choices.getEvents(), Event::getCode),
                named("theme", choices.getThemes(), Theme::getCode),
                named("room", choices.getRooms(), Room::getCode),
                named("day", choices.getDays(), Object::toString),
                list.choice("without", SessionFilter.Without.class));
    }

    private <T> T named(String filter, List<T> all, Function<T, String> name) {
        return all.stream()
                .filter(each -> name.apply(each).equals(list.value(filter)))
                .findFirst()
                .orElse(null);
    }
}
