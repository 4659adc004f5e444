package ma.riwaq.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Own;
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

    @Inject
    private Own own;

    @Inject
    private OwnSessions ownSessions;

    /** The session of an identity; empty if there is none, or none that whoever is at work may see. */
    public Optional<Session> find(UUID id) {
        return store.find(Session.class, id).filter(own::sees);
    }

    /** The session of a code; empty if there is none, or none that whoever is at work may see. */
    public Optional<Session> find(String code) {
        return store.findBy(Session.class, List.of(Condition.equal("code", code)))
                .filter(own::sees);
    }

    /** Every session of an edition that is not in the bin. */
    public List<Session> all(Edition edition) {
        return store.list(Session.class, List.of(Condition.equal("edition", edition), seen()), "sortArabic", "code");
    }

    /** The sessions of an event in its order. */
    public List<Session> of(Event event) {
        return store.list(Session.class, List.of(Condition.equal("event", event), seen()), "position", "sortArabic");
    }

    private Condition<Session> seen() {
        return own.only(Session.class, "organisations", "organisation");
    }

    /**
     * Saves it; throws {@code StaleException} when somebody was faster, and {@code Refusal} for a contributor's change
     * of what was decided on.
     */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public Session save(Session session) {
        ownSessions.check(session);
        return store.save(session);
    }

    /** Puts it in the bin. */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public void remove(UUID id) {
        store.find(Session.class, id).ifPresent(ownSessions::checkOpen);
        store.remove(Session.class, id);
    }

    /** Takes it back from the bin; false if it is gone for good. */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public boolean restore(UUID id) {
        store.find(Session.class, id).ifPresent(ownSessions::checkOpen);
        return store.restore(Session.class, id);
    }
}
