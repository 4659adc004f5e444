package ma.riwaq.admin.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.shared.Page;

/** The list of an edition's events. */
@Named
@RequestScoped
public class EventsView {

    @Inject
    private Events events;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    private Page<Event> page;

    @PostConstruct
    void load() {
        page = events.page(current.getEdition(), list.paging("day", "position", "sortArabic", "sortFrench"));
    }

    /** The events that the address asks for. */
    public Page<Event> getPage() {
        return page;
    }
}
