package ma.riwaq.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.edition.Edition;

/** What the account at work did to a board, for undo and redo. */
@ApplicationScoped
@Transactional
class Steps {

    /** How many steps an account can go back. */
    static final int DEEPEST = 100;

    private static final String OWN =
            "SELECT s FROM Step s WHERE s.edition = :edition AND s.account.id = :account AND s.undone = :undone ";

    private static final String OTHERS =
            "SELECT s FROM Step s JOIN FETCH s.account WHERE s.edition = :edition ORDER BY s.madeAt DESC";

    private static final String FORGET =
            "DELETE FROM Step s WHERE s.edition = :edition AND s.account.id = :account AND ";

    @Inject
    private EntityManager em;

    @Inject
    private CurrentAccount current;

    /** The last step that was not undone. */
    Optional<Step> lastDone(Edition edition) {
        return first(OWN + "ORDER BY s.number DESC", edition, false);
    }

    /** The first step that was undone, which comes next when things are done again. */
    Optional<Step> firstUndone(Edition edition) {
        return first(OWN + "ORDER BY s.number", edition, true);
    }

    /** Remembers what was just done; what was undone before cannot be done again after it. */
    Step keep(Edition edition, Step.Act what, List<Change> changes) {
        forget(edition, "s.undone = TRUE", null);
        int number = lastDone(edition).map(Step::getNumber).orElse(0) + 1;
        forget(edition, "s.number <= :last", number - DEEPEST);
        Account account = em.getReference(Account.class, current.getAccount().getId());
        Step step = new Step(em.getReference(Edition.class, edition.getId()), account, number, what, changes);
        em.persist(step);
        em.flush();
        return step;
    }

    /** Gives up a step that cannot be undone or done again. */
    void drop(Step step) {
        em.remove(em.contains(step) ? step : em.merge(step));
    }

    /** Who changed something on the board last by a step; null if nobody knows. */
    String lastAuthor(Edition edition, UUID item) {
        return em.createQuery(OTHERS, Step.class)
                .setParameter("edition", edition)
                .setMaxResults(DEEPEST)
                .getResultStream()
                .filter(step -> step.getChanges().stream()
                        .anyMatch(change -> change.item().equals(item)))
                .map(step -> step.getAccount().getName())
                .findFirst()
                .orElse(null);
    }

    private Optional<Step> first(String question, Edition edition, boolean undone) {
        if (!current.isPresent()) {
            return Optional.empty();
        }
        return em.createQuery(question, Step.class)
                .setParameter("edition", edition)
                .setParameter("account", current.getAccount().getId())
                .setParameter("undone", undone)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void forget(Edition edition, String which, Integer last) {
        var delete = em.createQuery(FORGET + which)
                .setParameter("edition", edition)
                .setParameter("account", current.getAccount().getId());
        if (last != null) {
            delete.setParameter("last", last);
        }
        delete.executeUpdate();
    }
}
