package ma.riwaq.sheet;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.Lang;

/** Does in memory what an import would do, and forgets it: what the dry run shows is what will happen. */
@ApplicationScoped
class Rehearsal {

    @Inject
    private Stock stock;

    @Inject
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Transactional(TxType.REQUIRES_NEW)
    Plan plan(Import job, Lang lang) {
        transaction.setRollbackOnly();
        Edition edition = em.find(Edition.class, job.getEditionId());
        Plan plan =
                stock.planner(job.getKind(), edition, lang).plan(job.getTable(), job.getMapping(), job.getChoices());
        em.clear();
        return plan;
    }
}
