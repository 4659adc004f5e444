package ma.riwaq.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Dependents;
import ma.riwaq.shared.ListedEntity;

/** The editions of a fair, and those whose pavilion an organisation owns. */
@ApplicationScoped
@Transactional
public class EditionDependents implements Dependents {

    private static final String OF_FAIR = "SELECT e FROM Edition e WHERE e.fair = :thing";

    private static final String OWNED_BY = "SELECT e FROM Edition e WHERE e.pavilionOwnerId = :owner";

    @Inject
    private EntityManager em;

    @Override
    public Stream<? extends ListedEntity> on(BaseEntity thing) {
        if (thing instanceof Fair) {
            return ask(Edition.class, OF_FAIR, thing);
        }
        return em.createQuery(OWNED_BY, Edition.class).setParameter("owner", thing.getId()).getResultList().stream();
    }

    private <T> Stream<T> ask(Class<T> type, String question, BaseEntity thing) {
        return em.createQuery(question, type).setParameter("thing", thing).getResultList().stream();
    }
}
