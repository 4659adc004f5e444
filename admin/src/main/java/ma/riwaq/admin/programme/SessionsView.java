package ma.riwaq.admin.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Theme;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.shared.Page;
import ma.riwaq.venue.Room;

/** The list of an edition's sessions, by the filters in its address. */
@Named
@RequestScoped
public class SessionsView {

    @Inject
    private Schedule schedule;

    @Inject
    private SessionFilters filters;

    @Inject
    private ProgrammeChoices choices;

    @Inject
    private ListState list;

    @Inject
    private Texts texts;

    private Page<SessionRow> page;

    @PostConstruct
    void load() {
        page = schedule.page(
                filters.read(), list.paging("sortArabic", "sortFrench", "kind", "state", Schedule.BY_TIME));
    }

    /** The sessions that the address asks for. */
    public Page<SessionRow> getPage() {
        return page;
    }

    /** Whether any filter is set, so that the filters are shown open. */
    public boolean isFiltered() {
        return List.of("kind", "state", "event", "theme", "room", "day", "without").stream()
                .anyMatch(filter -> list.value(filter) != null);
    }

    /** What can be chosen as kind. */
    public List<SelectItem> getKinds() {
        return items(choices.getKinds(), Enum::name);
    }

    /** What can be chosen as state. */
    public List<SelectItem> getStates() {
        return items(choices.getStates(), Enum::name);
    }

    /** What can be chosen as event. */
    public List<SelectItem> getEvents() {
        return items(choices.getEvents(), Event::getCode);
    }

    /** What can be chosen as theme. */
    public List<SelectItem> getThemes() {
        return items(choices.getThemes(), Theme::getCode);
    }

    /** What can be chosen as room. */
    public List<SelectItem> getRooms() {
        return items(choices.getRooms(), Room::getCode);
    }

    /** What can be chosen as day. */
    public List<SelectItem> getDays() {
        return items(choices.getDays(), Object::toString);
    }

    /** What sessions may lack. */
    public List<SelectItem> getLacks() {
        return items(choices.getLacks(), Enum::name);
    }

    /** What can be done to several of them at once. */
    public List<BulkChange> getChanges() {
        return List.of(BulkChange.values());
    }

    private <T> List<SelectItem> items(List<T> all, Function<T, String> name) {
        return all.stream()
                .map(each -> new SelectItem(name.apply(each), texts.plain(each)))
                .toList();
    }
}
