package ma.riwaq.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Own;
import ma.riwaq.account.Role;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;

/** What the people of an agency are told: the decisions on their organisation's sessions, each read or not yet. */
@ApplicationScoped
@Transactional
public class Decisions {

    private static final String TOLD = """
            FROM Decision d WHERE d.step IN :decisions AND d.session.removedAt IS NULL AND d.session.id IN (
              SELECT s.id FROM Session s JOIN s.organisations o WHERE o.organisation.id = :organisation)
            """;

    private static final String UNREAD = " AND :account NOT MEMBER OF d.readers";

    @Inject
    private EntityManager em;

    @Inject
    private CurrentAccount current;

    @Inject
    private Own own;

    /** A part of the list, the latest first. */
    @Allowed(Role.CONTRIBUTOR)
    public Page<Told> page(Paging paging) {
        List<Decision> decisions = told("SELECT d " + TOLD + " ORDER BY d.madeAt DESC, d.id", Decision.class)
                .setFirstResult(paging.from())
                .setMaxResults(paging.size())
                .getResultList();
        Set<Decision> unread = new HashSet<>(news());
        return new Page<>(
                decisions.stream()
                        .map(decision -> new Told(decision, unread.contains(decision)))
                        .toList(),
                told("SELECT COUNT(d) " + TOLD, Long.class).getSingleResult());
    }

    /** How many this account has not read yet. */
    @Allowed(Role.CONTRIBUTOR)
    public long unread() {
        return current.getOrganisationId() == null
                ? 0
                : told("SELECT COUNT(d) " + TOLD + UNREAD, Long.class)
                        .setParameter("account", account())
                        .getSingleResult();
    }

    /** Marks one as read by this account; does nothing for what it was not told of. */
    @Allowed(Role.CONTRIBUTOR)
    public void read(UUID id) {
        news().stream().filter(decision -> decision.getId().equals(id)).forEach(each -> each.readBy(account()));
    }

    /** Marks all as read by this account. */
    @Allowed(Role.CONTRIBUTOR)
    public void readAll() {
        news().forEach(each -> each.readBy(account()));
    }

    private List<Decision> news() {
        return told("SELECT d " + TOLD + UNREAD, Decision.class)
                .setParameter("account", account())
                .getResultList();
    }

    private Account account() {
        return em.getReference(Account.class, current.getAccount().getId());
    }

    private <T> TypedQuery<T> told(String question, Class<T> type) {
        return em.createQuery(question, type)
                .setParameter("decisions", Step.DECISIONS)
                .setParameter("organisation", own.organisation());
    }

    /**
     * A decision that somebody is told of.
     *
     * @param unread whether they have not read it yet
     */
    public record Told(Decision decision, boolean unread) {}
}
