package ma.riwaq.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** How the database goes about answering, which it decides by what it last counted of its tables. */
@ApplicationScoped
public class QueryPlans {

    @Inject
    private EntityManager em;

    /**
     * Lets it count anew, after thousands of rows came at once. By itself PostgreSQL does so within a minute or two; until
     * then it takes the tables for nearly empty, and joins them in ways that take seconds instead of milliseconds.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refresh() {
        em.createNativeQuery("ANALYZE").executeUpdate();
    }
}
