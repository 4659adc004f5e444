package ma.riwaq.venue;

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
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** The rooms of an edition, in their order. */
@ApplicationScoped
@Transactional
public class Rooms {

    @Inject
    private Store store;

    /** The one of an identity; empty if there is none. */
    public Optional<Room> find(UUID id) {
        return store.find(Room.class, id);
    }

    /** A part of an edition's list. */
    public Page<Room> page(Edition edition, Paging paging) {
        return store.page(Room.class, List.of(Condition.equal("edition", edition)), paging, "position", "sortArabic");
    }

    /** Everything of an edition, in order. */
    public List<Room> all(Edition edition) {
        return store.list(Room.class, List.of(Condition.equal("edition", edition)), "position", "sortArabic");
    }

    /** The one of a code in an edition; empty if there is none. */
    public Optional<Room> find(Edition edition, String code) {
        return store.findBy(Room.class, List.of(Condition.equal("edition", edition), Condition.equal("code", code)));
    }

    /** Saves it; throws {@link Refusal} when another has its code, and {@code StaleException} when somebody was faster. */
    @Allowed(Role.EDITOR)
    public Room save(Room room) {
        store.refuseTaken(
                "code",
                room,
                room.getCode(),
                List.of(Condition.equal("edition", room.getEdition()), Condition.equal("code", room.getCode())));
        return store.save(room);
    }

    /** Puts it in the bin. */
    @Allowed(Role.EDITOR)
    public void remove(UUID id) {
        store.remove(Room.class, id);
    }

    /** Takes it back from the bin; false if it is gone for good. */
    @Allowed(Role.EDITOR)
    public boolean restore(UUID id) {
        return store.restore(Room.class, id);
    }
}
