package ma.riwaq.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** The words that staff teach the reader of communiqués. */
@Allowed(Role.EDITOR)
@ApplicationScoped
@Transactional
public class AgencyWords {

    @Inject
    private Store store;

    /** All of them, in the order of their spelling. */
    @Allowed(Role.EDITOR)
    public List<AgencyWord> all() {
        return store.list(AgencyWord.class, List.of(), "searchKey");
    }

    /** The one of an identity; empty if there is none. */
    @Allowed(Role.EDITOR)
    public Optional<AgencyWord> find(UUID id) {
        return store.find(AgencyWord.class, id);
    }

    /** Saves one; throws {@link Refusal} when it is there already, and {@code StaleException} when somebody was faster. */
    @Allowed(Role.EDITOR)
    public AgencyWord save(AgencyWord word) {
        store.refuseTaken("word", word, word.getWord(), List.of(Condition.equal("searchKey", word.getSearchKey())));
        return store.save(word);
    }

    /** Forgets one. */
    @Allowed(Role.EDITOR)
    public void remove(UUID id) {
        store.find(AgencyWord.class, id).ifPresent(store::delete);
    }
}
