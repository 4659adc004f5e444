package ma.riwaq.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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

    private static final String BY_AUTHOR = "SELECT p FROM Publication p WHERE :thing MEMBER OF p.authors";

    private static final String BY_PUBLISHER = "SELECT p FROM Publication p WHERE :thing MEMBER OF p.publishers";

    private static final String IN_SESSION = "SELECT p FROM Publication p WHERE :thing MEMBER OF p.sessions";

    @Inject
    private EntityManager em;

    @Override
    public Stream<? extends ListedEntity> on(BaseEntity thing) {
        if (thing instanceof Person) {
            return ask(Publication.class, BY_AUTHOR, thing);
        }
        if (thing instanceof Organisation) {
            return ask(Publication.class, BY_PUBLISHER, thing);
        }
        if (thing instanceof Session) {
            return ask(Publication.class, IN_SESSION, thing);
        }
        return Stream.empty();
    }

    private <T> Stream<T> ask(Class<T> type, String question, BaseEntity thing) {
        return em.createQuery(question, type).setParameter("thing", thing).getResultList().stream();
    }
}
