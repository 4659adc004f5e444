package ma.riwaq.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.stream.Stream;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Dependents;
import ma.riwaq.shared.ListedEntity;

/** The editions of a fair, and those whose pavilion an organisation owns. */
@ApplicationScoped
@Transactional
public class EditionDependents implements Dependents {

    private static final String OF_FAIR = "SELECT e FROM Edition e WHERE e.fair.id IN :things";

    private static final String OWNED_BY = "SELECT e FROM Edition e WHERE e.pavilionOwnerId IN :things";

    @Inject
    private EntityManager em;

    @Override
    public Stream<? extends ListedEntity> on(Collection<? extends BaseEntity> things) {
        BaseEntity thing = things.iterator().next();
        if (thing instanceof Fair) {
            return ask(Edition.class, OF_FAIR, things);
        }
        return ask(Edition.class, OWNED_BY, things);
    }

    private <T> Stream<T> ask(Class<T> type, String question, Collection<? extends BaseEntity> things) {
        return em
                .createQuery(question, type)
                .setParameter("things", things.stream().map(BaseEntity::getId).toList())
                .getResultList()
                .stream();
    }
}
