package ma.riwaq.admin.history;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.BinTime;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.history.Trash;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.Page;

/** What was removed, with a button to take it back. */
@Named
@ViewScoped
public class TrashView implements Serializable {

    @Inject
    private Trash trash;

    @Inject
    private ListState list;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    @Inject
    private BinTime time;

    private List<ListedEntity> things;
    private long total;

    @PostConstruct
    void load() {
        Page<ListedEntity> page = trash.page(list.paging());
        things = List.copyOf(page.items());
        total = page.total();
    }

    /** Takes a thing back. */
    public String restore(ListedEntity thing) {
        boolean back = trash.restore(noun(thing), thing.getId());
        notices.kept(back ? "undo.done" : "undo.late");
        return addresses.to("/history/trash");
    }

    /** What kind of thing it is: the simple name of its class. */
    public String noun(ListedEntity thing) {
        return thing.getClass().getSimpleName();
    }

    /** What the address asks for, the latest first. */
    public Page<ListedEntity> getPage() {
        return new Page<>(things, total);
    }

    /** How many days a thing stays here. */
    public int getDays() {
        return time.getDays();
    }
}
