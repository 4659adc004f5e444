package ma.riwaq.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Refusal;

/** The saved filters of whoever is signed in; nobody sees another's. */
@ApplicationScoped
@Transactional
public class SavedFilters {

    /** How many a person may keep for one list: as many as can be looked over. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1000;
    private static final String OF_LIST =
            "SELECT f FROM SavedFilter f WHERE f.accountId = :account AND f.list = :list ORDER BY f.createdAt, f.name";

    @Inject
    private EntityManager em;

    @Inject
    private CurrentAccount current;

    /** One's own filters of a list, in the order in which they were made. */
    public List<SavedFilter> of(String list) {
        return em.createQuery(OF_LIST, SavedFilter.class)
                .setParameter("account", owner().getId())
                .setParameter("list", list)
                .getResultList();
    }

    /**
     * Keeps a filter under a name; the one that had the name is replaced.
     *
     * @throws Refusal without a name, for a filter that is too long, and if there are enough of them
     */
    public void add(String list, String name, String query) {
        String cleaned = cleaned(name);
        if (query.length() > LONGEST_QUERY) {
            throw new Refusal("filter.long");
        }
        Optional<SavedFilter> same = named(list, cleaned);
        same.ifPresent(found -> found.replaceQuery(query));
        if (same.isEmpty()) {
            if (of(list).size() >= MOST) {
                throw new Refusal("filter.many", MOST);
            }
            em.persist(new SavedFilter(owner().getId(), list, cleaned, query));
        }
    }

    /** Gives a filter another name; throws {@link Refusal} if another one has it. */
    public void rename(UUID id, String name) {
        String cleaned = cleaned(name);
        own(id).ifPresent(filter -> {
            if (named(filter.getList(), cleaned)
                    .filter(other -> other != filter)
                    .isPresent()) {
                throw new Refusal("filter.taken", cleaned);
            }
            filter.rename(cleaned);
        });
    }

    /** Forgets a filter. */
    public void forget(UUID id) {
        own(id).ifPresent(em::remove);
    }

    private Optional<SavedFilter> own(UUID id) {
        return Optional.ofNullable(em.find(SavedFilter.class, id)).filter(filter -> filter.isOf(owner()));
    }

    private Optional<SavedFilter> named(String list, String name) {
        return of(list).stream().filter(each -> each.getName().equals(name)).findFirst();
    }

    private Account owner() {
        if (!current.isPresent()) {
            throw new NotAllowedException("saved filters of nobody");
        }
        return current.getAccount();
    }

    private static String cleaned(String name) {
        String cleaned = CleanText.line(name);
        if (cleaned == null || cleaned.length() > LONGEST_NAME) {
            throw new Refusal("filter.name", LONGEST_NAME);
        }
        return cleaned;
    }
}
