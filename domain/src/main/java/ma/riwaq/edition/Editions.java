package ma.riwaq.edition;

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

/** The fairs and their editions. */
@ApplicationScoped
@Transactional
public class Editions {

    @Inject
    private Store store;

    /** The edition of an identity; empty if there is none. */
    public Optional<Edition> find(UUID id) {
        return store.find(Edition.class, id);
    }

    /** The edition of a slug; empty if there is none. */
    public Optional<Edition> find(String slug) {
        return store.findBy(Edition.class, List.of(Condition.equal("slug", slug)));
    }

    /** A part of the list, the latest first. */
    public Page<Edition> page(Paging paging) {
        return paging.sort() == null
                ? store.page(
                        Edition.class,
                        List.of(),
                        new Paging(paging.search(), "firstDay", true, paging.from(), paging.size()))
                : store.page(Edition.class, List.of(), paging);
    }

    /** Every edition, the latest first. */
    public List<Edition> all() {
        return page(Paging.ALL).items();
    }

    /** Every fair. */
    public List<Fair> fairs() {
        return store.list(Fair.class, List.of(), "sortArabic");
    }

    /** The fair of an identity; empty if there is none. */
    public Optional<Fair> findFair(UUID id) {
        return store.find(Fair.class, id);
    }

    /** The fair of a code; empty if there is none. */
    public Optional<Fair> findFair(String code) {
        return store.findBy(Fair.class, List.of(Condition.equal("code", code)));
    }

    /** Saves a fair; throws {@link Refusal} when another has its code. */
    @Allowed(Role.EDITOR)
    public Fair save(Fair fair) {
        store.refuseTaken("code", fair, fair.getCode(), List.of(Condition.equal("code", fair.getCode())));
        return store.save(fair);
    }

    /**
     * Saves an edition; its days are set when it is new, and moved with all that is held on them by the renewal.
     *
     * @throws Refusal when another has its slug, or its number in the same fair, or its dates are not as stored
     */
    @Allowed(Role.EDITOR)
    public Edition save(Edition edition) {
        find(edition.getId()).filter(stored -> !stored.isHeldLike(edition)).ifPresent(stored -> {
            throw new Refusal("edition.dates.moved");
        });
        store.refuseTaken("code", edition, edition.getSlug(), List.of(Condition.equal("slug", edition.getSlug())));
        store.refuseTaken(
                "edition.number",
                edition,
                edition.getNumber(),
                List.of(Condition.equal("fair", edition.getFair()), Condition.equal("number", edition.getNumber())));
        return store.save(edition);
    }

    /** Puts an edition, with all that is in it, in the bin. */
    @Allowed(Role.ADMINISTRATOR)
    public void remove(UUID id) {
        store.remove(Edition.class, id);
    }

    /** Takes an edition back from the bin, and its fair if that lies there too; false if it is gone for good. */
    @Allowed(Role.ADMINISTRATOR)
    public boolean restore(UUID id) {
        find(id).map(Edition::getFair).filter(Fair::isRemoved).ifPresent(fair -> restoreFair(fair.getId()));
        return store.restore(Edition.class, id);
    }

    /** Puts a fair in the bin; throws {@link Refusal} while it has editions. */
    @Allowed(Role.ADMINISTRATOR)
    public void removeFair(UUID id) {
        if (store.count(Edition.class, List.of(Condition.equal("fair.id", id))) > 0) {
            throw new Refusal("fair.has.editions");
        }
        store.remove(Fair.class, id);
    }

    /** Takes a fair back from the bin; false if it is gone for good. */
    @Allowed(Role.ADMINISTRATOR)
    public boolean restoreFair(UUID id) {
        return store.restore(Fair.class, id);
    }
}
