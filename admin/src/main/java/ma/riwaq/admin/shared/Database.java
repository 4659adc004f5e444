package ma.riwaq.admin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the draft's database to the doors of the domain; nobody else in the back office touches it. */
@ApplicationScoped
public class Database {

    @PersistenceContext(unitName = "riwaq")
    private EntityManager entityManager;

    /** The container's entity manager, which joins the transaction of whoever calls it. */
    @Produces
    public EntityManager entityManager() {
        return entityManager;
    }
}
