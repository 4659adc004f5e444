package ma.riwaq.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Ordering;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** The events of an edition, in the order of their days. */
@ApplicationScoped
@Transactional
public class Events {

    @Inject
    private Store store;

    /** The one of an identity; empty if there is none. */
    public Optional<Event> find(UUID id) {
        return store.find(Event.class, id);
    }

    /** A part of an edition's list. */
    public Page<Event> page(Edition edition, Paging paging) {
        return store.page(
                Event.class,
                List.of(Condition.equal("edition", edition)),
                paging,
                Ordering.by(paging, "day", "position", "sortArabic"),
                "room");
    }

    /** Everything of an edition, in order. */
    public List<Event> all(Edition edition) {
        return store.list(Event.class, List.of(Condition.equal("edition", edition)), "day", "position", "sortArabic");
    }

    /** The one of a code in an edition; empty if there is none. */
    public Optional<Event> find(Edition edition, String code) {
        return store.findBy(Event.class, List.of(Condition.equal("edition", edition), Condition.equal("code", code)));
    }

    /** Saves it; throws {@link Refusal} when another has its code, and {@code StaleException} when somebody was faster. */
    @Allowed(Role.EDITOR)
    public Event save(Event event) {
        store.refuseTaken("code", event, event.getCode(), List.of(Condition.equal("code", event.getCode())));
        return store.save(event);
    }

    /** Puts it in the bin. */
    @Allowed(Role.EDITOR)
    public void remove(UUID id) {
        store.remove(Event.class, id);
    }

    /** Takes it back from the bin; false if it is gone for good. */
    @Allowed(Role.EDITOR)
    public boolean restore(UUID id) {
        return store.restore(Event.class, id);
    }
}
