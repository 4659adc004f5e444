package ma.riwaq.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.SearchKey;

/** What was removed and can still be taken back. */
@ApplicationScoped
@Transactional
public class Trash {

    @Inject
    private EntityManager em;

    @Inject
    private CurrentAccount current;

    @Inject
    private Doors doors;

    /** A part of what was removed, of all kinds, the latest first; accounts are for administrators. */
    @Allowed({Role.EDITOR, Role.ADMINISTRATOR})
    public Page<ListedEntity> page(Paging paging) {
        int end = paging.from() + paging.size();
        List<ListedEntity> first = new ArrayList<>();
        long total = 0;
        for (Class<? extends ListedEntity> type : types()) {
            List<? extends ListedEntity> some = removed(type, paging.search(), end);
            first.addAll(some);
            total += some.size() < end ? some.size() : count(type, paging.search());
        }
        List<ListedEntity> items = first.stream()
                .sorted(Comparator.comparing(ListedEntity::getRemovedAt).reversed())
                .skip(paging.from())
                .limit(paging.size())
                .toList();
        return new Page<>(items, total);
    }

    /** Takes a thing back, with all that still points at it; false if it is gone for good. */
    @Allowed({Role.EDITOR, Role.ADMINISTRATOR})
    public boolean restore(String noun, UUID id) {
        return doors.takeBack(noun, id);
    }

    private List<Class<? extends ListedEntity>> types() {
        List<Class<? extends ListedEntity>> types = new ArrayList<>();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            Class<?> type = entity.getJavaType();
            boolean mayBeSeen = type != Account.class || current.mayActAs(Role.ADMINISTRATOR);
            if (ListedEntity.class.isAssignableFrom(type) && mayBeSeen) {
                types.add(type.asSubclass(ListedEntity.class));
            }
        }
        return types;
    }

    private <T extends ListedEntity> List<T> removed(Class<T> type, String words, int most) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<T> query = builder.createQuery(type);
        Root<T> thing = query.from(type);
        query.where(where(builder, thing, words)).orderBy(builder.desc(thing.get("removedAt")));
        return em.createQuery(query).setMaxResults(most).getResultList();
    }

    private <T extends ListedEntity> long count(Class<T> type, String words) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<T> thing = query.from(type);
        query.select(builder.count(thing)).where(where(builder, thing, words));
        return em.createQuery(query).getSingleResult();
    }

    private static Predicate[] where(CriteriaBuilder builder, Root<? extends ListedEntity> thing, String words) {
        List<Predicate> all = new ArrayList<>();
        all.add(builder.isNotNull(thing.get("removedAt")));
        for (String stem : SearchKey.stems(words)) {
            all.add(builder.like(thing.get("searchKey"), "%" + stem + "%"));
        }
        return all.toArray(Predicate[]::new);
    }
}
