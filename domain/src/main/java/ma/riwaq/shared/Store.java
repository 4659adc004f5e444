package ma.riwaq.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What all nouns of the fair have in common in the database: found, listed, saved if nobody else did meanwhile, put in
 * the bin and taken back. The features' own doors call it after they asked who may.
 */
@ApplicationScoped
@Transactional
public class Store {

    @Inject
    private EntityManager em;

    @Inject
    private Event<Changed> changed;

    @Inject
    private Event<ChangedTogether> changedTogether;

    /** The thing of an identity, also from the bin; empty if there is none. */
    public <T extends BaseEntity> Optional<T> find(Class<T> type, UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(type, id));
    }

    /** The only thing that fits all conditions and is not in the bin; empty if there is none. */
    public <T extends BaseEntity> Optional<T> findBy(Class<T> type, List<Condition<T>> conditions) {
        return query(type, conditions, Paging.ALL, Ordering.by(Paging.ALL))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The rows of a list; the default order is the given attributes. */
    public <T extends BaseEntity> Page<T> page(
            Class<T> type, List<Condition<T>> conditions, Paging paging, String... order) {
        return page(type, conditions, paging, Ordering.by(paging, order));
    }

    /** The rows of a list in an order of its own, with what each of them points at by these attributes. */
    public <T extends BaseEntity> Page<T> page(
            Class<T> type, List<Condition<T>> conditions, Paging paging, Ordering<T> order, String... with) {
        List<T> items = query(type, conditions, paging, order, with)
                .setFirstResult(paging.from())
                .setMaxResults(paging.size())
                .getResultList();
        boolean whole = paging.from() == 0 && items.size() < paging.size();
        return new Page<>(items, whole ? items.size() : count(type, conditions, paging));
    }

    /** Every row that fits, in the order of the given attributes. */
    public <T extends BaseEntity> List<T> list(Class<T> type, List<Condition<T>> conditions, String... order) {
        return query(type, conditions, Paging.ALL, Ordering.by(Paging.ALL, order))
                .getResultList();
    }

    /** Everything of an attribute's value, also what lies in the bin. */
    public <T extends BaseEntity> List<T> listWithBin(Class<T> type, String attribute, Object value) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<T> query = builder.createQuery(type);
        Root<T> root = query.from(type);
        query.where(Condition.is(builder, root.get(attribute), value)).orderBy(builder.asc(root.get("id")));
        return em.createQuery(query).getResultList();
    }

    /** How many rows fit. */
    public <T extends BaseEntity> long count(Class<T> type, List<Condition<T>> conditions) {
        return count(type, conditions, Paging.ALL);
    }

    /**
     * Saves a new thing, or a changed copy of one.
     *
     * @throws StaleException when somebody else saved or removed it since the copy was read
     */
    public <T extends BaseEntity> T save(T entity) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) entity.getClass();
        T stored = em.find(type, entity.getId());
        if (stored == null) {
            if (!entity.isUnsaved()) {
                throw new StaleException(entity, null);
            }
            em.persist(entity);
            return told(entity);
        }
        if (!em.contains(entity) && stored.getVersion() != entity.getVersion()) {
            em.detach(stored);
            throw new StaleException(entity, stored);
        }
        T merged = em.merge(entity);
        if (merged instanceof ListedEntity listed) {
            listed.refreshKeys();
        }
        return told(merged);
    }

    /** Saves many things at once: new ones, which may point at each other, and what was read and changed in this transaction. */
    public void saveAll(Collection<? extends BaseEntity> things) {
        for (BaseEntity thing : things) {
            if (!em.contains(thing)) {
                em.persist(thing);
            } else if (thing instanceof ListedEntity listed) {
                listed.refreshKeys();
            }
        }
        em.flush();
        changedTogether.fire(new ChangedTogether(List.copyOf(things)));
    }

    /** Deletes many things together for good, in this order. */
    public void deleteAll(List<? extends BaseEntity> things) {
        if (!things.isEmpty()) {
            things.forEach(em::remove);
            em.flush();
            changedTogether.fire(new ChangedTogether(things));
        }
    }

    private <T extends BaseEntity> T told(T entity) {
        em.flush();
        changed.fire(new Changed(entity));
        return entity;
    }

    /** Puts a thing in the bin. */
    public <T extends BaseEntity> void remove(Class<T> type, UUID id) {
        find(type, id).ifPresent(entity -> {
            entity.remove(Instant.now());
            told(entity);
        });
    }

    /** Takes a thing back from the bin; false if it is gone for good. */
    public <T extends BaseEntity> boolean restore(Class<T> type, UUID id) {
        Optional<T> entity = find(type, id);
        entity.ifPresent(found -> {
            found.restore();
            told(found);
        });
        return entity.isPresent();
    }

    /** Deletes a thing for good, without a stay in the bin. */
    public void delete(BaseEntity entity) {
        em.remove(entity);
        told(entity);
    }

    /**
     * Refuses a value that no two things may share while another thing has it: as {@code code.taken}, or as
     * {@code code.removed} if that one lies in the bin, from where it could not come back otherwise.
     *
     * @param reason what the reason begins with, the name of the field
     * @param shared what the other thing would have in common with this one
     */
    public <T extends BaseEntity> void refuseTaken(String reason, T thing, Object value, List<Condition<T>> shared) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) thing.getClass();
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<T> query = builder.createQuery(type);
        Root<T> root = query.from(type);
        query.where(shared.stream()
                .map(condition -> condition.of(builder, query, root))
                .toArray(Predicate[]::new));
        em.createQuery(query)
                .getResultStream()
                .filter(other -> !other.equals(thing))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(reason + (other.isRemoved() ? ".removed" : ".taken"), value);
                });
    }

    /** Deletes what lies in the bin for longer than this; the database lets go of what hung on it. */
    public <T extends BaseEntity> int sweep(Class<T> type, Duration kept) {
        List<T> gone = em.createQuery(old(type, kept)).getResultList();
        gone.forEach(em::remove);
        return gone.size();
    }

    private <T extends BaseEntity> CriteriaQuery<T> old(Class<T> type, Duration kept) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<T> query = builder.createQuery(type);
        Root<T> root = query.from(type);
        return query.where(builder.lessThan(root.get("removedAt"), Instant.now().minus(kept)));
    }

    private <T extends BaseEntity> TypedQuery<T> query(
            Class<T> type, List<Condition<T>> conditions, Paging paging, Ordering<T> order, String... with) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<T> query = builder.createQuery(type);
        Root<T> root = query.from(type);
        query.where(where(builder, query, root, conditions, paging));
        query.orderBy(order.of(builder, query, root));
        for (String attribute : with) {
            root.fetch(attribute, JoinType.LEFT);
        }
        return em.createQuery(query);
    }

    private <T extends BaseEntity> long count(Class<T> type, List<Condition<T>> conditions, Paging paging) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<T> root = query.from(type);
        query.select(builder.count(root)).where(where(builder, query, root, conditions, paging));
        return em.createQuery(query).getSingleResult();
    }

    private static <T extends BaseEntity> Predicate[] where(
            CriteriaBuilder builder,
            CriteriaQuery<?> query,
            Root<T> root,
            List<Condition<T>> conditions,
            Paging paging) {
        List<Predicate> all = new ArrayList<>();
        all.add(builder.isNull(root.get("removedAt")));
        conditions.forEach(condition -> all.add(condition.of(builder, query, root)));
        for (String stem : SearchKey.stems(paging.search())) {
            all.add(builder.like(root.get("searchKey"), "%" + stem + "%"));
        }
        return all.toArray(Predicate[]::new);
    }
}
