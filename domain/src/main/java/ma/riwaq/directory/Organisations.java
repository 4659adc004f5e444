package ma.riwaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** The organisations that the ministry works with, over all editions. */
@ApplicationScoped
@Transactional
public class Organisations {

    @Inject
    private Store store;

    /** The one of an identity; empty if there is none. */
    public Optional<Organisation> find(UUID id) {
        return store.find(Organisation.class, id);
    }

    /** A part of the list. */
    public Page<Organisation> page(Paging paging) {
        return page(null, paging);
    }

    /** A part of the list of one kind; null for every kind. */
    public Page<Organisation> page(OrganisationKind kind, Paging paging) {
        return store.page(Organisation.class, List.of(Condition.equal("kind", kind)), paging, "sortArabic", "code");
    }

    /** The one of a code; empty if there is none. */
    public Optional<Organisation> find(String code) {
        return store.findBy(Organisation.class, List.of(Condition.equal("code", code)));
    }

    /** Saves it; throws {@link Refusal} when another has its code, and {@code StaleException} when somebody was faster. */
    @Allowed(Role.EDITOR)
    public Organisation save(Organisation organisation) {
        store.refuseTaken(
                "code", organisation, organisation.getCode(), List.of(Condition.equal("code", organisation.getCode())));
        return store.save(organisation);
    }

    /** Puts it in the bin. */
    @Allowed(Role.EDITOR)
    public void remove(UUID id) {
        store.remove(Organisation.class, id);
    }

    /** Takes it back from the bin; false if it is gone for good. */
    @Allowed(Role.EDITOR)
    public boolean restore(UUID id) {
        return store.restore(Organisation.class, id);
    }
}
