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

/** The subjects, policy programmes and strategies of an edition. */
@ApplicationScoped
@Transactional
public class Themes {

    @Inject
    private Store store;

    /** The one of an identity; empty if there is none. */
    public Optional<Theme> find(UUID id) {
        return store.find(Theme.class, id);
    }

    /** A part of an edition's list. */
    public Page<Theme> page(Edition edition, Paging paging) {
        return store.page(
                Theme.class,
                List.of(Condition.equal("edition", edition)),
                paging,
                Ordering.by(paging, "sortArabic", "code"),
                "parent");
    }

    /** Everything of an edition, in order. */
    public List<Theme> all(Edition edition) {
        return store.list(Theme.class, List.of(Condition.equal("edition", edition)), "sortArabic", "code");
    }

    /** The one of a code in an edition; empty if there is none. */
    public Optional<Theme> find(Edition edition, String code) {
        return store.findBy(Theme.class, List.of(Condition.equal("edition", edition), Condition.equal("code", code)));
    }

    /** Saves it; throws {@link Refusal} when another has its code, and {@code StaleException} when somebody was faster. */
    @Allowed(Role.EDITOR)
    public Theme save(Theme theme) {
        store.refuseTaken(
                "code",
                theme,
                theme.getCode(),
                List.of(Condition.equal("edition", theme.getEdition()), Condition.equal("code", theme.getCode())));
        return store.save(theme);
    }

    /** Puts it in the bin. */
    @Allowed(Role.EDITOR)
    public void remove(UUID id) {
        store.remove(Theme.class, id);
    }

    /** Takes it back from the bin; false if it is gone for good. */
    @Allowed(Role.EDITOR)
    public boolean restore(UUID id) {
        return store.restore(Theme.class, id);
    }
}
