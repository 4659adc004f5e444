package ma.riwaq.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.stream.Stream;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.programme.Session;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Dependents;
import ma.riwaq.shared.ListedEntity;

/** The titles that name somebody or something. */
@ApplicationScoped
@Transactional
public class PublicationDependents implements Dependents {

    private static final String BY_AUTHOR =
            "SELECT DISTINCT p FROM Publication p JOIN p.authors x WHERE x.id IN :things";

    private static final String BY_PUBLISHER =
            "SELECT DISTINCT p FROM Publication p JOIN p.publishers x WHERE x.id IN :things";

    private static final String IN_SESSION =
            "SELECT DISTINCT p FROM Publication p JOIN p.sessions x WHERE x.id IN :things";

    @Inject
    private EntityManager em;

    @Override
    public Stream<? extends ListedEntity> on(Collection<? extends BaseEntity> things) {
        BaseEntity thing = things.iterator().next();
        if (thing instanceof Person) {
            return ask(Publication.class, BY_AUTHOR, things);
        }
        if (thing instanceof Organisation) {
            return ask(Publication.class, BY_PUBLISHER, things);
        }
        if (thing instanceof Session) {
            return ask(Publication.class, IN_SESSION, things);
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
