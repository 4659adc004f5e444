package ma.riwaq.history;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import ma.riwaq.account.Account;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.SearchKey;

/** What happened, for reading: to one thing, or all of it for administrators. */
@ApplicationScoped
@Transactional
public class History {

    private static final int AT_ONCE = 500;

    private static final String SINCE =
            "SELECT h FROM HistoryEntry h WHERE h.thing = :thing AND h.number > :number ORDER BY h.number DESC";

    @Inject
    private EntityManager em;

    @Inject
    private CurrentAccount current;

    @Inject
    private Event<Act> acts;

    @Inject
    private SealFile outside;

    @Resource(lookup = "jdbc/riwaq")
    private DataSource database;

    /** What happened to a thing, the latest first; what happened to accounts is for administrators. */
    @Allowed({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    public Page<HistoryEntry> of(UUID thing, Paging paging) {
        return page(
                (builder, entry) -> {
                    Predicate ofThing = builder.equal(entry.get("subject"), thing);
                    return current.mayActAs(Role.ADMINISTRATOR)
                            ? ofThing
                            : builder.and(ofThing, builder.notEqual(entry.get("noun"), Account.class.getSimpleName()));
                },
                paging);
    }

    /** One entry; empty if there is none. */
    @Allowed({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    public Optional<HistoryEntry> find(long number) {
        return Optional.ofNullable(em.find(HistoryEntry.class, number));
    }

    /** A part of the audit log, the latest first. */
    @Allowed(Role.ADMINISTRATOR)
    public Page<HistoryEntry> search(AuditFilter filter, Paging paging) {
        return page((builder, entry) -> where(filter, builder, entry), paging);
    }

    /** Hands on all that fits, the latest first, and keeps that it was exported. */
    @Allowed(Role.ADMINISTRATOR)
    public void export(AuditFilter filter, Consumer<HistoryEntry> reader) {
        acts.fire(Act.of(Act.Kind.EXPORTED, HistoryEntry.class.getSimpleName(), null, LocalizedText.EMPTY, null));
        long before = Long.MAX_VALUE;
        List<HistoryEntry> some;
        do {
            long below = before;
            some = query(
                    (builder, entry) ->
                            builder.and(where(filter, builder, entry), builder.lessThan(entry.get("number"), below)),
                    0,
                    AT_ONCE);
            some.forEach(reader);
            before = some.isEmpty() ? before : some.get(some.size() - 1).getNumber();
            em.clear();
        } while (some.size() == AT_ONCE);
    }

    /** The class of a noun; empty if there is none of this name, or no longer. */
    public Optional<Class<?>> type(String noun) {
        return em.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(type -> type.getSimpleName().equals(noun))
                .findFirst();
    }

    /** The nouns of which something may be told, in the order of the alphabet. */
    public List<String> nouns() {
        return em.getMetamodel().getEntities().stream()
                .map(EntityType::getName)
                .sorted()
                .toList();
    }

    /** Whether every row is as it was written and none is gone, by the rows' own seals and by those kept elsewhere. */
    @Allowed(Role.ADMINISTRATOR)
    public ChainCheck check() {
        try (Connection connection = database.getConnection()) {
            return Chain.check(connection, outside);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The entries of a thing that came after one of them, the latest first. */
    List<HistoryEntry> since(HistoryEntry entry) {
        return em.createQuery(SINCE, HistoryEntry.class)
                .setParameter("thing", entry.getThing())
                .setParameter("number", entry.getNumber())
                .getResultList();
    }

    private static Predicate where(AuditFilter filter, CriteriaBuilder builder, Root<HistoryEntry> entry) {
        List<Predicate> all = new ArrayList<>();
        for (String stem : SearchKey.stems(filter.who())) {
            all.add(builder.like(entry.get("actorKey"), "%" + stem + "%"));
        }
        for (String stem : SearchKey.stems(filter.words())) {
            all.add(builder.like(entry.get("searchKey"), "%" + stem + "%"));
        }
        if (filter.noun() != null) {
            all.add(builder.equal(entry.get("noun"), filter.noun()));
        }
        if (filter.act() != null) {
            all.add(builder.equal(entry.get("act"), filter.act()));
        }
        if (filter.from() != null) {
            all.add(builder.greaterThanOrEqualTo(entry.get("at"), filter.from()));
        }
        if (filter.until() != null) {
            all.add(builder.lessThan(entry.get("at"), filter.until()));
        }
        return builder.and(all.toArray(Predicate[]::new));
    }

    private Page<HistoryEntry> page(Choice choice, Paging paging) {
        List<HistoryEntry> items = query(choice, paging.from(), paging.size());
        boolean whole = paging.from() == 0 && items.size() < paging.size();
        return new Page<>(items, whole ? items.size() : count(choice));
    }

    private List<HistoryEntry> query(Choice choice, int from, int size) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<HistoryEntry> query = builder.createQuery(HistoryEntry.class);
        Root<HistoryEntry> entry = query.from(HistoryEntry.class);
        query.where(choice.of(builder, entry)).orderBy(builder.desc(entry.get("number")));
        return em.createQuery(query).setFirstResult(from).setMaxResults(size).getResultList();
    }

    private long count(Choice choice) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<HistoryEntry> entry = query.from(HistoryEntry.class);
        query.select(builder.count(entry)).where(choice.of(builder, entry));
        return em.createQuery(query).getSingleResult();
    }

    /** Which entries are asked for. */
    private interface Choice {

        Predicate of(CriteriaBuilder builder, Root<HistoryEntry> entry);
    }
}
