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
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** The categories of people of an edition. */
@ApplicationScoped
@Transactional
public class Audiences {

    @Inject
    private Store store;

    /** The one of an identity; empty if there is none. */
    public Optional<Audience> find(UUID id) {
        return store.find(Audience.class, id);
    }

    /** A part of an edition's list. */
    public Page<Audience> page(Edition edition, Paging paging) {
        return store.page(
                Audience.class, List.of(Condition.equal("edition", edition)), paging, "position", "sortArabic");
    }

    /** Everything of an edition, in order. */
    public List<Audience> all(Edition edition) {
        return store.list(Audience.class, List.of(Condition.equal("edition", edition)), "position", "sortArabic");
    }

    /** The one of a code in an edition; empty if there is none. */
    public Optional<Audience> find(Edition edition, String code) {
        return store.findBy(
                Audience.class, List.of(Condition.equal("edition", edition), Condition.equal("code", code)));
    }

    /** Saves it; throws {@link Refusal} when another has its code, and {@code StaleException} when somebody was faster. */
    @Allowed(Role.EDITOR)
    public Audience save(Audience audience) {
        store.refuseTaken(
                "code",
                audience,
                audience.getCode(),
                List.of(
                        Condition.equal("edition", audience.getEdition()),
                        Condition.equal("code", audience.getCode())));
        return store.save(audience);
    }

    /** Puts it in the bin. */
    @Allowed(Role.EDITOR)
    public void remove(UUID id) {
        store.remove(Audience.class, id);
    }

    /** Takes it back from the bin; false if it is gone for good. */
    @Allowed(Role.EDITOR)
    public boolean restore(UUID id) {
        return store.restore(Audience.class, id);
    }
}
