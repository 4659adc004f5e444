package ma.riwaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.stream.Stream;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Dependents;
import ma.riwaq.shared.ListedEntity;

/** The people of an organisation. */
@ApplicationScoped
@Transactional
public class DirectoryDependents implements Dependents {

    private static final String OF_ORGANISATION = "SELECT p FROM Person p WHERE p.organisation.id IN :things";

    @Inject
    private EntityManager em;

    @Override
    public Stream<? extends ListedEntity> on(Collection<? extends BaseEntity> things) {
        BaseEntity thing = things.iterator().next();
        if (thing instanceof Organisation) {
            return ask(Person.class, OF_ORGANISATION, things);
        }
        return Stream.empty();
    }

    private <T> Stream<T> ask(Class<T> type, String question, Collection<? extends BaseEntity> things) {
        return em
                .createQuery(question, type)
                .setParameter("things", things.stream().map(BaseEntity::getId).toList())
                .getResultList()
                .stream();
    }
}
