package ma.riwaq.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** How the database goes about answering, which it decides by what it last counted of its tables. */
@ApplicationScoped
public class QueryPlans {

    /** Below this many rows the count of before is as good: it is the whole database that is counted anew. */
    private static final int MANY = 500;

    @Inject
    private EntityManager em;

    /**
     * As {@link #refresh}, after so many rows came at once. Asked for by whoever had them stored, once the door has
     * committed: the doors are transactions, and counting within one would have H2 commit it before its end.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refreshAfter(int rows) {
        if (rows >= MANY) {
            refresh();
        }
    }

    /**
     * Lets it count anew, after thousands of rows came at once. By itself PostgreSQL does so within a minute or two; until
     * then it takes the tables for nearly empty, and joins them in ways that take seconds instead of milliseconds.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refresh() {
        em.createNativeQuery("ANALYZE").executeUpdate();
    }
}
