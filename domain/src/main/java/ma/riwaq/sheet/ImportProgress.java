package ma.riwaq.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;

/** What an import tells of itself while it is carried out: in transactions of its own, so that everybody sees it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportProgress {

    private static final String CLAIM = """
            UPDATE Import i SET i.state = ma.riwaq.sheet.Import.State.RUNNING, i.done = 0, i.failure = NULL, i.beatAt = :now
            WHERE i.id = :id AND (i.state = ma.riwaq.sheet.Import.State.OPEN
              OR (i.state = ma.riwaq.sheet.Import.State.RUNNING AND i.beatAt < :silent))
            """;

    @Inject
    private EntityManager em;

    /** Takes it to be carried out; false if somebody else did already. */
    boolean claim(UUID id) {
        Instant now = Instant.now();
        return em.createQuery(CLAIM)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .setParameter("silent", now.minus(Import.SILENCE))
                        .executeUpdate()
                == 1;
    }

    /** Says how many rows are written. */
    void report(UUID id, int done) {
        em.createQuery("UPDATE Import i SET i.done = :done, i.beatAt = :now WHERE i.id = :id")
                .setParameter("id", id)
                .setParameter("done", done)
                .setParameter("now", Instant.now())
                .executeUpdate();
    }

    /** Says that nothing was done, and why. */
    void fail(UUID id, String reason) {
        em.createQuery(
                        "UPDATE Import i SET i.state = ma.riwaq.sheet.Import.State.OPEN, i.failure = :reason, i.plan = NULL"
                                + " WHERE i.id = :id AND i.state = ma.riwaq.sheet.Import.State.RUNNING")
                .setParameter("id", id)
                .setParameter("reason", reason)
                .executeUpdate();
    }
}
