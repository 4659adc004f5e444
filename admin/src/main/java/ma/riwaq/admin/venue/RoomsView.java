package ma.riwaq.admin.venue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.shared.Page;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** The list of an edition's rooms. */
@Named
@RequestScoped
public class RoomsView {

    @Inject
    private Rooms rooms;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    private Page<Room> page;

    @PostConstruct
    void load() {
        page = rooms.page(
                current.getEdition(), list.paging("position", "sortArabic", "sortFrench", "code", "capacity"));
    }

    /** The rooms that the address asks for. */
    public Page<Room> getPage() {
        return page;
    }
}
