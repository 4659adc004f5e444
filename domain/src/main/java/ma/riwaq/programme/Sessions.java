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
import ma.riwaq.shared.Store;

/** The sessions of an edition. Where and when they are held is the schedule's. */
@ApplicationScoped
@Transactional
public class Sessions {

    @Inject
    private Store store;

    /** The session of an identity; empty if there is none. */
    public Optional<Session> find(UUID id) {
        return store.find(Session.class, id);
    }

    /** The session of a code; empty if there is none. */
    public Optional<Session> find(String code) {
        return store.findBy(Session.class, List.of(Condition.equal("code", code)));
    }

    /** Every session of an edition that is not in the bin. */
    public List<Session> all(Edition edition) {
        return store.list(Session.class, List.of(Condition.equal("edition", edition)), "sortArabic", "code");
    }

    /** The sessions of an event in its order. */
    public List<Session> of(Event event) {
        return store.list(Session.class, List.of(Condition.equal("event", event)), "position", "sortArabic");
    }

    /** Saves it; throws {@code StaleException} when somebody was faster. */
    @Allowed(Role.EDITOR)
    public Session save(Session session) {
        return store.save(session);
    }

    /** Puts it in the bin. */
    @Allowed(Role.EDITOR)
    public void remove(UUID id) {
        store.remove(Session.class, id);
    }

    /** Takes it back from the bin; false if it is gone for good. */
    @Allowed(Role.EDITOR)
    public boolean restore(UUID id) {
        return store.restore(Session.class, id);
    }
}
